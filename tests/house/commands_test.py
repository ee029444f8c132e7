# SPDX-License-Identifier: GPL-3.0-or-later
"""run and install-deps.sh, with stand-ins for the programs they start."""

import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).parents[2]
LIST = "packaging/debian-12/build-deps.txt"
INSTALL = "packaging/debian-12/install-deps.sh"


class Commands(unittest.TestCase):
    """A tree with the commands, and a folder of stand-ins that is searched before anything else."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.tree = Path(folder.name, "a tree")
        self.programs = Path(folder.name, "bin")
        self.said = Path(folder.name, "said")
        self.said.write_text("")
        self.programs.mkdir()
        for path in ("run", INSTALL):
            (self.tree / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / path, self.tree / path)
        for tool in ("sh", "sed", "tr", "dirname", "env", "mkdir", "rm", "tee", "tail", "mktemp", "cut", "cat"):
            (self.programs / tool).symlink_to(shutil.which(tool))

    def program(self, path, body=""):
        """A stand-in that notes how it was called."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f'#!/bin/sh\necho "{path.name} $*" >>"{self.said}"\n{body}\n')
        path.chmod(0o755)

    def start(self, path, *arguments):
        return subprocess.run([self.tree / path, *arguments], cwd=self.tree.parent, text=True, capture_output=True,
                              check=False, env={"PATH": str(self.programs), "LC_ALL": "C.UTF-8"})

    def calls(self):
        return self.said.read_text().splitlines()


class InstallDeps(Commands):
    def setUp(self):
        super().setUp()
        (self.tree / LIST).write_text("# the list\nninja-build\ncmake  # builds\n")
        self.installed("ninja-build")
        self.program(self.programs / "apt-get")
        self.user(1000)

    def installed(self, *packages):
        names = "|".join(packages) or "none"
        self.program(self.programs / "dpkg-query", f'case "$4" in {names}) echo "installed ";; *) exit 1;; esac')

    def user(self, number):
        self.program(self.programs / "id", f"echo {number}")

    def apt_calls(self):
        return [call for call in self.calls() if call.startswith(("apt-get", "sudo"))]

    def test_does_nothing_when_all_is_there(self):
        self.installed("ninja-build", "cmake")
        self.assertEqual(self.start(INSTALL).returncode, 0)
        self.assertEqual(self.apt_calls(), [])

    def test_counts_a_package_of_two_architectures_as_installed(self):
        self.program(self.programs / "dpkg-query", "printf 'installed installed '")
        self.assertEqual(self.start(INSTALL).returncode, 0)
        self.assertEqual(self.apt_calls(), [])

    def test_does_not_take_the_remains_of_a_removed_package_for_installed(self):
        self.program(self.programs / "dpkg-query", "printf 'config-files '")
        self.assertNotEqual(self.start(INSTALL).returncode, 0)

    def test_installs_only_what_is_missing_as_root(self):
        self.user(0)
        self.assertEqual(self.start(INSTALL).returncode, 0)
        update, install = self.apt_calls()
        self.assertTrue(update.startswith("apt-get update"))
        self.assertTrue(install.startswith("apt-get install"))
        self.assertTrue(install.endswith(" cmake"))
        self.assertNotIn("ninja-build", install)

    def test_goes_on_when_the_package_lists_cannot_be_refreshed(self):
        self.user(0)
        self.program(self.programs / "apt-get", '[ "$1" != update ]')
        self.assertEqual(self.start(INSTALL).returncode, 0)
        self.assertEqual(len(self.apt_calls()), 2)

    def test_asks_sudo_when_not_root(self):
        self.program(self.programs / "sudo", 'exec "$@"')
        self.assertEqual(self.start(INSTALL).returncode, 0)
        self.assertEqual([call.split()[0] for call in self.apt_calls()], ["sudo", "apt-get"] * 2)

    def test_gives_the_line_to_type_where_there_is_no_sudo(self):
        outcome = self.start(INSTALL)
        self.assertEqual(outcome.returncode, 1)
        self.assertIn("apt-get install --no-install-recommends cmake\n", outcome.stderr)
        self.assertEqual(self.apt_calls(), [])

    def test_fails_when_apt_fails_and_shows_how(self):
        self.user(0)
        self.program(self.programs / "apt-get", "echo no room; exit 100")
        outcome = self.start(INSTALL)
        self.assertEqual(outcome.returncode, 1)
        self.assertIn("no room", outcome.stderr)

    def test_keeps_what_apt_says_to_itself(self):
        self.user(0)
        self.program(self.programs / "apt-get", "for line in 1 2 3; do echo Setting up $line; done")
        outcome = self.start(INSTALL)
        self.assertEqual(outcome.returncode, 0)
        self.assertEqual(outcome.stdout, "  installing 1: cmake ...\n")

    def test_does_without_what_only_tests_need_where_the_programs_are_meant(self):
        (self.tree / LIST).write_text("cmake\n# tests: later\nlibgtest-dev\n")
        self.user(0)
        self.assertEqual(self.start(INSTALL, "programs").returncode, 0)
        self.assertTrue(self.apt_calls()[1].endswith(" cmake"))
        self.start(INSTALL)
        self.assertTrue(self.apt_calls()[3].endswith(" cmake libgtest-dev"))

    def test_names_the_packages_and_goes_on_where_there_is_no_apt(self):
        (self.programs / "apt-get").unlink()
        outcome = self.start(INSTALL)
        self.assertEqual(outcome.returncode, 0)
        self.assertIn("ninja-build cmake", outcome.stderr)


class Run(Commands):
    def setUp(self):
        super().setUp()
        self.program(self.tree / INSTALL)
        self.program(self.programs / "cmake")
        self.build = self.tree / "build"
        self.program(self.build / "app/patella-cli", f'[ "$1" != sample ] || : >"{self.build}/sample.patella"')
        self.window(0)

    def window(self, outcome):
        self.program(self.build / "app/patella", f"exit {outcome}")

    def test_builds_and_opens_the_sample_log(self):
        self.assertEqual(self.start("run").returncode, 0)
        self.assertEqual(self.calls(), [
            "install-deps.sh programs",
            "cmake --workflow --preset app",
            f"patella-cli sample --out {self.build}/sample.patella",
            f"patella --log {self.build}/sample.patella",
        ])

    def test_keeps_the_sample_log_of_the_last_time(self):
        self.start("run")
        self.start("run")
        self.assertEqual(sum("sample --out" in call for call in self.calls()), 1)

    def test_hands_on_the_files_to_import(self):
        self.start("run", "my run.fit", "old.gpx")
        self.assertTrue(self.calls()[-1].endswith("sample.patella my run.fit old.gpx"))

    def test_writes_the_report_where_no_window_can_open(self):
        self.window(3)
        outcome = self.start("run")
        self.assertEqual(outcome.returncode, 0)
        self.assertIn(f"report --out {self.build}/physio-report.pdf", self.calls()[-1])

    def test_fails_when_the_window_fails(self):
        self.window(1)
        self.assertEqual(self.start("run").returncode, 1)
        self.assertFalse(any("report" in call for call in self.calls()))

    def test_stops_when_the_build_fails_and_shows_how(self):
        self.program(self.programs / "cmake", "for line in 1 2 3 4 5 6 7 8 9 10 11 12 13 14; do echo $line; done; exit 1")
        outcome = self.start("run")
        self.assertEqual(outcome.returncode, 1)
        self.assertEqual(len(self.calls()), 2)
        self.assertIn("13\n14\n", outcome.stderr)
        self.assertIn("run.log", outcome.stderr)

    def test_says_first_how_long_it_takes_and_then_how_far_it_is_in_twenty_lines(self):
        steps = "; ".join(f"echo '[{step}/56] Building'" for step in range(1, 57))
        self.program(self.programs / "cmake", f"echo 'Could NOT find XKB'; {steps}")
        self.assertNotIn("The first time", self.start("run").stdout)
        (self.build / "app/patella").unlink()
        self.program(self.programs / "cmake", steps)
        outcome = self.start("run")
        self.assertTrue(outcome.stdout.startswith("The first time: "))
        self.assertIn("step 28 of 56\n", outcome.stdout)
        self.assertIn("step 56 of 56\n", outcome.stdout)
        self.assertLessEqual(len((outcome.stdout + outcome.stderr).splitlines()), 20)


if __name__ == "__main__":
    unittest.main()
