# The packages of Debian, by `cpack -G DEB` in a build folder: patella, the window, and patella-cli, the command line.
set(CPACK_PACKAGE_NAME patella)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "The Patella developers <developers@patella.example.org>")
set(CPACK_COMPONENTS_ALL patella patella-cli)
set(CPACK_GENERATOR DEB)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)

# The window needs a display, the report of the command line draws without one: both are plugins of Qt.
set(CPACK_DEBIAN_PATELLA_PACKAGE_NAME patella)
set(CPACK_DEBIAN_PATELLA_PACKAGE_DEPENDS "qt6-qpa-plugins")
set(CPACK_DEBIAN_PATELLA_PACKAGE_RECOMMENDS "patella-cli, qt6-translations-l10n, qt6-wayland")
set(CPACK_COMPONENT_PATELLA_DESCRIPTION
"Write a run down in seconds, or drop the file of your watch on the window,
and say how the knee felt before, during, after and the next morning. Patella
shows what your weeks and single runs ask of the knee, says which of your
habits go together with its pain and how sure that is, and prints one page
that a physiotherapist reads in a minute. Everything stays on your computer
unless you share it.

Patella describes what was written down. It is not a diagnosis.")
set(CPACK_DEBIAN_PATELLA-CLI_PACKAGE_NAME patella-cli)
set(CPACK_DEBIAN_PATELLA-CLI_PACKAGE_DEPENDS "qt6-qpa-plugins")
set(CPACK_DEBIAN_PATELLA-CLI_PACKAGE_SUGGESTS "patella")
set(CPACK_COMPONENT_PATELLA-CLI_DESCRIPTION
"The command line of Patella: adds, imports and lists runs and how the knee
was, shows weeks against the 10 % line and what goes together with pain,
writes the report for a physiotherapist, makes backups and exports, all of it
as JSON for scripts too. It uses the same log as the window of the package
patella.")

# Debian wants to know what changed, and under which terms, beside each package.
string(REPLACE "-" ";" day ${released})
list(GET day 0 year)
list(GET day 1 month)
list(GET day 2 of_month)
# Days since 1970, counted in years that begin in March.
math(EXPR shifted "(${month} + 9) % 12")
math(EXPR march_year "${year} - ${shifted} / 10")
math(EXPR days "365 * ${march_year} + ${march_year} / 4 - ${march_year} / 100 + ${march_year} / 400 + (${shifted} * 306 + 5) / 10 + ${of_month} - 1 - 719468")
math(EXPR seconds "${days} * 86400")
set(before "$ENV{SOURCE_DATE_EPOCH}")
set(ENV{SOURCE_DATE_EPOCH} ${seconds})
string(TIMESTAMP released_rfc "%a, %d %b %Y 12:00:00 +0000" UTC)
set(ENV{SOURCE_DATE_EPOCH} "${before}")
foreach(package patella patella-cli)
  set(folder ${made}/debian/${package})
  file(CONFIGURE OUTPUT ${folder}/changelog.Debian @ONLY CONTENT
"@package@ (@PROJECT_VERSION@-@CPACK_DEBIAN_PACKAGE_RELEASE@) unstable; urgency=medium

  * Version @PROJECT_VERSION@; what changed stands in CHANGELOG.md.

 -- @CPACK_PACKAGE_CONTACT@  @released_rfc@
")
  add_custom_command(OUTPUT ${folder}/changelog.Debian.gz
    COMMAND gzip -9nkf ${folder}/changelog.Debian DEPENDS ${folder}/changelog.Debian VERBATIM)
  list(APPEND changelogs ${folder}/changelog.Debian.gz)
  install(FILES ${folder}/changelog.Debian.gz debian-12/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package}
    COMPONENT ${package} EXCLUDE_FROM_ALL)
endforeach()
add_custom_command(OUTPUT ${made}/debian/changelog.gz
  COMMAND gzip -9nc ${PROJECT_SOURCE_DIR}/CHANGELOG.md > ${made}/debian/changelog.gz
  DEPENDS ${PROJECT_SOURCE_DIR}/CHANGELOG.md VERBATIM)
list(APPEND changelogs ${made}/debian/changelog.gz)
install(FILES ${made}/debian/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT patella EXCLUDE_FROM_ALL)
add_custom_target(debian_changelogs ALL DEPENDS ${changelogs})
include(CPack)
