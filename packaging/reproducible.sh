#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds a commit twice, in two folders of different names, and compares what is installed byte by byte.
#   reproducible.sh FOLDER [COMMIT]    exit code 1 where a file differs
set -eu
source=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$1"
work=$(cd "$1" && pwd)
commit=${2:-HEAD}
for place in one/here another/folder/there; do
  rm -rf "${work:?}/${place%%/*}"
  mkdir -p "$work/$place"
  git -C "$source" archive "$commit" | tar -x -C "$work/$place"
  cmake -S "$work/$place" --preset app -B "$work/$place/build/app" >"$work/${place%%/*}.log"
  # A cache would compare a build with itself.
  CCACHE_DISABLE=1 cmake --build "$work/$place/build/app" ${JOBS:+-j"$JOBS"} >>"$work/${place%%/*}.log"
  DESTDIR=$work/${place%%/*}/installed cmake --install "$work/$place/build/app" >>"$work/${place%%/*}.log"
done
diff -r "$work/one/installed" "$work/another/installed" &&
  echo "alike: $(find "$work/one/installed" -type f | wc -l) files, built twice from $(git -C "$source" rev-parse --short "$commit")"
