# Takes the pictures in packaging/screenshots anew, from the sample log: cmake -D PROGRAMS=BUILD_FOLDER -P screenshots.cmake
set(kept ${CMAKE_CURRENT_LIST_DIR}/screenshots)
set(folder ${PROGRAMS}/screenshots)
set(ENV{QT_QPA_PLATFORM} offscreen)
set(ENV{LC_ALL} en_IE.UTF-8) # English with kilometres
set(ENV{XDG_CONFIG_HOME} ${folder}/no-preferences)
file(REMOVE_RECURSE ${folder})
file(MAKE_DIRECTORY ${folder})
execute_process(COMMAND ${PROGRAMS}/patella-cli sample --out ${folder}/sample.patella COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${PROGRAMS}/patella --log ${folder}/sample.patella --screenshots ${folder}
  COMMAND_ERROR_IS_FATAL ANY)
file(GLOB names RELATIVE ${kept} ${kept}/*.png)
foreach(name IN LISTS names)
  file(COPY_FILE ${folder}/${name} ${kept}/${name})
endforeach()
message(STATUS "Pictures of everything are in ${folder}, those that are shown in ${kept}")
