# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the layout of the C++ sources.

    layout.py ROOT CLANG_FORMAT    names what clang-format would change; exit code 77: there is no clang-format
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
sys.exit(subprocess.run([clang_format, "--dry-run", "-Werror", *sources], check=False).returncode)
