# SPDX-License-Identifier: GPL-3.0-or-later
"""Each rule of the house notices the tree that breaks it, and no other."""

import tempfile
import unittest
from pathlib import Path

from house_rules import KNOWN_IN_CORE, findings

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"

# A miniature house in which everything is allowed.
SOUND = {
    "core/log/run.h": "#include <vector>\n",
    "core/load/weeks.h": '#include "core/log/run.h"\n',
    "core/report/page.h": '#include "core/load/weeks.h"\n',
    "core/store/store.cpp": '#include "core/log/run.h"\n#include <SQLiteCpp/SQLiteCpp.h>\n#include <sqlite3.h>\n',
    "core/exchange/tracks/gpx.cpp": '#include "core/log/run.h"\n#include <expat.h>\n#include <nlohmann/json.hpp>\n',
    "core/exchange/import/import_planner.h": '#include "core/store/store.h"\n',
    "core/exchange/tracks/gpx.h": "",
    "core/store/store.h": "",
    "ui/window/main_window.h": "",
    "core/load/spikes.h": "",
    "ui/log/log_book.h": "",
    "ui/log/book.h": '#include <QWidget>\n#include "core/store/store.h"\n#include <optional>\n  Q_OBJECT\n',
    "ui/pages/runs/page.h": '#include "ui/log/book.h"\n#include "ui/pages/shared/card.h"\n',
    "ui/pages/shared/card.h": "",
    "app/patella_cli.cpp": '#include <nlohmann/json.hpp>\n#include "ui/log/book.h"\n',
    "tests/ui/page_test.cpp": '#include "ui/log/book.h"\n#include "page_test.moc"\n',
}


def findings_with(changes):
    with tempfile.TemporaryDirectory() as root:
        for path, text in (SOUND | changes).items():
            file = Path(root, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(SPDX + text, encoding="utf-8")
        return findings(root)


class HouseRules(unittest.TestCase):
    def breaks(self, rule, path, text, line=2):
        found = findings_with({path: text})
        self.assertEqual([(each.rule, each.path, each.line) for each in found], [(rule, path, line)])

    def test_leave_a_sound_house_alone(self):
        self.assertEqual(findings_with({}), [])

    def test_notice_that_there_is_no_house(self):
        with tempfile.TemporaryDirectory() as root:
            self.assertEqual([each.rule for each in findings(root)], ["house-is-there"])

    def test_keep_qt_out_of_the_core(self):
        for header in ("QString", "QtCore/QString", "QtGlobal", "qglobal.h"):
            self.breaks("no-qt-in-core", "core/log/text.h", f"#include <{header}>\n")

    def test_let_the_arrows_run_down_only(self):
        self.breaks("arrows-run-down", "core/log/text.h", '#include "ui/words.h"\n')
        self.breaks("arrows-run-down", "core/log/text.h", '#include "app/options.h"\n')
        self.breaks("arrows-run-down", "ui/window/main_window.cpp", '#include "app/options.h"\n')
        self.breaks("arrows-run-down", "app/patella.cpp", '#include "tests/support/builders.h"\n')

    def test_hold_the_rooms_of_the_core_apart(self):
        self.breaks("rooms-of-the-core", "core/log/text.h", '#include "core/load/weeks.h"\n')
        self.breaks("rooms-of-the-core", "core/store/backup.h", '#include "core/load/weeks.h"\n')
        self.breaks("rooms-of-the-core", "core/load/spikes.h", '#include "core/report/page.h"\n')
        self.breaks("rooms-of-the-core", "core/sample/runner.h", '#include "core/load/weeks.h"\n')

    def test_let_nobody_but_the_import_planner_and_sync_know_the_store(self):
        for room in sorted(KNOWN_IN_CORE.keys() - {"store", "sync"}):
            shelf = "exchange/import" if room == "exchange" else room
            self.breaks("rooms-of-the-core", f"core/{shelf}/text.h", '#include "core/store/store.h"\n')

    def test_ask_what_a_new_room_may_know(self):
        self.breaks("rooms-of-the-core", "core/weather/rain.h", "", line=1)

    def test_hold_the_shelves_of_exchange_in_order(self):
        self.breaks("shelves-of-exchange", "core/exchange/tracks/a.h", '#include "core/exchange/files/b.h"\n')
        self.breaks("shelves-of-exchange", "core/exchange/lists/a.h", '#include "core/exchange/own/b.h"\n')
        self.breaks("shelves-of-exchange", "core/exchange/a.h", "", line=1)
        self.breaks("shelves-of-exchange", "core/exchange/strava/a.h", "", line=1)

    def test_hold_the_rooms_of_the_window_apart(self):
        self.breaks("rooms-of-ui", "ui/words/a.h", '#include "ui/log/book.h"\n')
        self.breaks("rooms-of-ui", "ui/pages/load/a.h", '#include "ui/pages/runs/page.h"\n')
        self.breaks("rooms-of-ui", "ui/charts/a.h", '#include "ui/fields/b.h"\n')
        self.breaks("rooms-of-ui", "ui/wallpaper/a.h", "", line=1)
        self.assertEqual(findings_with({"ui/pages/runs/a/b.h": '#include "ui/log/book.h"\n'}), [])

    def test_keep_qt_charts_behind_the_charts(self):
        self.breaks("charts-only-in-charts", "ui/charts/plot.h", "#include <QChart>\n")
        self.breaks("charts-only-in-charts", "ui/pages/load/a.h", "#include <QLineSeries>\n")
        self.assertEqual(findings_with({"ui/charts/a.cpp": '#include "ui/charts/a.h"\n#include <QChart>\n', "ui/charts/a.h": ""}), [])

    def test_want_a_header_of_the_name_of_each_source(self):
        for path in ("core/log/run_reader.cpp", "ui/report/content/parts.cpp", "app/cli/words.cpp"):
            self.breaks("sources-have-their-header", path, "", line=1)
        command = {"app/cli/commands.h": "", "app/cli/add.cpp": '#include "app/cli/commands.h"\n'}
        self.assertEqual(findings_with(command), [])

    def test_want_plain_names(self):
        self.breaks("plain-names", "core/log/text.h", "struct DeedCommand;\n")
        for name in ("struct AddWish;", "int told = 0;", "void tellStart();", "bool hears(int);", "bool allTold;"):
            self.breaks("plain-names", "core/log/text.h", name + "\n")
        sound = 'struct Desktop; int averageHeartRate; // told apart\nauto text = tr("too few to \\"tell\\""); TEST(A, AreToldApart)\n'
        self.assertEqual(findings_with({"core/log/text.h": sound}), [])

    def test_want_in_a_translation_what_is_filled_in(self):
        path = "resources/translations/patella_pl.ts"

        def said(source, *forms, kind=""):
            text = f"<message><source>{source}</source>\n<translation{kind}>{forms[0]}</translation></message>"
            if len(forms) > 1:
                plurals = "".join(f"<numerusform>{each}</numerusform>\n" for each in forms)
                text = f'<message numerus="yes"><source>{source}</source>\n<translation>{plurals}</translation></message>'
            return [(each.rule, each.line, each.said.rpartition('"')[2]) for each in findings_with({path: text})]

        rule = "translations-keep-what-is-filled-in"
        self.assertEqual(said("%1 of %2", "%2: %1"), [])
        self.assertEqual(said("%1 of %2", "%1"), [(rule, 3, " lacks %2")])
        self.assertEqual(said("%1 of 3", "%1 %3"), [(rule, 3, " adds %3")])
        self.assertEqual(said("%1, %1", "%1"), [(rule, 3, " lacks %1")])
        self.assertEqual(said("%Ln run(s)", "%Ln bieg", "%Ln biegi", "%n biegów"), [(rule, 5, " lacks %Ln, adds %n")])
        self.assertEqual(said("%n run(s)", "%n bieg", "%n biegi", ""), [(rule, 5, " is empty")])
        self.assertEqual(said("&lt;p&gt;Run&lt;/p&gt;", "&lt;p&gt;Bieg"), [(rule, 3, " lacks </p>")])
        self.assertEqual(said("%1 runs", "", kind=' type="unfinished"'), [], "another test's")

    def test_find_circles_of_folders(self):
        found = findings_with({
            "core/log/values/a.h": '#include "core/log/b.h"\n',
            "core/log/c.h": '#include "core/log/values/d.h"\n',
        })
        self.assertEqual([(each.rule, each.said) for each in found],
                         [("no-folder-circles", "core/log -> core/log/values -> core/log")])

    def test_want_shelves_in_a_folder_of_more_than_45_files(self):
        files = {f"core/log/v{number}.h": "" for number in range(44)}
        self.assertEqual(findings_with(files), [])
        found = findings_with(files | {"core/log/v44.h": ""})
        self.assertEqual([(each.rule, each.path) for each in found], [("folders-with-shelves", "core/log")])

    def test_keep_encryption_in_the_seal(self):
        self.breaks("encryption-only-in-its-seal", "core/store/store.h", "#include <sodium.h>\n")

    def test_keep_sqlite_in_the_store(self):
        self.breaks("sqlite-only-in-store", "core/exchange/tracks/gpx.h", "#include <SQLiteCpp/Database.h>\n")
        self.breaks("sqlite-only-in-store", "ui/log/log_book.cpp", "#include <sqlite3.h>\n")

    def test_keep_the_libraries_of_file_formats_in_exchange(self):
        self.breaks("xml-only-in-exchange", "app/patella_cli.cpp", "#include <expat.h>\n")
        self.breaks("csv-only-in-exchange", "core/store/store.cpp", "#include <csv.h>\n")
        self.breaks("json-only-in-exchange-and-app", "core/store/store.cpp", "#include <nlohmann/json.hpp>\n")

    def test_keep_the_libraries_of_statistics_in_its_sources(self):
        self.breaks("mathematics-only-in-statistics", "core/load/spikes.cpp", "#include <Eigen/QR>\n")
        self.breaks("mathematics-only-in-statistics", "core/patterns/p.h", "#include <boost/math/distributions.hpp>\n")

    def test_want_includes_that_start_at_the_root(self):
        self.breaks("include-from-the-root", "ui/window/main_window.cpp", '#include "page.h"\n')
        self.breaks("include-from-the-root", "core/log/text.h", '#include "core/log/../log/run.h"\n')

    def test_want_qt_first_where_moc_reads(self):
        self.breaks("qt-includes-first", "ui/log/page.h", "#include <optional>\n#include <QWidget>\nQ_OBJECT\n")
        self.breaks("qt-includes-first", "ui/log/page.h", "#include <QWidget>\n#include <optional>\n#include <QDate>\nQ_OBJECT\n")
        self.breaks("qt-includes-first", "ui/log/page.h", '#include "core/log/run.h"\nclass Page {\n    Q_OBJECT\n')

    def test_find_circles_of_files(self):
        found = findings_with({
            "core/log/a.h": '#include "core/log/b.h"\n',
            "core/log/b.h": '#include "core/log/c.h"\n',
            "core/log/c.h": '#include "core/log/a.h"\n',
        })
        self.assertEqual([(each.rule, each.said) for each in found],
                         [("no-file-circles", "core/log/a.h -> core/log/b.h -> core/log/c.h -> core/log/a.h")])

    def test_want_the_licence_in_the_first_line(self):
        with tempfile.TemporaryDirectory() as root:
            for name in ("run.h", "run.cpp", "run.py"):
                Path(root, "app").mkdir(exist_ok=True)
                Path(root, "app", name).write_text("\n" + SPDX, encoding="utf-8")
            self.assertEqual([(each.rule, each.path) for each in findings(root)],
                             [("spdx-line-first", f"app/{name}") for name in ("run.cpp", "run.h", "run.py")])

    def test_stop_a_file_that_has_grown_past_400_lines(self):
        self.assertEqual(findings_with({"ui/window/main_window.cpp": "\n" * 399}), [])
        self.breaks("file-of-one-idea", "ui/window/main_window.cpp", "\n" * 400, line=401)


if __name__ == "__main__":
    unittest.main()
