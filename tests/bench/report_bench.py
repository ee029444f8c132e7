# SPDX-License-Identifier: GPL-3.0-or-later
"""How long `patella-cli report` takes as a whole process, against an empty window without a screen.

    report_bench.py BUILD_DIR    both programs by turns; prints medians in ms and the size of the file
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 41


def milliseconds(command):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return (time.perf_counter() - start) * 1000


def main():
    build = Path(sys.argv[1])
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        log, page = f"{folder}/sample.patella", f"{folder}/report.pdf"
        cli = str(build / "patella-cli")
        subprocess.run([cli, "sample", "--out", log], check=True, stdout=subprocess.DEVNULL)
        parts = "complaint,question,places,load,change,patterns"
        commands = {
            "empty window": [str(build / "empty_window")],
            "report, two pages": [cli, "--log", log, "report", "--out", page, "--parts", parts],
            "report, every part": [cli, "--log", log, "report", "--out", page],
        }
        times = {name: [] for name in commands}
        for _ in range(ROUNDS):
            for name, command in commands.items():
                times[name].append(milliseconds(command))
        empty = statistics.median(times["empty window"])
        for name, command in commands.items():
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            median = statistics.median(times[name])
            size = f", {Path(page).stat().st_size / 1000:.1f} kB" if "report" in command else ""
            print(f"{name}: {median:.1f} ms, {median / empty:.2f} x the empty window{size}")


if __name__ == "__main__":
    main()
