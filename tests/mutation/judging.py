# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the tests that reach a mutant until one of them fails, and says what became of all mutants."""

import json
import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

# Made-up values are the same each time, and as many as ./check takes.
FIXED = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1", "LC_ALL": "C.UTF-8", "TZ": "Europe/Berlin",
         "RC_PARAMS": "seed=24 max_success=40"}
# The quickest tests come first, a few in a process: whatever hangs is noticed soon.
BATCHES = (300, 3000)
MOST_MEMORY = 8 << 30
EQUIVALENT = Path(__file__).parent / "equivalent.txt"


def run(here, room, tests, seconds, environment):
    """The tests named, or all: the first that failed (of all: each), or how it ended; nothing if they passed."""
    command = ["prlimit", f"--cpu={seconds}:{seconds + 5}", f"--as={MOST_MEMORY}", "--core=0",
               str(here / "tests" / f"{room}_tests"), "--gtest_brief=1"]
    names = here / f"{room}.{threading.get_ident()}.filter"
    if tests:
        names.write_text("--gtest_filter=" + ":".join(tests) + "\n", encoding="utf-8")
        command += [f"--gtest_flagfile={names}", "--gtest_fail_fast"]

    try:
        done = subprocess.run(command, env={**os.environ, **FIXED, **environment}, cwd=here, text=True, errors="replace",
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60 + 20 * seconds)
    except subprocess.TimeoutExpired:
        return "waits for ever"
    finally:
        names.unlink(missing_ok=True)
    if done.returncode == 0:
        return ""
    failed = [line.split("]", 1)[1].split(",")[0].split(" (")[0].strip() for line in done.stdout.split("\n")
              if line.startswith("[  FAILED  ]") and "." in line]
    if failed:
        return failed[0] if tests else " ".join(sorted(set(failed)))
    return {-24: "takes ten times as long", -9: "takes ten times as long"}.get(done.returncode,
                                                                              f"ends with {done.returncode}")


def reached(here, room, jobs):
    """Of each test: how many milliseconds it took and which mutants it reached."""
    program = here / "tests" / f"{room}_tests"
    places = [here / f"{room}.{part}_of_{jobs}.reached" for part in range(jobs)]
    listed = [place.with_name(place.name + ".tests") for place in places]
    done = here / f"{room}.reached"
    if not done.exists() or done.stat().st_mtime < program.stat().st_mtime:
        for each in listed:
            each.unlink(missing_ok=True)

        def part(index):
            return run(here, room, [], 3600, {"PATELLA_REACHED": str(places[index]), "GTEST_TOTAL_SHARDS": str(jobs),
                                              "GTEST_SHARD_INDEX": str(index)})

        with ThreadPoolExecutor(max_workers=jobs) as pool:
            failed = [said for said in pool.map(part, range(jobs)) if said]
        if failed:
            sys.exit(f"without a mutant: {', '.join(failed)}")
        done.write_text("".join(each.read_text(encoding="utf-8") for each in listed), encoding="utf-8")
    tests = {}
    for line in done.read_text(encoding="utf-8").split("\n"):
        if line:
            name, took, *mutants = line.split("\t")
            tests[name] = (int(took), {int(each) for each in mutants})
    before_main = tests.pop("*")[1]
    # What was filled before main() nobody sees read: any test may notice it.
    for _, mutants in tests.values():
        mutants |= before_main
    return tests


def verdict(here, room, mutant, tests, most):
    by_time = sorted((took, name) for name, (took, mutants) in tests.items() if mutant in mutants)
    batches, spent = [[] for _ in range(len(BATCHES) + 1)], 0
    for took, name in by_time:
        if most and spent > 1000 * most:
            break
        batches[sum(spent >= each for each in BATCHES)].append(name)
        spent += took
    environment = {"PATELLA_MUTANT": str(mutant)}
    for names in batches:
        seconds = 5 + sum(tests[name][0] for name in names) // 100
        if names and (failed := run(here, room, names, seconds, environment)):
            return failed
    return "" if by_time else "no test reaches it"


def known_verdicts(place, mutants):
    """What was said of these mutants before; numbers alone may be those of another choice."""
    said = json.loads(place.read_text(encoding="utf-8")) if place.exists() else {}
    return {each: said[each] for each in map(name_of, mutants) if each in said}


def name_of(mutant):
    return f"{mutant['number']} {mutant['file']} {mutant['shown']}"


def mutants_of(here, room):
    return [each for each in json.loads((here / "mutants.json").read_text(encoding="utf-8")) if each["room"] == room]


def judge(here, room, numbers, anew, jobs, most):
    """Those named, or all that no test has noticed yet. Each verdict is kept at once, so that it may be stopped."""
    tests = reached(here, room, jobs)
    mutants = mutants_of(here, room)
    place = here / f"{room}.verdicts.json"
    verdicts = {} if anew else known_verdicts(place, mutants)
    wanted = [each for each in mutants
              if (each["number"] in numbers if numbers else not is_caught(verdicts.get(name_of(each), "")))]
    wanted.sort(key=lambda each: numbers.index(each["number"]) if numbers else 0)
    with ThreadPoolExecutor(max_workers=jobs) as pool:
        asked = {pool.submit(verdict, here, room, each["number"], tests, most): each for each in wanted}
        for done in as_completed(asked):
            each, said = asked[done], done.result()
            verdicts[name_of(each)] = said
            print(each["number"], said or "SURVIVES", f"{each['file']}:{each['line']}", each["shown"], sep="\t", flush=True)
            place.write_text(json.dumps(verdicts, indent=1), encoding="utf-8")


def is_caught(said):
    return said not in ("", "no test reaches it")


def reasons():
    """Mutants that change nothing anybody could notice: FILE | WHAT | WHY."""
    lines = EQUIVALENT.read_text(encoding="utf-8").split("\n") if EQUIVALENT.exists() else []
    parts = [line.split(" | ") for line in lines if line and not line.startswith("#")]
    return {(file, shown): why for file, shown, why in parts}


def table(here, room):
    mutants = mutants_of(here, room)
    verdicts = known_verdicts(here / f"{room}.verdicts.json", mutants)
    kinds, lines, equivalent = {}, [], 0
    why = reasons()
    for each in mutants:
        if name_of(each) not in verdicts:
            continue
        said = verdicts[name_of(each)]
        reason = why.get((each["file"], each["shown"]))
        if not is_caught(said):
            reason_shown = reason or said or "not yet"
            lines.append(f"| `{each['file']}` | `{each['shown'].replace('|', chr(92) + '|')}` | {reason_shown} |")
            equivalent += reason is not None
        same, caught, all_of_it = kinds.get(each["kind"], (0, 0, 0))
        kinds[each["kind"]] = (same + (reason is not None and not is_caught(said)), caught + is_caught(said), all_of_it + 1)
    caught, count = sum(each[1] for each in kinds.values()), sum(each[2] for each in kinds.values())
    rows = [f"| {kind} | {all_of_it} | {same} | {caught} |" for kind, (same, caught, all_of_it) in sorted(kinds.items())]
    return "\n".join([f"{room}: {count} of {len(mutants)} judged, {equivalent} of them equivalent; of the other "
                      f"{count - equivalent} {caught} caught, {100 * caught / max(1, count - equivalent):.1f} %.", "",
                      "| kind | judged | equivalent | caught |", "|---|---|---|---|", *rows, "",
                      "| survivor | change | why |", "|---|---|---|", *lines])
