#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the packages of a folder in a root, uses them and removes them; prints a row for each thing that was tried.
#   try_packages.sh ROOT PACKAGES    exit code 1 where one of them did not hold
set -u
root=$1
packages=$2
said=$(mktemp -d)
failed=$said/failed
display=$((700 + $$ % 200))
trap 'kill "${screen:-}" 2>/dev/null; rm -rf "$said"' EXIT
mkdir -p -m 1777 /tmp/.X11-unix

# In the root, with its processes and devices and this machine's display; as root, or as the runner.
inside() {
  unshare -m sh -c 'mount --make-rprivate / && mount -t proc proc "$1/proc" && mount --bind /dev "$1/dev" &&
    mkdir -p "$1/tmp/.X11-unix" && mount --bind /tmp/.X11-unix "$1/tmp/.X11-unix" && root=$1 && shift &&
    exec chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
      DISPLAY=:'$display' "$@"' sh "$root" "$@"
}
as_runner() { inside su runner -c "cd && XDG_RUNTIME_DIR=/tmp $*"; }

row() { # what, held (0), figure
  held=yes
  [ "$2" -eq 0 ] || { held="**no**"; : >"$failed"; }
  echo "| $1 | $held | $3 |"
}
tried() { # what, command...: the figure is the last line it prints
  what=$1
  shift
  code=0
  "$@" >"$said/out" 2>&1 || code=$?
  row "$what" "$code" "$(tail -n 1 "$said/out" | cut -c1-110 | tr '|' '/')"
}

install_by_apt() {
  cp "$packages"/*.deb "$root/var/tmp/" && inside apt-get update -qq &&
    inside sh -c 'apt-get install -y -qq --no-install-recommends /var/tmp/*.deb' &&
    inside sh -c 'apt list --installed 2>/dev/null | grep -c /' | sed 's/$/ packages in the root/'
}
write_report() {
  as_runner 'patella-cli --log sample.patella report --out report.pdf' && as_runner 'head -c 5 report.pdf | grep -q %PDF-' &&
    echo "$(stat -c %s "$root/home/runner/report.pdf") bytes"
}
open_window() {
  Xvfb ":$display" -screen 0 1366x768x24 >/dev/null 2>&1 &
  screen=$!
  sleep 2
  as_runner 'QT_QPA_PLATFORM=xcb timeout 60 patella --log sample.patella --measure-start'
}
know_types() {
  grep -h 'x-patella' "$root/usr/share/mime/globs2" && test -s "$root/usr/share/applications/mimeinfo.cache" -o ! -x \
    "$root/usr/bin/update-desktop-database"
}
have_manual() {
  for page in man1 de/man1 pl/man1; do
    gzip -t "$root/usr/share/man/$page/patella.1.gz" "$root/usr/share/man/$page/patella-cli.1.gz" || return 1
  done
  echo "6 pages"
}
# What is left of it outside the runner's home, and inside.
leave_only_data() {
  inside apt-get remove -y -qq patella patella-cli || return 1
  rm -f "$root"/var/tmp/*.deb
  left=$(find "$root" -xdev -iname '*patella*' ! -path "$root/home/*" ! -path "$root/proc/*" | sed "s|^$root||")
  kept=$(find "$root/home/runner" -type f -name '*.patella' | wc -l)
  echo "logs left: $kept${left:+; also left: $left}"
  [ -z "$left" ] && [ "$kept" -eq 1 ]
}
look_by_lintian() {
  lintian --tag-display-limit 0 --profile debian "$packages"/*.deb >"$said/lintian" 2>&1
  tags=$(sed -n 's/^\([EW]\): [^:]*: \([^ ]*\).*/\1 \2/p' "$said/lintian" | sort -u | tr '\n' ',' | sed 's/,$//;s/,/, /g')
  echo "errors: $(grep -c '^E: ' "$said/lintian"), warnings: $(grep -c '^W: ' "$said/lintian")${tags:+ ($tags)}"
  ! grep -q '^E: ' "$said/lintian"
}
validate() {
  desktop-file-validate "$root/usr/share/applications/org.patella.patella.desktop" &&
    appstreamcli validate --no-net --pedantic --no-color "$root/usr/share/metainfo/org.patella.patella.metainfo.xml"
}

echo
echo "## Debian $(cat "$root/etc/debian_version")"
echo
echo "| tried | holds | figure |"
echo "|---|---|---|"
tried "installs with apt alone" install_by_apt
inside useradd -m runner
tried "depends on what it is linked to" sh -c "dpkg-deb -f '$packages'/patella_*.deb Depends | tr ',' '\n' | grep -c . | sed 's/\$/ dependencies/'"
tried "\`patella-cli sample\`" as_runner 'patella-cli sample --out sample.patella'
tried "\`patella-cli report\`" write_report
tried "the window opens under Xvfb" open_window
tried "the desktop knows .patella" know_types
tried "manual pages in three languages" have_manual
tried "menu entry and software centre entry are valid" validate
tried "\`apt remove\` leaves only the runner's data" leave_only_data
tried "lintian" look_by_lintian
[ ! -e "$failed" ]
