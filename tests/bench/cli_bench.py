# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line against sqlite3 reading the same columns of the same log.

cli_bench.py BUILD [YEARS [ROUNDS]]: whole processes by turns, medians of wall and processor time, as a Markdown table. BUILD
holds patella-cli and log_maker of one optimised build.
"""

import os
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = "SELECT id, date, start_time, distance_m, duration_s"
PAIRS = (("weeks", 3, ["weeks"], RUNS + ", kind, effort FROM run"),
         ("list", 8, ["list"], RUNS + ", surface, shoe_id FROM run; SELECT id, run_id, date, moment, side, score FROM pain_note"),
         ("export (CSV)", 3, ["export", "--out", "-"], ".dump"))


def measured(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begin = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    wall = time.perf_counter() - begin
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * wall, 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def medians(all_rounds):
    return [statistics.median(each[what] for each in all_rounds) for what in range(2)]


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    years = sys.argv[2] if len(sys.argv) > 2 else "20"
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 15
    with tempfile.TemporaryDirectory() as folder:
        log = str(pathlib.Path(folder) / "log.patella")
        subprocess.run([build / "log_maker", years, log], check=True, stdout=subprocess.DEVNULL)
        print("| command | wall, ms | sqlite3, ms | x | processor, x | bar |\n|---|---|---|---|---|---|")
        for name, bar, words, sql in PAIRS:
            both = [(measured([build / "patella-cli", "--log", log, *words]), measured(["sqlite3", log, sql]))
                    for _ in range(rounds)]
            ours, theirs = medians([each[0] for each in both]), medians([each[1] for each in both])
            print(f"| {name} | {ours[0]:.0f} | {theirs[0]:.0f} | {ours[0] / theirs[0]:.2f} | {ours[1] / theirs[1]:.2f} | {bar} |")
    print(f"\n{years} years, {rounds} rounds, load {os.getloadavg()[0]:.1f}.")


if __name__ == "__main__":
    main()
