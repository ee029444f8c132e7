// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileDialog>
#include <QTest>

#include <gtest/gtest.h>

#include "core/exchange/own/log_csv_writing.h"
#include "core/exchange/own/log_json.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "ui/convert.h"
#include "ui/window/export_log.h"
#include "ui/window/toast.h"

namespace patella::ui {
namespace {

using namespace test;

class ExportLogTest : public testing::Test {
protected:
    ExportLogTest() { log.painNotes.push_back(aPainNote(log.runs[0])); }

    QString at(const char* name) const { return toQt((folder / name).string()); }

    // Exports and answers the dialog with a file in the folder; empty: gives it up.
    void exportAs(const QString& name)
    {
        Toast toast;
        bringToFront(toast);
        toast.sayDone(QStringLiteral("as before"));
        whenOpened<QFileDialog>(toast, [&](QFileDialog& dialog) {
            suggested = QFileInfo(dialog.selectedFiles().value(0)).fileName();
            dialog.selectFile(name);
            name.isEmpty() ? dialog.reject() : static_cast<QDialog&>(dialog).accept();
        });
        exportLog(log, aDay, toast);
        said = toast.text();
    }

    TemporaryFolder folder;
    Log log{.runs = {aRun()}};
    QString suggested;
    QString said;
};

TEST_F(ExportLogTest, WritesASpreadsheet)
{
    EXPECT_EQ(writeLog(log, at("runs.csv")), Written::Yes);
    EXPECT_EQ(bytesOf(folder / "runs.csv"), exchange::csvOf(log));
}

TEST_F(ExportLogTest, WritesEverythingWhereTheNameEndsInJson)
{
    EXPECT_EQ(writeLog(log, at("all.JSON")), Written::Yes);
    EXPECT_EQ(bytesOf(folder / "all.JSON"), exchange::jsonOf(log));
}

TEST_F(ExportLogTest, SaysWhatTheSystemSaysWhereItCannotWrite)
{
    EXPECT_NE(writeLog(log, at("missing/runs.csv")), Written::Yes);
    EXPECT_FALSE(std::filesystem::exists(folder / "missing"));
}

TEST_F(ExportLogTest, SaysWhereTheLogIsNow)
{
    exportAs(at("mine.csv"));
    EXPECT_EQ(bytesOf(folder / "mine.csv"), exchange::csvOf(log));
    EXPECT_EQ(said, QStringLiteral("The log was written to %1.").arg(at("mine.csv")));
    EXPECT_EQ(suggested, QStringLiteral("patella-2026-11-20.csv"));
}

TEST_F(ExportLogTest, SaysAndWritesNothingWhenItIsGivenUp)
{
    exportAs({});
    EXPECT_EQ(said, QStringLiteral("as before"));
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

} // namespace
} // namespace patella::ui
