#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/fuzz/run.sh [EXECUTIONS] [READER...]: builds the fuzz preset and runs every reader, or those named; a million
# executions each unless told otherwise. What is found lies in build/fuzz/found.
set -eu
cd "$(dirname "$0")/../.."
executions=${1:-1000000}
[ $# -gt 0 ] && shift
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz
build/fuzz/write_seeds build/fuzz/seeds
mkdir -p build/fuzz/found
for reader in ${@:-fit gpx tcx apple json polar_xml sigma pwx hrm kml suunto moveslink ttbin trk plt json_list list log_csv log_json archive any log segment}; do
    longest=4096
    [ "$reader" = log ] && longest=400000 # pages of a whole database
    mkdir -p "build/fuzz/corpus/$reader"
    "build/fuzz/fuzz_$reader" -runs="$executions" -max_len="$longest" -timeout=10 -rss_limit_mb=2048 -verbosity=0 \
        -print_final_stats=1 -artifact_prefix="build/fuzz/found/$reader-" \
        "build/fuzz/corpus/$reader" "build/fuzz/seeds/$reader" 2>&1 |
        awk -v reader="$reader" '/number_of_executed_units/ { n = $2 } /average_exec_per_sec/ { s = $2 }
            /ERROR|SUMMARY/ { print > "/dev/stderr" }
            END { printf "| %s | %d | %d |\n", reader, n, s }'
done
ls build/fuzz/found
