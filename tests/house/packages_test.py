# SPDX-License-Identifier: GPL-3.0-or-later
"""Each name in the list of build dependencies is a real package that is installed.

apt accepts the name of a virtual package, dpkg never shows it, and the two commands would ask for root for ever.
"""

import shutil
import subprocess
import unittest
from pathlib import Path

LIST = Path(__file__).parents[2] / "packaging/debian-12/build-deps.txt"


def package_names():
    lines = (line.split("#")[0].strip() for line in LIST.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line]


def is_installed(package):
    query = subprocess.run(["dpkg-query", "-W", "-f", "${db:Status-Status}\\n", package],
                           capture_output=True, text=True, check=False)
    return "installed" in query.stdout.split()


@unittest.skipUnless(shutil.which("dpkg-query"), "no dpkg here")
class BuildDependencies(unittest.TestCase):
    def test_are_installed_packages_by_their_real_names(self):
        self.assertEqual([name for name in package_names() if not is_installed(name)], [])

    def test_stand_one_on_a_line_and_only_once(self):
        names = package_names()
        self.assertGreater(len(names), 10)
        self.assertEqual([name for name in names if " " in name or names.count(name) > 1], [])

    def test_would_miss_a_name_that_no_package_bears(self):
        self.assertFalse(is_installed("libqt6svg6-dev"))  # virtual: qt6-svg-dev provides it


if __name__ == "__main__":
    unittest.main()
