#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the packages of Debian and tries them in pristine roots; the table goes into packaging/roots/RESULTS.md.
#   package_roots.sh FOLDER SUITE...           bookworm, trixie: built in a root of its own, then tried in a pristine one
#   package_roots.sh FOLDER SUITE=PACKAGES...  with packages that are in that folder already
# As root, with network, debootstrap, lintian, Xvfb, desktop-file-utils and appstream.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
source=$(cd "$here/../.." && pwd)
mirror=${MIRROR:-http://deb.debian.org/debian}
mkdir -p "$1"
work=$(cd "$1" && pwd)
shift

# A root without anything but what every Debian has.
pristine() { # suite
  [ -e "$work/$1.base/etc/debian_version" ] || debootstrap --variant=minbase "$1" "$work/$1.base" "$mirror" >"$work/$1.log"
}

# Names of the list that this Debian does not have were merged into others.
builds_of() { # root
  sed '/^# tests/,$d;s/#.*//' "$source/packaging/debian-12/build-deps.txt" | while read -r package; do
    [ -z "$package" ] || ! chroot "$1" apt-cache show "$package" >/dev/null 2>&1 || echo "$package"
  done
}

build() { # suite
  root=$work/$1.build
  [ -e "$root/etc/debian_version" ] || cp -a "$work/$1.base" "$root"
  chroot "$root" apt-get update -qq
  # shellcheck disable=SC2046  # one word per package
  DEBIAN_FRONTEND=noninteractive chroot "$root" apt-get install -y -qq --no-install-recommends dpkg-dev file \
    $(builds_of "$root") >>"$work/$1.log" 2>&1
  mkdir -p "$root/source" "$root/packages"
  unshare -m sh -c "mount --make-rprivate / && mount --bind '$source' '$root/source' && mount -t proc proc '$root/proc' &&
    exec chroot '$root' sh -ec 'cmake -S /source --preset app -B /packages && cmake --build /packages ${JOBS:+-j$JOBS} &&
      cd /packages && cpack -G DEB'" >>"$work/$1.log" 2>&1
}

table=$here/RESULTS.md
{
  echo "# The packages in pristine roots"
  echo
  echo "Written by \`packaging/roots/package_roots.sh\`: each package is installed by apt alone, without what it only"
  echo "recommends, into a root made by \`debootstrap --variant=minbase\`, used there by a user, and removed again."
} >"$table.new"
failed=0
for each in "$@"; do
  suite=${each%%=*}
  packages=$work/$suite.build/packages
  [ "$each" = "$suite" ] || packages=${each#*=}
  pristine "$suite"
  [ "$each" != "$suite" ] || build "$suite"
  rm -rf "${work:?}/$suite"
  cp -a "$work/$suite.base" "$work/$suite"
  echo "Trying in $suite"
  "$here/try_packages.sh" "$work/$suite" "$packages" >>"$table.new" || failed=1
done
mv "$table.new" "$table"
cat "$table"
exit $failed
