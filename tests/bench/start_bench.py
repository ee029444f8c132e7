# SPDX-License-Identifier: GPL-3.0-or-later
"""How long it takes until a log is seen, against an empty Qt window.

start_bench.py BUILD [ROUNDS]: whole processes by turns under Xvfb without a session bus, medians of wall time, processor
time and the peak of memory, as a Markdown table. BUILD holds patella, empty_window and log_maker of one optimised build.
"""

import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

DISPLAY = ":77"
LOGS = (("new, empty", None), ("1 year, one import", ["1"]), ("20 years, one import", ["20"]),
        ("20 years, day by day", ["20", "kept"]), ("76 years, one import", ["76"]))


def environment(folder):
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "LC_ALL", "TZ")}
    places = {name: str(folder / name) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "HOME")}
    for place in places.values():
        os.makedirs(place, mode=0o700, exist_ok=True)
    return kept | places | {"DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "xcb"}


def made(build, folder, env, name, asked):
    """The log of this name; an empty one is made by the first start."""
    log = folder / (name.replace(" ", "-").replace(",", "") + ".patella")
    if asked:
        subprocess.run([build / "log_maker", asked[0], log, *asked[1:]], env=env, check=True)
    return log


def measured(command, env):
    begin = time.perf_counter()
    process = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begin
    if status != 0:
        sys.exit(f"{command[0]} ended with {status}")
    return 1000 * wall, 1000 * (usage.ru_utime + usage.ru_stime), usage.ru_maxrss / 1024


def table(results):
    floor = results["an empty window"]
    print("| log | wall, ms | x empty | processor, ms | x empty | peak, MiB | x empty |")
    print("|---|---|---|---|---|---|---|")
    for name, (wall, processor, peak) in results.items():
        print(f"| {name} | {wall:.0f} | {wall / floor[0]:.2f} | {processor:.0f} | {processor / floor[1]:.2f} "
              f"| {peak:.0f} | {peak / floor[2]:.2f} |")


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 15
    with tempfile.TemporaryDirectory() as folder:
        env = environment(pathlib.Path(folder))
        commands = {"an empty window": [build / "empty_window"]}
        for name, asked in LOGS:
            log = made(build, pathlib.Path(folder), env, name, asked)
            commands[name] = [build / "patella", "--log", log, "--measure-start"]
        screen = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1600x1200x24"], stderr=subprocess.DEVNULL)
        time.sleep(1)
        try:
            all_rounds = [{name: measured(each, env) for name, each in commands.items()} for _ in range(rounds + 1)]
        finally:
            screen.kill()
    warm = all_rounds[1:]
    table({name: [statistics.median(each[name][what] for each in warm) for what in range(3)] for name in commands})
    print(f"\n{rounds} rounds, load {os.getloadavg()[0]:.1f}.")


if __name__ == "__main__":
    main()
