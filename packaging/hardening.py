# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads in built programs whether they are hardened as SECURITY.md says.

    hardening.py PROGRAM...    prints what is missing, one line each; exit code 1 when there is any
"""

import re
import subprocess
import sys


def read(program, *what):
    return subprocess.run(["readelf", "-W", *what, program], text=True, capture_output=True, check=True).stdout


def missing_in(headers, dynamic, symbols):
    """Of what readelf says of one program: its ELF and program headers, its dynamic section, its symbols."""
    flags = " ".join(re.findall(r"\((?:FLAGS|FLAGS_1|BIND_NOW)\).*", dynamic))
    stack = re.search(r"GNU_STACK.* ([RWE]+) +0x", headers)
    fortified = set(re.findall(r"\b__(?!stack_)\w+_chk\b", symbols))
    return [name for name, is_there in {
        "position independent (PIE)": "PIE" in flags and re.search(r"Type:\s+DYN", headers),
        "relocations read-only (RELRO)": "GNU_RELRO" in headers,
        "bound at the start (BIND_NOW)": "NOW" in flags,
        "no code on the stack": stack and "E" not in stack[1],
        "stack protector": "__stack_chk_fail" in symbols,
        "checked calls of the C library (_FORTIFY_SOURCE)": len(fortified) >= 2,
    }.items() if not is_there]


def main(programs):
    found = [f"{program}: {name} is missing" for program in programs
             for name in missing_in(read(program, "-l", "-h"), read(program, "-d"), read(program, "--dyn-syms"))]
    print("\n".join(found) or f"hardened: {', '.join(programs)}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
