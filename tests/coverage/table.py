# SPDX-License-Identifier: GPL-3.0-or-later
"""Which lines and branches the tests reach, by room: table.py SUMMARY, as gcovr wrote it."""

import json
import sys
from collections import defaultdict

FACTS = ("line_covered", "line_total", "branch_covered", "branch_total")


def share(part, whole):
    return f"{100 * part / whole:.1f} %" if whole else "-"


def room_of(path):
    parts = path.split("/")
    return "/".join(parts[:2]) if len(parts) > 2 else parts[0]


def main():
    rooms = defaultdict(lambda: [0] * len(FACTS))
    with open(sys.argv[1], encoding="utf-8") as summary:
        for file in json.load(summary)["files"]:
            for room in (room_of(file["filename"]), file["filename"].split("/")[0]):
                if room != file["filename"]:
                    rooms[room] = [sum(each) for each in zip(rooms[room], (file[fact] for fact in FACTS))]
    print("# What the tests reach\n")
    print("Written by `tests/coverage/measure.sh`: g++ and gcovr, all of `core_tests`, `ui_tests` and `app_tests`. Branches that only")
    print("an exception takes, and those the compiler knows to be none, are left out.\n")
    print("| room | lines | reached | branches | reached |\n|---|---|---|---|---|")
    for room, (lines, all_lines, branches, all_branches) in sorted(rooms.items()):
        bold = "" if "/" in room else "**"
        print(f"| {bold}{room}{bold} | {all_lines:,} | {share(lines, all_lines)} | {all_branches:,} | {share(branches, all_branches)} |")


if __name__ == "__main__":
    main()
