# SPDX-License-Identifier: GPL-3.0-or-later
"""Two logs that merge through Debian's syncthing: two instances on 127.0.0.1 that announce themselves nowhere.

    syncthing_test.py PATELLA_CLI [CHANGES]    writes a table; exit code 1 when the logs are not equal in the end

500 changes on each side while the folder is carried; one side's syncthing and its `sync --watch` are killed in the
middle and started again; the other side's folder is renamed.
"""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
import xml.etree.ElementTree as xml
from pathlib import Path

SHARED = "patella"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Carrier:
    """One instance of syncthing with one folder."""

    def __init__(self, home, folder):
        self.home, self.folder = home, folder
        self.port, self.gui = free_port(), free_port()
        self.process = None
        subprocess.run(["syncthing", "generate", "--home", home, "--no-default-folder"], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.id = subprocess.run(["syncthing", "--home", home, "--device-id"], check=True, capture_output=True,
                                 text=True).stdout.strip()

    def configure(self, other):
        file = Path(self.home) / "config.xml"
        tree = xml.parse(file)
        root = tree.getroot()
        for each in root.findall("folder") + [d for d in root.findall("device") if d.get("id") != self.id]:
            root.remove(each)
        device = xml.SubElement(root, "device", id=other.id, name="other")
        xml.SubElement(device, "address").text = f"tcp://127.0.0.1:{other.port}"
        folder = xml.SubElement(root, "folder", id=SHARED, path=str(self.folder), type="sendreceive",
                                rescanIntervalS="2", fsWatcherEnabled="true", fsWatcherDelayS="1")
        for each in (self, other):
            xml.SubElement(folder, "device", id=each.id)
        options = root.find("options")
        for each in options.findall("listenAddress"):
            options.remove(each)
        xml.SubElement(options, "listenAddress").text = f"tcp://127.0.0.1:{self.port}"
        for name in ("globalAnnounceEnabled", "localAnnounceEnabled", "relaysEnabled", "natEnabled",
                     "startBrowser", "crashReportingEnabled"):
            self.option(options, name, "false")
        self.option(options, "urAccepted", "-1")
        self.option(options, "autoUpgradeIntervalH", "0")
        self.option(options, "reconnectionIntervalS", "2")
        root.find("gui").find("address").text = f"127.0.0.1:{self.gui}"
        self.key = root.find("gui").find("apikey").text
        tree.write(file)

    @staticmethod
    def option(options, name, value):
        found = options.find(name)
        (found if found is not None else xml.SubElement(options, name)).text = value

    def start(self):
        """Without the process that watches over it: killing that one alone leaves the other to hold the ports."""
        self.process = subprocess.Popen(["syncthing", "serve", "--home", self.home, "--no-browser", "--no-restart"],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                        env={**os.environ, "STNOUPGRADE": "1", "STMONITORED": "yes"})

    def kill(self, how=signal.SIGKILL):
        self.process.send_signal(how)
        self.process.wait()

    def answers(self):
        try:
            return self.asked("system/ping") == {"ping": "pong"}
        except (OSError, urllib.error.URLError):
            return False

    def rename(self, folder):
        """The folder is moved, and syncthing is started with where it lies now."""
        self.kill(signal.SIGTERM)
        shutil.move(self.folder, folder)
        self.folder = folder
        file = Path(self.home) / "config.xml"
        tree = xml.parse(file)
        tree.getroot().find("folder").set("path", str(folder))
        tree.write(file)
        self.start()

    def asked(self, path):
        request = urllib.request.Request(f"http://127.0.0.1:{self.gui}/rest/{path}", headers={"X-API-Key": self.key})
        with urllib.request.urlopen(request, timeout=5) as answer:
            return json.load(answer)

    def is_done(self):
        try:
            state = self.asked(f"db/status?folder={SHARED}")
            return state["state"] == "idle" and state["needFiles"] == 0 and state["globalFiles"] > 0
        except (OSError, urllib.error.URLError, KeyError):
            return False


class Side:
    def __init__(self, cli, place, name):
        self.cli, self.name = cli, name
        self.home = place / name
        self.home.mkdir()
        self.log = self.home / "log.patella"
        self.folder = self.home / "shared"
        self.folder.mkdir()
        self.carrier = Carrier(str(self.home / "syncthing"), self.folder)
        self.watching = None
        self.changes = 0

    def patella(self, *words):
        outcome = subprocess.run([self.cli, "--log", self.log, *words], capture_output=True, text=True,
                                 env={**os.environ, "HOME": str(self.home), "XDG_DATA_HOME": str(self.home / "data"),
                                      "LC_ALL": "C.UTF-8"}, check=False)
        if outcome.returncode != 0:
            raise RuntimeError(f"{self.name}: {words}: {outcome.stderr}")
        return outcome.stdout

    def watch(self):
        self.watching = subprocess.Popen(
            [self.cli, "--log", self.log, "sync", self.folder, "--watch", "--name", self.name],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env={**os.environ, "HOME": str(self.home), "XDG_DATA_HOME": str(self.home / "data")})

    def stop_watching(self, how=signal.SIGTERM):
        self.watching.send_signal(how)
        self.watching.wait()

    def change(self, number):
        """A run with its pain, a pair of shoes both sides know, a day, a visit: what a runner types."""
        day = f"20{20 + number % 6}-{number % 12 + 1:02}-{number % 28 + 1:02}"
        if number % 5 == 4:
            self.patella("add", "--to", "day_note", f"date={day}", f"notes=day {number} on {self.name}")
        elif number % 5 == 3:
            self.patella("add", "--to", "visit", f"date={day}", "kind=doctor", f"said=visit {number} on {self.name}")
        else:
            self.patella("add", str(5 + number % 7), f"{30 + number % 20}:00", "--date", day, "--shoe",
                         f"Pair {number % 4}", "--pain-during", str(number % 5), "--side", "left", "--notes",
                         f"run {number} on {self.name}")
        self.changes += 1

    def exported(self):
        file = self.home / "export.json"
        file.unlink(missing_ok=True)
        self.patella("export", "--out", str(file))
        return file.read_text(encoding="utf-8")

    def files(self):
        return sum(1 for _ in self.folder.rglob("*.patella-changes"))


def are_equal(sides):
    return len({side.exported() for side in sides}) == 1


def wait_until(what, seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if what():
            return True
        time.sleep(1)
    return False


def main(cli, changes):
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as place:
        sides = [Side(cli, Path(place), name) for name in ("desktop", "laptop")]
        one, other = sides
        one.carrier.configure(other.carrier)
        other.carrier.configure(one.carrier)
        try:
            for side in sides:
                side.carrier.start()
                side.watch()
            for number in range(changes):
                for side in sides:
                    side.change(number)
                if number == changes // 3:  # the laptop loses power
                    other.stop_watching(signal.SIGKILL)
                    other.carrier.kill()
                if number == changes // 2:
                    other.carrier.start()
                    other.watch()
                if number == changes * 2 // 3:  # the desktop's folder gets another name
                    one.stop_watching()
                    one.folder = one.home / "another name"
                    one.carrier.rename(one.folder)
                    one.watch()
            typed = time.monotonic() - begun
            for side in sides:
                if not wait_until(side.carrier.answers, 120):
                    raise RuntimeError(f"{side.name}: syncthing does not run")
            equal = wait_until(lambda: all(side.carrier.is_done() for side in sides) and are_equal(sides), 300)
            settled = time.monotonic() - begun - typed
            for side in sides:
                side.stop_watching()
            equal = equal and are_equal(sides)
            runs = len(json.loads(one.patella("--json", "list")))
            shoes = len(json.loads(one.patella("--json", "list", "--of", "shoe")))
            for side in sides:
                side.patella("verify")
            version = subprocess.run(["syncthing", "--version"], capture_output=True, text=True,
                                     check=True).stdout.split()[1]
            print("# Two logs and two of syncthing\n")
            print(f"syncthing {version} on 127.0.0.1, announcing, relays and NAT off. On each side {changes} changes "
                  "by the command line while `sync --watch` runs; after a third the laptop's two programs are killed "
                  "(SIGKILL) and started again after half; after two thirds the desktop's folder is renamed.\n")
            print("| what | came out |\n|---|---|")
            print(f"| changes on the desktop, on the laptop | {one.changes}, {other.changes} |")
            print(f"| runs in both logs, pairs of shoes (four names on each side) | {runs}, {shoes} |")
            print(f"| exported JSON of both logs | {'equal' if equal else 'NOT EQUAL'} |")
            print("| `verify` on both | sound |")
            print(f"| files of changes in the folder | {one.files()} |")
            print(f"| seconds of typing, then until both were equal | {typed:.0f}, {settled:.0f} |")
            return 0 if equal and shoes == 4 else 1
        finally:
            for side in sides:
                if side.carrier.process and side.carrier.process.poll() is None:
                    side.carrier.kill()
                if side.watching and side.watching.poll() is None:
                    side.stop_watching(signal.SIGKILL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 500))
