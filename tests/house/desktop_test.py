# SPDX-License-Identifier: GPL-3.0-or-later
"""What desktops and package managers read of Patella is valid, and says what the programs can.

    desktop_test.py MADE    MADE: the folder packaging of a build folder
"""

import email.utils
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
MADE = Path(sys.argv.pop()) if len(sys.argv) > 1 else ROOT / "build/check/packaging"
ID = "org.patella.patella"
VERSION = re.search(r"project\(patella VERSION (\S+)", (ROOT / "CMakeLists.txt").read_text("utf-8"))[1]
CARD = MADE / f"{ID}.metainfo.xml"


def said_by(*command):
    done = subprocess.run(command, text=True, capture_output=True, check=False)
    return done.returncode, done.stdout + done.stderr


def pictures_in(markdown):
    return re.findall(r"!\[[^\]]*\]\(([^)]+)\)", markdown)


class MenuEntry(unittest.TestCase):
    file = PACKAGING / f"{ID}.desktop"

    @unittest.skipUnless(shutil.which("desktop-file-validate"), "no desktop-file-validate here")
    def test_is_valid(self):
        self.assertEqual(said_by("desktop-file-validate", "--warn-kde", self.file), (0, ""))

    def test_opens_only_types_that_the_desktop_knows_or_patella_brings(self):
        types = re.search(r"^MimeType=(.*)$", self.file.read_text("utf-8"), re.M)[1].strip(";").split(";")
        brought = re.findall(r'<mime-type type="([^"]+)"', (PACKAGING / f"{ID}.mime.xml").read_text("utf-8"))
        self.assertEqual([each for each in types if each not in brought + ["application/gpx+xml"]], [])
        card = xml.parse(CARD).getroot()
        self.assertEqual(types, [each.text for each in card.findall("provides/mediatype")])


class SoftwareCentreEntry(unittest.TestCase):
    card = xml.parse(CARD).getroot()

    @unittest.skipUnless(shutil.which("appstreamcli"), "no appstreamcli here")
    def test_is_valid_to_the_last_hint(self):
        code, said = said_by("appstreamcli", "validate", "--no-net", "--pedantic", "--no-color", CARD)
        self.assertEqual((code, re.findall(r"^[EWIP]: .*", said, re.M)), (0, []), said)

    def test_bears_the_version_of_the_project(self):
        release = self.card.find("releases/release")
        self.assertEqual(release.get("version"), VERSION)
        self.assertRegex(release.get("date"), r"^20\d\d-\d\d-\d\d$")

    def test_names_what_a_runner_looks_for(self):
        points = " ".join(each.text for each in self.card.iter("li"))
        for word in ("TCX", "GPX", "Watches a folder", "Patterns", "A page about your knee", "physiotherapist", "undone"):
            self.assertIn(word, points)

    def test_shows_pictures_that_are_there(self):
        pictures = [each.text.rpartition("/")[2] for each in self.card.iter("image")]
        self.assertGreaterEqual(len(pictures), 5)
        self.assertEqual([name for name in pictures if not (PACKAGING / "screenshots" / name).is_file()], [])


class Readme(unittest.TestCase):
    def test_shows_pictures_that_are_there(self):
        pictures = pictures_in((ROOT / "README.md").read_text("utf-8"))
        self.assertGreaterEqual(len(pictures), 3)
        self.assertEqual([name for name in pictures if not (ROOT / name).is_file()], [])

    def test_shows_no_picture_and_no_way_to_what_is_not_installed_once_it_is_installed(self):
        text = (MADE / "README.md").read_text("utf-8")
        self.assertIn("It is not a diagnosis", text)
        self.assertEqual(pictures_in(text), [])
        installed = {"SECURITY.md", "CHANGELOG.md", "LICENSE"}
        self.assertEqual([name for name in re.findall(r"\]\(([^)]+)\)", text) if name not in installed], [])


class Uninstalling(unittest.TestCase):
    def test_removes_what_was_installed_and_nothing_else(self):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            installed = [root / "usr/bin/patella", root / "usr/share/doc/patella/LICENSE"]
            others = [root / "usr/bin/other", root / "home/data/patella/log.patella"]
            for file in installed + others:
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text("x")
            manifest = root / "install_manifest.txt"
            manifest.write_text("\n".join("/" + str(each.relative_to(root)) for each in installed))
            done = subprocess.run(["cmake", "-D", f"MANIFEST={manifest}", "-P", PACKAGING / "uninstall.cmake"], text=True,
                                  capture_output=True, check=False, env={**os.environ, "DESTDIR": folder})
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual([each for each in installed if each.exists()], [])
            self.assertEqual([each for each in others if not each.exists()], [])
            self.assertFalse((root / "usr/share/doc/patella").exists())
            self.assertTrue((root / "usr/share/doc").exists())


class DebianPackages(unittest.TestCase):
    def test_have_a_changelog_of_this_version_and_day(self):
        released = xml.parse(CARD).getroot().find("releases/release").get("date")
        for package in ("patella", "patella-cli"):
            text = (MADE / f"debian/{package}/changelog.Debian").read_text("utf-8")
            self.assertTrue(text.startswith(f"{package} ({VERSION}-1) unstable; urgency="))
            date = re.search(r"^ -- .+ <.+@.+>  (.+)$", text, re.M)[1]
            day = email.utils.parsedate_to_datetime(date)
            self.assertEqual(day.date().isoformat(), released)
            self.assertEqual(day.strftime("%a"), date[:3])

    def test_say_under_which_terms_each_part_stands(self):
        text = (PACKAGING / "debian-12/copyright").read_text("utf-8")
        used = re.findall(r"^License: (\S+)", text, re.M)
        self.assertEqual({name for name in used if used.count(name) < 2}, set(), "a licence without its text or its files")
        for glob in re.findall(r"^Files: (\S+)", text, re.M):
            self.assertTrue(list(ROOT.glob(glob)), glob)

    def test_are_two_that_bear_the_version_of_the_project_alone(self):
        text = (PACKAGING / "debian-12/packages.cmake").read_text("utf-8")
        self.assertIn("set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})", text)
        self.assertNotIn(VERSION, text)


class Flatpak(unittest.TestCase):
    manifest = json.loads((PACKAGING / f"flatpak/{ID}.json").read_text("utf-8"))

    def test_has_the_fields_of_a_manifest(self):
        self.assertEqual(self.manifest["id"], ID)
        self.assertEqual((self.manifest["runtime"], self.manifest["sdk"]), ("org.kde.Platform", "org.kde.Sdk"))
        self.assertRegex(self.manifest["runtime-version"], r"^6\.\d+$")
        self.assertEqual(self.manifest["command"], "patella")

    def test_reaches_no_network(self):
        self.assertNotIn("--share=network", self.manifest["finish-args"])

    def test_builds_from_sources_that_cannot_change(self):
        known = {"name", "buildsystem", "builddir", "config-opts", "build-commands", "sources"}
        for module in self.manifest["modules"]:
            self.assertLessEqual(set(module), known)
            for source in module["sources"]:
                if source["type"] == "dir":
                    self.assertEqual((PACKAGING / "flatpak" / source["path"]).resolve(), ROOT)
                else:
                    self.assertTrue(source["url"].startswith("https://"))
                    self.assertRegex(source["sha256"], r"^[0-9a-f]{64}$")
        self.assertEqual(self.manifest["modules"][-1]["name"], "patella")


if __name__ == "__main__":
    unittest.main()
