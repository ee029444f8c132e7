# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the layout of the C++ sources.

    layout.py ROOT CLANG_FORMAT    names the files that clang-format would change; exit code 77: there is no clang-format
"""

import os
import subprocess
import sys
from pathlib import Path

from house_rules import ROOMS

root, clang_format = Path(sys.argv[1]), sys.argv[2]
if not os.access(clang_format, os.X_OK):
    print("clang-format-19 is not here")
    sys.exit(77)

sources = sorted(path for room in ROOMS for path in (root / room).rglob("*") if path.suffix in (".h", ".cpp"))
if not sources:
    sys.exit(f"no source in {root}")
said = subprocess.run([clang_format, "--dry-run", "-Werror", *sources], capture_output=True, text=True, check=False)
otherwise = sorted({line.split(":")[0] for line in said.stderr.splitlines() if ": error:" in line})
if otherwise:
    print("Laid out otherwise than .clang-format says. To mend:\n  clang-format-19 -i", " ".join(otherwise))
sys.exit(said.returncode)
