#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/coverage/measure.sh: builds the coverage preset, runs every test in it, writes which lines and branches they reach
# (tests/coverage/RESULTS.md) and names the functions that neither program calls. Wants gcovr.
set -eu
cd "$(dirname "$0")/../.."
build=build/coverage
cmake --preset coverage >/dev/null
cmake --build --preset coverage
find "$build" -name '*.gcda' -delete
export QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=1 LC_ALL=C.UTF-8 TZ=Europe/Berlin RC_PARAMS="seed=24 max_success=40"
for tests in core_tests ui_tests app_tests; do
    "$build/$tests" --gtest_brief=1
done
gcovr --root . --filter 'core/' --filter 'ui/' --exclude-throw-branches --exclude-unreachable-branches \
    --json-summary "$build/summary.json" --print-summary "$build"
python3 tests/coverage/table.py "$build/summary.json" > tests/coverage/RESULTS.md
python3 tests/coverage/unused.py "$build"
