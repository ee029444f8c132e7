# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house that no compiler holds: which room may know which, and what every source looks like.

    house_rules.py ROOT    prints what breaks a rule, one line each; exit code 1 when there is any
"""

import re
import sys
from pathlib import Path
from typing import NamedTuple

from translations import translation_faults

ROOMS = ("app", "core", "tests", "ui")
LONGEST_FILE = 400

LARGEST_FOLDER = 45

# What each room of the core may include, besides itself.
KNOWN_IN_CORE = {
    "log": set(),
    "store": {"log"},
    "statistics": set(),
    "load": {"log", "statistics"},
    "knee": {"log", "statistics", "load"},
    "plan": {"log", "statistics", "load", "knee"},
    "mileage": {"log", "statistics", "load", "knee"},
    "rules": {"log", "statistics", "load", "knee"},
    "patterns": {"log", "statistics", "load", "knee"},
    "report": {"log", "statistics", "load", "knee", "mileage", "rules", "patterns"},
    "knowledge": {"log", "statistics", "load", "knee", "report"},
    "exchange": {"log"},
    "sync": {"log", "store", "exchange"},
    # The simulated runner knows nothing of the rules she is judged by: the engine is proved on her.
    "sample": {"log"},
}

# What each shelf of core/exchange may include, besides itself and the shelves below it.
KNOWN_IN_EXCHANGE = {
    "format": set(),
    "lists": {"format"},
    "tracks": {"format", "lists"},
    "services": {"format", "lists"},
    "own": {"format"},
    "files": {"format", "lists", "tracks", "services", "own"},
    "import": {"format", "lists", "own", "files"},
}
IMPORT_PLANNER = re.compile(r"core/exchange/import/import_planner\.(h|cpp)")

# What each folder of ui may include, besides itself; "" is ui itself, and a folder stands for those in it.
KNOWN_IN_UI = {
    "": set(),
    "look": {""},
    "words": {""},
    "words/mileage": {"", "words"},
    "words/knee": {"", "words"},
    "words/plan": {"", "words"},
    # Names every value that a log holds, those of plans too.
    "words/sync": {"", "words", "words/plan"},
    "charts": {"", "look", "words"},
    "charts/knee": {"", "look", "words", "charts"},
    "charts/mileage": {"", "words", "charts"},
    "fields": {"", "look", "words"},
    "log": {"", "words"},
    "sync": {"", "look", "words", "words/sync", "fields", "log"},
    "entry/knee": {"", "look", "words", "fields"},
    "entry": {"", "look", "words", "words/knee", "words/plan", "fields", "log", "entry/knee"},
    "signs": {"", "look", "words", "fields", "log"},
    "import": {"", "look", "words", "fields", "log"},
    "report/words": {"", "words"},
    "report/content": {"", "look", "words", "words/knee", "charts", "entry/knee", "report", "report/words"},
    "report/paper": {"", "look", "words", "report", "report/words", "report/content"},
    "report/html": {"", "words", "report", "report/words", "report/content", "report/paper"},
    "report/json": {"", "words", "report", "report/words"},
    "report/window": {"", "look", "words", "words/plan", "fields", "report", "report/words", "report/paper", "report/html"},
    "report": {"", "look"},
    "pages/shared": {"", "look", "words", "words/plan", "fields", "charts", "log"},
    "pages": {"", "look", "words", "words/knee", "words/mileage", "words/plan", "fields", "charts", "charts/knee", "charts/mileage", "log", "signs", "entry", "entry/knee", "pages/shared"},
    # Goes on paper as it stands.
    "pages/knee": {"", "look", "words", "words/knee", "charts", "charts/knee", "log", "signs", "entry/knee", "pages/shared", "report", "report/content", "report/paper"},
    "window/settings": {"", "look", "words", "words/sync", "fields", "log", "sync", "import", "report/window"},
    "window": {"", "look", "words", "words/sync", "fields", "log", "sync", "entry", "import", "report", "report/window", "signs", "pages", "pages/knee", "window/settings"},
}

# Words that were a dialect of this house alone; those of speech only as names: comments and sentences may have them.
DIALECT = re.compile(r"\b\w*(Deed|Desk(?!top)|Togetherness|Likeness|Snugness|Loosening)\w*\b")
SPOKEN = re.compile(r"\b(\w*(Wish|Told|Heard)(?![a-z])\w*|(wish|told|tell|tells|hears?|heard)(?![a-z])\w*)\b")
NO_NAME = re.compile(r'"(\\.|[^"\\])*"|//.*|#.*|TEST\w*\(.*')

# Main programs, and the commands of the command line: they are offered in one header.
NAMED_AFTER_NO_HEADER = re.compile(r"app/\w+\.cpp")
COMMANDS = "app/cli/commands.h"

QT = re.compile(r"Q[A-Z]|Qt[A-Z]|q[a-z0-9_]+\.h$")


class Library(NamedTuple):
    rule: str
    header: re.Pattern
    home: re.Pattern
    said: str


LIBRARIES = (
    Library("sqlite-only-in-store", re.compile(r"SQLiteCpp/|sqlite3"), re.compile(r"core/store/"), "core/store"),
    Library("encryption-only-in-its-seal", re.compile(r"sodium"),
            re.compile(r"core/store/(sealed/seal|versions/known_schema)\.cpp$"), "the seal and the known schema"),
    Library("xml-only-in-exchange", re.compile(r"expat"), re.compile(r"core/exchange/"), "core/exchange"),
    Library("csv-only-in-exchange", re.compile(r"csv\.h$"), re.compile(r"core/exchange/"), "core/exchange"),
    Library("json-only-in-exchange-and-app", re.compile(r"nlohmann/"), re.compile(r"core/exchange/|app/"),
            "core/exchange and app"),
    Library("mathematics-only-in-statistics", re.compile(r"Eigen/|boost/"),
            re.compile(r"core/(statistics|patterns)/.*\.cpp$"), "core/statistics/*.cpp and core/patterns/*.cpp"),
    Library("charts-only-in-charts", re.compile(r"QtCharts|Q\w*(Chart|Series|Axis|BarSet|Legend)\w*$"),
            re.compile(r"ui/charts/[\w/]+\.cpp$"), "sources of ui/charts"),
    Library("pdf-only-in-its-finish", re.compile(r"qpdf/"), re.compile(r"ui/report/paper/pdf_finish\.cpp$"),
            "ui/report/paper/pdf_finish.cpp"),
)


class Include(NamedTuple):
    line: int
    quoted: bool
    name: str


class Source(NamedTuple):
    path: str
    lines: list
    includes: list

    def project_includes(self):
        return [each for each in self.includes if each.name.split("/")[0] in ROOMS]


class Finding(NamedTuple):
    rule: str
    path: str
    line: int
    said: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.said} [{self.rule}]"


def sources_in(root):
    for room in ROOMS:
        for path in sorted((root / room).rglob("*")):
            if path.suffix in (".h", ".cpp", ".py"):
                yield source(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8").splitlines())


def source(path, lines):
    includes = []
    if not path.endswith(".py"):
        for number, line in enumerate(lines, 1):
            if found := re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line):
                includes.append(Include(number, found[1] == '"', found[2]))
    return Source(path, lines, includes)


def appearance_findings(source):
    head = "# " if source.path.endswith(".py") else "// "
    if source.lines[:1] != [head + "SPDX-License-Identifier: GPL-3.0-or-later"]:
        yield Finding("spdx-line-first", source.path, 1, "the first line is not the licence's SPDX line")
    if len(source.lines) > LONGEST_FILE:
        yield Finding("file-of-one-idea", source.path, LONGEST_FILE + 1,
                      f"{len(source.lines)} lines; a file has at most {LONGEST_FILE}")


def name_findings(source):
    if source.path.endswith(".py"):
        return
    for number, line in enumerate(source.lines, 1):
        if found := DIALECT.search(line) or SPOKEN.search(NO_NAME.sub("", line)):
            yield Finding("plain-names", source.path, number, f"{found[0]} is a word of this house alone")


def header_findings(sources):
    paths = {each.path for each in sources}
    for each in sources:
        if each.path.startswith(("app/", "core/", "ui/")) and each.path.endswith(".cpp") \
                and each.path.removesuffix("cpp") + "h" not in paths and not NAMED_AFTER_NO_HEADER.fullmatch(each.path) \
                and not any(include.name == COMMANDS for include in each.includes):
            yield Finding("sources-have-their-header", each.path, 1, "no header has this source's name")


def path_findings(source):
    """An include that does not start at the root would slip past every other rule."""
    for each in source.includes:
        generated = each.name.endswith(".moc")
        if each.quoted and not generated and each.name.split("/")[0] not in ROOMS:
            yield Finding("include-from-the-root", source.path, each.line,
                          f'"{each.name}" does not start with one of {", ".join(ROOMS)}')
        elif "/../" in f"/{each.name}":
            yield Finding("include-from-the-root", source.path, each.line, f"{each.name} climbs out of its folder")


def floor_findings(source):
    """app -> ui -> core; tests may look at everything, nobody looks at tests."""
    above = {"core": ("ui", "app", "tests"), "ui": ("app", "tests"), "app": ("tests",)}
    room = source.path.split("/")[0]
    for each in source.includes:
        if each.name.split("/")[0] in above.get(room, ()):
            yield Finding("arrows-run-down", source.path, each.line, f"{room} includes {each.name}")
        if room == "core" and QT.match(each.name):
            yield Finding("no-qt-in-core", source.path, each.line, f"core includes {each.name}")


def core_findings(source):
    parts = source.path.split("/")
    if parts[0] != "core":
        return
    room = parts[1]
    if len(parts) < 3 or room not in KNOWN_IN_CORE:
        yield Finding("rooms-of-the-core", source.path, 1, "this room of core is not in KNOWN_IN_CORE")
        return
    known = {room} | KNOWN_IN_CORE[room] | ({"store"} if IMPORT_PLANNER.fullmatch(source.path) else set())
    for each in source.project_includes():
        floor, *rest = each.name.split("/")
        if floor == "core" and rest[0] not in known:
            yield Finding("rooms-of-the-core", source.path, each.line, f"core/{room} includes {each.name}")


def shelf_findings(source):
    parts = source.path.split("/")
    if parts[:2] != ["core", "exchange"]:
        return
    if len(parts) < 4 or parts[2] not in KNOWN_IN_EXCHANGE:
        yield Finding("shelves-of-exchange", source.path, 1, "this shelf of core/exchange is not in KNOWN_IN_EXCHANGE")
        return
    known = {parts[2]} | KNOWN_IN_EXCHANGE[parts[2]]
    for each in source.project_includes():
        other = each.name.split("/")
        if other[:2] == ["core", "exchange"] and other[2] not in known:
            yield Finding("shelves-of-exchange", source.path, each.line, f"{parts[2]} includes {each.name}")


def room_of_ui(path):
    """The name in KNOWN_IN_UI under which a file of ui stands: that of its own folder, or of one around it."""
    folder = path.rpartition("/")[0].removeprefix("ui").removeprefix("/")
    while folder and folder not in KNOWN_IN_UI:
        folder = folder.rpartition("/")[0]
        if not folder:
            return None
    return folder


def ui_findings(source):
    if not source.path.startswith("ui/"):
        return
    room = room_of_ui(source.path)
    if room is None:
        yield Finding("rooms-of-ui", source.path, 1, "this folder of ui is not in KNOWN_IN_UI")
        return
    own = source.path.rpartition("/")[0]
    for each in source.project_includes():
        if not each.name.startswith("ui/"):
            continue
        other = room_of_ui(each.name)
        # Pages share a room and do not include each other.
        if each.name.rpartition("/")[0] != own and (other == room or other not in KNOWN_IN_UI[room]):
            yield Finding("rooms-of-ui", source.path, each.line, f"{own} includes {each.name}")


def library_findings(source):
    if source.path.startswith("tests/"):
        return
    for each in source.includes:
        for library in LIBRARIES:
            if library.header.match(each.name) and not library.home.match(source.path):
                yield Finding(library.rule, source.path, each.line,
                              f"{each.name} is included; its home is {library.said}")


def moc_findings(source):
    """moc 6.4 fails on a header that reaches <compare> or <concepts> before any Qt header."""
    if not source.path.endswith(".h") or not any(re.match(r"\s*Q_(OBJECT|GADGET)\b", line) for line in source.lines):
        return
    qt = [bool(QT.match(each.name)) for each in source.includes]
    if not qt or not qt[0] or qt != sorted(qt, reverse=True):
        line = source.includes[0].line if source.includes else 1
        yield Finding("qt-includes-first", source.path, line, "a header with Q_OBJECT includes Qt before all else")


def circle_findings(sources):
    includes = {each.path: each.project_includes() for each in sources}
    done = set()

    def visit(path, way):
        if path in way:
            circle = way[way.index(path):] + [path]
            yield Finding("no-file-circles", path, 1, " -> ".join(circle))
        elif path not in done:
            for each in includes.get(path, []):
                yield from visit(each.name, way + [path])
            done.add(path)

    for path in sorted(includes):
        yield from visit(path, [])


def folder_findings(sources):
    """A folder that nobody can take in at a glance wants shelves."""
    files = {}
    for each in sources:
        files.setdefault(each.path.rpartition("/")[0], []).append(each.path)
    for folder, paths in sorted(files.items()):
        if len(paths) > LARGEST_FOLDER:
            yield Finding("folders-with-shelves", folder, 1, f"{len(paths)} files; a folder has at most {LARGEST_FOLDER}")


def folder_circle_findings(sources):
    """No two folders that include each other, over whatever way."""
    ways = {}
    for each in sources:
        folder = each.path.rpartition("/")[0]
        for include in each.project_includes():
            other = include.name.rpartition("/")[0]
            if other != folder:
                ways.setdefault(folder, {}).setdefault(other, each.path)
    done = set()

    def visit(folder, way):
        if folder in way:
            circle = way[way.index(folder):] + [folder]
            yield Finding("no-folder-circles", ways[circle[0]][circle[1]], 1, " -> ".join(circle))
        elif folder not in done:
            for other in sorted(ways.get(folder, {})):
                yield from visit(other, way + [folder])
            done.add(folder)

    for folder in sorted(ways):
        yield from visit(folder, [])


def translation_findings(root):
    for path in sorted((root / "resources/translations").glob("*.ts")):
        for line, said in translation_faults(path.read_text(encoding="utf-8")):
            yield Finding("translations-keep-what-is-filled-in", path.relative_to(root).as_posix(), line, said)


def findings(root):
    sources = list(sources_in(Path(root)))
    if not sources:
        return [Finding("house-is-there", str(root), 1, "no source in " + ", ".join(ROOMS))]
    found = []
    for each in sources:
        for rule in (appearance_findings, name_findings, path_findings, floor_findings, core_findings, shelf_findings, ui_findings,
                     library_findings, moc_findings):
            found += rule(each)
    found += [each for rule in (circle_findings, folder_findings, header_findings)
              for each in rule(sources)]
    found += translation_findings(Path(root))
    # An arrow that runs up says more than the circle it makes.
    return found or list(folder_circle_findings(sources))


if __name__ == "__main__":
    broken = findings(sys.argv[1])
    for each in broken:
        print(each)
    sys.exit(1 if broken else 0)
