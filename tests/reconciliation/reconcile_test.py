# SPDX-License-Identifier: GPL-3.0-or-later
"""Each number of the report and of the Knee page of the sample log is made wrong once: every time it must be noticed.

    reconcile_test.py FOLDER
"""

import copy
import json
import sys
from pathlib import Path

import knee_page
import log_csv
from reconcile import NOT_RECOMPUTED, differences, recomputed, today_of


def numbers_in(value, path=()):
    if isinstance(value, dict):
        for key, each in value.items():
            yield from numbers_in(each, path + (key,))
    elif isinstance(value, list):
        for place, each in enumerate(value):
            yield from numbers_in(each, path + (place,))
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield path


def with_one_more(report, path):
    wrong = copy.deepcopy(report)
    place = wrong
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] += 1
    return wrong


def main(folder):
    log = log_csv.read(folder / "sample.csv")
    report = json.loads((folder / "sample-past.json").read_text(encoding="utf-8"))
    first, last, today = (log_csv.day(report[key]) for key in ("from", "to", "made_on"))
    said = {key: value for key, value in report.items() if key not in NOT_RECOMPUTED}
    found = recomputed(log, first, last, today)
    of_knee = knee_page.recomputed(log, "left", today_of(folder))
    said_of_knee = knee_page.only(knee_page.read(folder / "sample.left.knee"), of_knee)
    tried, missed = not_noticed(said, found)
    tried_of_knee, missed_of_knee = not_noticed(said_of_knee, of_knee, 15)
    missed += missed_of_knee
    print(f"{tried} and {tried_of_knee} numbers made wrong, {len(missed)} not noticed", *missed[:10], sep="\n")
    return 1 if missed or min(tried, tried_of_knee) < 100 else 0


def not_noticed(said, found, every=1):
    """How many were made wrong, every so many of a chapter, and which of them nobody saw."""
    tried, missed = 0, []
    for chapter in said:
        for path in list(numbers_in(said[chapter], ()))[::every]:
            tried += 1
            wrong = with_one_more({chapter: said[chapter]}, (chapter,) + path)
            if not list(differences(wrong, {chapter: found[chapter]}, "")):
                missed.append((chapter,) + path)
    return tried, missed


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
