# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes small mistakes in core and ui, and asks the tests whether they notice.

    python3 tests/mutation/mutate.py build [--seed N] [--core N] [--ui N]   chooses mutants and builds the tests with all of them
    python3 tests/mutation/mutate.py judge core|ui [NUMBER...] [--anew]     runs the tests with one mutant after another
    python3 tests/mutation/mutate.py table core|ui                          what became of them, for RESULTS.md

All mutants stand in one build, of a copy of the sources in build/mutation; the environment (PATELLA_MUTANT) says which
is alive. First each test says which mutants it reaches, so that each is judged by those tests alone, quickest first. A
mutant that crashes a test, or keeps it busy ten times as long as usual, is caught too.
"""

import argparse
import hashlib
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from judging import judge, table
from mutations import mutations_of

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "build" / "mutation"
COPY = HERE / "source"
BUILD = HERE / "tests"
CHOSEN = HERE / "mutants.json"

# Of a hundred mutants.
SHARES = {"comparison": 24, "constant": 18, "statement": 16, "condition": 11, "logic": 9, "arithmetic": 9, "return": 6,
          "arguments": 4, "name": 3}
# Not every choice compiles: two arguments are of different types, a constant has to be one.
SPARE = {"arguments": 4, "arithmetic": 1.5, "constant": 1.4, "return": 1.4}
# Made-up runners are data, and a test of a distance in pixels would be one of taste.
LEFT_OUT = re.compile(r"core/sample/|setContentsMargins|setSpacing|setMinimum(Width|Height)|setMaximum(Width|Height)|setFixed")


def every_mutation(room):
    found = []
    for path in sorted((ROOT / room).rglob("*.cpp")):
        name = path.relative_to(ROOT).as_posix()
        source = path.read_text(encoding="utf-8")
        for each in mutations_of(source):
            if not LEFT_OUT.search(name + " " + each.shown):
                found.append({"file": name, "line": source.count("\n", 0, each.begin) + 1,
                              "last": source.count("\n", 0, each.end) + 1, **each._asdict()})
    return found


def chosen(room, count, seed):
    """A random choice of every kind; no two touch each other. Each has its own lot, so that a line that changes elsewhere
    changes the choice hardly."""
    def lot(mutation):
        return hashlib.sha256(f"{seed} {mutation['file']} {mutation['shown']}".encode()).digest()

    taken, picked = {}, []
    every = every_mutation(room)
    for kind, share in SHARES.items():
        of_kind = sorted((each for each in every if each["kind"] == kind), key=lot)
        wanted = round(count * share / 100 * SPARE.get(kind, 1.1))
        for each in of_kind:
            spans = taken.setdefault(each["file"], [])
            if wanted > 0 and all(each["end"] < begin or each["begin"] > end for begin, end in spans):
                spans.append((each["begin"], each["end"]))
                picked.append({"room": room, **each})
                wanted -= 1
    return picked


def write(path, text):
    """Only what changed: what is as it was is not compiled anew."""
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def mutated(source, mutants):
    edits = {}
    for each in mutants:
        edits[(each["begin"], each["end"])] = each["text"] % each["number"]
        if each["constexpr"]:
            edits[tuple(each["constexpr"])] = "const"
    for (begin, end), text in sorted(edits.items(), reverse=True):
        # As many lines as before, so that what the compiler says of a line can be understood.
        lines = source.count("\n", begin, end) - text.count("\n")
        source = source[:begin] + text + "\n" * max(0, lines) + source[end:]
    # On the first line, before its comment: only files with mutants are other than those of every build.
    return f'#include "core/mutation/mutants.h" {source}'


def copy_sources(mutants):
    tracked = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=ROOT, check=True,
                             capture_output=True, text=True).stdout.split("\n")
    wanted = {name for name in tracked if name and (ROOT / name).is_file()}
    for old in COPY.rglob("*"):
        name = old.relative_to(COPY).as_posix()
        if old.is_file() and name not in wanted and not name.startswith(("core/mutation/", "tests/core/mutation/", "tests/ui/mutation/")):
            old.unlink()
    for name in wanted:
        target, original = COPY / name, ROOT / name
        of_file = [each for each in mutants if each["file"] == name]
        if of_file:
            write(target, mutated(original.read_text(encoding="utf-8"), of_file))
        elif not target.exists() or target.read_bytes() != original.read_bytes():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(original, target)
            target.chmod(original.stat().st_mode)
    own = Path(__file__).parent
    for name in ("mutants.h", "mutants.cpp"):
        write(COPY / "core/mutation" / name, (own / name).read_text(encoding="utf-8"))
    for room in ("core", "ui"):
        write(COPY / "tests" / room / "mutation/reached_test.cpp", (own / "reached_test.cpp").read_text(encoding="utf-8"))
    data = HERE / "shared"
    if not data.exists() and (ROOT.parent / "shared").exists():
        data.symlink_to((ROOT.parent / "shared").resolve())


def compile_tests(rooms, jobs):
    if not (BUILD / "build.ninja").exists():
        subprocess.run(["cmake", "--preset", "mutation", "-B", str(BUILD), "-DCMAKE_CXX_FLAGS=-w -Wno-narrowing"], cwd=COPY,
                       check=True, stdout=subprocess.DEVNULL)
    done = subprocess.run(["ninja", "-C", str(BUILD), "-k0", f"-j{jobs}", *(f"{room}_tests" for room in rooms)],
                          capture_output=True, text=True)
    (HERE / "build.txt").write_text(done.stdout, encoding="utf-8")
    return done.returncode == 0, done.stdout


def without_what_does_not_compile(mutants, said):
    """The compiler names a line of the copy, which has as many as the original."""
    named = {}
    for path, line in re.findall(r"(?:^|[\s/])((?:core|ui)/[\w/]+\.cpp):(\d+)", said):
        named.setdefault(path, set()).add(int(line))
    bad = {each["number"] for each in mutants
           if any(each["line"] <= line <= each["last"] for line in named.get(each["file"], ()))}
    return [each for each in mutants if each["number"] not in bad], bad


def only_errors(said):
    """Messages of errors with what belongs to them; warnings of mutants are as many as there are mutants."""
    kept, keeps = [], False
    for line in said.split("\n"):
        if re.search(r": (fatal )?error: ", line):
            keeps = True
        elif re.search(r": warning: |^\[\d+/\d+\]|In function|In member function", line):
            keeps = False
        if keeps or "required from" in line or "in 'constexpr' expansion" in line:
            kept.append(line)
    return "\n".join(kept)


def build(arguments):
    wanted = {"core": arguments.core, "ui": arguments.ui}
    mutants = [each for room, count in wanted.items() if count for each in chosen(room, count, arguments.seed)]
    for number, each in enumerate(mutants, 1):
        each["number"] = number
    rooms = [room for room, count in wanted.items() if count]
    while True:
        copy_sources(mutants)
        compiles, said = compile_tests(rooms, arguments.jobs)
        if compiles:
            break
        mutants, bad = without_what_does_not_compile(mutants, only_errors(said))
        print(f"{len(bad)} do not compile, {len(mutants)} left", flush=True)
        if not bad:
            sys.exit(said[-4000:])
    CHOSEN.write_text(json.dumps(mutants, indent=1), encoding="utf-8")
    print({room: sum(each["room"] == room for each in mutants) for room in rooms})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    builds = commands.add_parser("build")
    for name, usual in (("seed", 1), ("core", 240), ("ui", 0), ("jobs", 2)):
        builds.add_argument(f"--{name}", type=int, default=usual)
    for name in ("judge", "table"):
        one = commands.add_parser(name)
        one.add_argument("room", choices=("core", "ui"))
        one.add_argument("numbers", type=int, nargs="*")
        if name == "judge":
            one.add_argument("--anew", action="store_true", help="forget what was said before")
            one.add_argument("--jobs", type=int, default=2)
            one.add_argument("--seconds", type=int, default=0, help="of tests for each mistake, at most; quickest first")
    arguments = parser.parse_args()
    if arguments.command == "build":
        build(arguments)
    elif arguments.command == "judge":
        judge(HERE, arguments.room, arguments.numbers, arguments.anew, arguments.jobs,
              arguments.seconds)
    else:
        print(table(HERE, arguments.room))


if __name__ == "__main__":
    main()
