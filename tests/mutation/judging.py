# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the tests that reach a mutant until one of them fails, and says what became of all mutants."""

import json
import os
import resource
import subprocess
import sys
from pathlib import Path

# Made-up values are the same each time, and as many as ./check takes.
FIXED = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1", "LC_ALL": "C.UTF-8", "TZ": "Europe/Berlin",
         "RC_PARAMS": "seed=24 max_success=40"}
FIRST_MILLISECONDS = 3000
MOST_MEMORY = 8 << 30
EQUIVALENT = Path(__file__).parent / "equivalent.txt"


def run(here, room, tests, seconds, environment):
    """The tests named, or all: the first that failed, or how it ended; nothing if they passed."""
    command = [str(here / "tests" / f"{room}_tests"), "--gtest_fail_fast", "--gtest_brief=1"]
    names = here / f"{room}.filter"
    if tests:
        names.write_text("--gtest_filter=" + ":".join(tests) + "\n", encoding="utf-8")
        command.append(f"--gtest_flagfile={names}")

    def limits():
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    try:
        done = subprocess.run(command, env={**os.environ, **FIXED, **environment}, cwd=here, text=True, errors="replace",
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, preexec_fn=limits, timeout=60 + 20 * seconds)
    except subprocess.TimeoutExpired:
        return "waits for ever"
    if done.returncode == 0:
        return ""
    failed = [line.split("]", 1)[1].split(",")[0].split(" (")[0].strip() for line in done.stdout.split("\n")
              if line.startswith("[  FAILED  ]") and "." in line]
    if failed:
        return failed[0]
    return {-24: "takes ten times as long", -9: "takes ten times as long"}.get(done.returncode,
                                                                              f"ends with {done.returncode}")


def reached(here, room):
    """Of each test: how many milliseconds it took and which mutants it reached."""
    place = here / f"{room}.reached"
    listed = place.with_name(place.name + ".tests")
    program = here / "tests" / f"{room}_tests"
    if not listed.exists() or listed.stat().st_mtime < program.stat().st_mtime:
        listed.unlink(missing_ok=True)
        failed = run(here, room, [], 3600, {"PATELLA_REACHED": str(place)})
        if failed:
            listed.unlink(missing_ok=True)
            sys.exit(f"without a mutant: {failed}")
    tests = {}
    for line in listed.read_text(encoding="utf-8").split("\n"):
        if line:
            name, took, *mutants = line.split("\t")
            tests[name] = (int(took), {int(each) for each in mutants})
    return tests


def verdict(here, room, mutant, tests):
    by_time = sorted((took, name) for name, (took, mutants) in tests.items() if mutant in mutants)
    first, rest, spent = [], [], 0
    for took, name in by_time:
        (first if spent < FIRST_MILLISECONDS else rest).append(name)
        spent += took
    environment = {"PATELLA_MUTANT": str(mutant)}
    for names in (first, rest):
        seconds = 10 + sum(tests[name][0] for name in names) // 100
        if names and (failed := run(here, room, names, seconds, environment)):
            return failed
    return "" if by_time else "no test reaches it"


def judge(here, room, numbers):
    tests = reached(here, room)
    mutants = [each for each in json.loads((here / "mutants.json").read_text(encoding="utf-8")) if each["room"] == room]
    place = here / f"{room}.verdicts.json"
    verdicts = json.loads(place.read_text(encoding="utf-8")) if place.exists() and numbers else {}
    for each in mutants:
        if numbers and each["number"] not in numbers:
            continue
        said = verdict(here, room, each["number"], tests)
        verdicts[str(each["number"])] = said
        print(each["number"], said or "SURVIVES", f"{each['file']}:{each['line']}", each["shown"], sep="\t", flush=True)
        place.write_text(json.dumps(verdicts), encoding="utf-8")


def is_caught(said):
    return said not in ("", "no test reaches it")


def reasons():
    """Mutants that change nothing anybody could notice: FILE | WHAT | WHY."""
    lines = EQUIVALENT.read_text(encoding="utf-8").split("\n") if EQUIVALENT.exists() else []
    parts = [line.split(" | ") for line in lines if line and not line.startswith("#")]
    return {(file, shown): why for file, shown, why in parts}


def table(here, room):
    mutants = [each for each in json.loads((here / "mutants.json").read_text(encoding="utf-8")) if each["room"] == room]
    verdicts = json.loads((here / f"{room}.verdicts.json").read_text(encoding="utf-8"))
    kinds, lines = {}, []
    why = reasons()
    for each in mutants:
        said = verdicts[str(each["number"])]
        caught, all_of_it = kinds.get(each["kind"], (0, 0))
        kinds[each["kind"]] = (caught + is_caught(said), all_of_it + 1)
        if not is_caught(said):
            reason = why.get((each["file"], each["shown"]), said or "not yet")
            lines.append(f"| `{each['file']}` | `{each['shown'].replace('|', chr(92) + '|')}` | {reason} |")
    caught, count = sum(each[0] for each in kinds.values()), len(mutants)
    rows = [f"| {kind} | {all_of_it} | {caught} |" for kind, (caught, all_of_it) in sorted(kinds.items())]
    return "\n".join([f"{room}: {caught} of {count} caught, {100 * caught / count:.0f} %.", "",
                      "| kind | mutants | caught |", "|---|---|---|", *rows, "",
                      "| survivor | change | why |", "|---|---|---|", *lines])
