# SPDX-License-Identifier: GPL-3.0-or-later
"""Names the functions that neither program calls: unused.py BUILD [KNOWN]

The preset coverage gives each function a section of its own and inlines none, and its linker throws away what nothing
reaches from main(). So whatever a file defines and both programs lack is called by tests alone, or by nobody. What stays
although only tests call it stands in unused.txt with its reason; anything else fails.
"""

import re
import subprocess
import sys
from pathlib import Path

PROGRAMS = ("patella", "patella-cli")
KNOWN = Path(__file__).parent / "unused.txt"
ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("core", "ui", "app")
# Made by the compiler, or one of several forms of one template.
NOT_A_NAME = re.compile(r"\{lambda|\[clone|^(vtable|typeinfo|guard|non-virtual|virtual|construction)|operator<=>|operator==")


def functions_in(files):
    """The functions of ours that these files define, without parameters of templates."""
    said = subprocess.run(["nm", "-C", "--defined-only", *map(str, files)], check=True, capture_output=True, text=True).stdout
    names = set()
    for line in said.split("\n"):
        found = re.match(r"[0-9a-f]+ [tTwW] (.*)$", line)
        if found and not NOT_A_NAME.search(found[1]) and (name := own_name(found[1])):
            names.add(name)
    return names


def own_name(demangled):
    plain = without_brackets(demangled.replace("(anonymous namespace)", "{}"))
    head = plain.split("(")[0].strip().split(" ")[-1]
    if not head.startswith("patella::") or head.startswith(("patella::test::", "patella::mutation::")):
        return None
    *_, kind, name = head.split("::")
    if name.startswith("~") or name in (kind, "operator="):  # the compiler makes most of these
        return None
    return re.sub(r"\[abi:\w+\]", "", head.replace("{}", "(anonymous namespace)"))


def without_brackets(text):
    depth, kept = 0, []
    for place, sign in enumerate(text):
        if sign == "<" and not text[:place].endswith("operator"):
            depth += 1
        if depth == 0:
            kept.append(sign)
        if sign == ">" and depth and text[place - 1] != "-":
            depth -= 1
    return "".join(kept)


def main():
    build = Path(sys.argv[1])
    objects = [each for each in build.rglob("*.o")
               if not each.is_relative_to(build / "tests") and "autogen" not in each.as_posix()]
    in_tests = list((build / "tests").rglob("*.o"))
    known = {line.split(" | ")[0] for line in KNOWN.read_text(encoding="utf-8").split("\n") if " | " in line}
    called = functions_in(build / each for each in PROGRAMS)
    # What a header holds stands in the tests' objects alone where only they call it, beside helpers of their own.
    headers = "".join(each.read_text(encoding="utf-8") for room in ROOMS for each in sorted((ROOT / room).rglob("*.h")))
    in_headers = set(re.findall(r"\w+", headers))
    defined = functions_in(objects) | {each for each in functions_in(in_tests) if "(anonymous namespace)" not in each
                                       and set(each.split("::")[-2:]) <= in_headers}
    unused = sorted(defined - called - known)
    print("\n".join(unused))
    return 1 if unused else 0


if __name__ == "__main__":
    sys.exit(main())
