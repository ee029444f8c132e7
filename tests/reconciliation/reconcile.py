# SPDX-License-Identifier: GPL-3.0-or-later
"""Recomputes every number of reports from the exported logs, with code of its own, and names what differs.

    reconcile.py FOLDER    NAME.csv is a log, NAME*.json the reports on it, NAME*.knee what `patella-cli knee`
                           says of it; exit code 1 when anything differs
"""

import json
import math
import sys
from pathlib import Path

import about_runner
import flags
import function
import knee
import knee_page
import log_csv
import pain
import training

# What is no number of the log: what was asked for, and the search for patterns, whose reference values and
# simulation are tests of their own.
NOT_RECOMPUTED = {"from", "to", "made_on", "parts", "patterns"}
ONLY_HERE = {"since_day", "shown"}


def recomputed(log, first, last, today):
    raised = flags.all_of(log, first, last, today)
    shown = [flag for flag in raised if flag["shown"]]
    return {
        **training.all_of(log, first, last, today),
        **pain.all_of(log, first, last, today),
        **knee.all_of(log, first, last, flags.all_of(log, first, last, last)),
        **function.all_of(log, first, last),
        **about_runner.all_of(log, first, last, today),
        "red_flags": [flag for flag in shown if flag["urgency"] != "within_weeks"],
        "reasons_to_be_seen": [flag for flag in shown if flag["urgency"] == "within_weeks"],
        "runs": len(training.runs_in(log, first, last)),
    }


def sort_key(value):
    def rounded(part):
        if isinstance(part, bool) or part is None or isinstance(part, str):
            return part
        if isinstance(part, (int, float)):
            return f"{part:.6f}"
        if isinstance(part, list):
            return sorted((rounded(each) for each in part), key=json.dumps)
        return {key: rounded(each) for key, each in sorted(part.items()) if key not in ONLY_HERE}
    return json.dumps(rounded(value))


def differences(said, found, path):
    """One line for each place where two values are not the same; lists are compared whatever their order."""
    if isinstance(found, dict) and isinstance(said, dict):
        found = {key: value for key, value in found.items() if key not in ONLY_HERE}
        for key in sorted(set(said) | set(found)):
            if key not in said or key not in found:
                yield f"{path}.{key} stands only in the {'report' if key in said else 'recomputed values'}"
            else:
                yield from differences(said[key], found[key], f"{path}.{key}")
    elif isinstance(found, list) and isinstance(said, list):
        if len(said) != len(found):
            yield f"{path} has {len(said)} entries, recomputed {len(found)}"
        for place, (one, other) in enumerate(zip(sorted(said, key=sort_key), sorted(found, key=sort_key))):
            yield from differences(one, other, f"{path}[{place}]")
    elif isinstance(found, (int, float)) and isinstance(said, (int, float)) and not isinstance(found, bool):
        if not math.isclose(said, found, rel_tol=1e-9, abs_tol=1e-9):
            yield f"{path} is {said}, recomputed {found}"
    elif said != found:
        yield f"{path} is {said!r}, recomputed {found!r}"


def differences_of(report_file, log):
    report = json.loads(report_file.read_text(encoding="utf-8"))
    first, last, today = (log_csv.day(report[key]) for key in ("from", "to", "made_on"))
    said = {key: value for key, value in report.items() if key not in NOT_RECOMPUTED | {"file"}}
    yield from differences(said, recomputed(log, first, last, today), "")


def today_of(folder):
    report = next(iter(sorted(folder.glob("*-usual.json"))))
    return log_csv.day(json.loads(report.read_text(encoding="utf-8"))["made_on"])


def main(folder):
    reports, knees, differing = 0, 0, 0
    for log_file in sorted(folder.glob("*.csv")):
        log = log_csv.read(log_file)
        for report_file in sorted(folder.glob(log_file.stem + "*.json")):
            reports += 1
            found = list(differences_of(report_file, log))
            differing += bool(found)
            for line in found[:10]:
                print(f"{report_file.name}: {line}")
        for knee_file in sorted(folder.glob(log_file.stem + ".*.knee")):
            knees += 1
            found = list(knee_page.differences_of(knee_file, log, today_of(folder), differences))
            differing += bool(found)
            for line in found[:10]:
                print(f"{knee_file.name}: {line}")
    print(f"{reports} reports and {knees} knees, {differing} of them differ from what their logs say")
    return 1 if differing or reports == 0 or knees == 0 else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
