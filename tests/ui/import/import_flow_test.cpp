// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "ui/convert.h"
#include "ui/import/import_flow.h"
#include "ui/import/import_lines.h"
#include "ui/import/import_review.h"
#include "ui/import/list_preview.h"
#include "ui/log/log_book.h"

namespace patella::ui {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

const std::string oneRun = "date,distance_km,duration\n2026-11-18,10,55:00\n";
const std::string twoRuns = oneRun + "2026-11-19,8,44:00\n";
// Nothing says whether these are kilometres or miles.
const std::string doubtfulList = "Date,Distance,Time\n11/18/2026,3.1,25:00\n11/19/2026,6.2,51:00\n";

std::vector<std::int64_t> metresIn(const Log& log)
{
    std::vector<std::int64_t> metres;
    for (const auto& run : log.runs)
        metres.push_back(run.measured.distance->metres);
    return metres;
}

class ImportFlowTest : public testing::Test {
protected:
    ImportFlowTest() { bringToFront(window); }
    ~ImportFlowTest() override { QSettings().clear(); }

    QString file(const std::string& name, const std::string& bytes) const
    {
        writeBytes(folder / name, bytes);
        return toQt((folder / name).string());
    }

    TemporaryFolder folder;
    TemporaryFolder own;
    LogBook book{LogStore(own / "log.patella"), [] { return aDay; }};
    QWidget window;
    ImportFlow flow{book, &window};
    QSignalSpy imported{&flow, &ImportFlow::imported};
};

TEST_F(ImportFlowTest, TakesOneCleanRunWithoutAsking)
{
    flow.importFiles({file("morning.csv", oneRun)});
    EXPECT_THAT(metresIn(book.log()), ElementsAre(10'000));
    ASSERT_EQ(imported.count(), 1);
    EXPECT_FALSE(imported[0][0].toString().isEmpty());
}

TEST_F(ImportFlowTest, DoesNothingWithoutFiles)
{
    flow.importFiles({});
    EXPECT_EQ(imported.count(), 0);
    EXPECT_EQ(book.undoStack().count(), 0);
}

TEST_F(ImportFlowTest, ShowsSeveralRunsBeforeItTakesThem)
{
    whenOpened<ImportReview>(window, [this](ImportReview& review) {
        EXPECT_THAT(book.log().runs, IsEmpty()) << "nothing is done before it was looked at";
        click(buttonSaying(review, QStringLiteral("Import 2 run(s)")));
    });
    flow.importFiles({file("week.csv", twoRuns)});
    EXPECT_THAT(metresIn(book.log()), ElementsAre(10'000, 8'000));
    EXPECT_EQ(imported.count(), 1);
    EXPECT_EQ(book.undoStack().undoText(), QStringLiteral("importing files"));
    book.undoStack().undo();
    EXPECT_EQ(book.log(), Log{}) << "one step back";
}

TEST_F(ImportFlowTest, LeavesOutARunWhoseBoxIsNotTicked)
{
    whenOpened<ImportReview>(window, [](ImportReview& review) {
        auto* table = review.findChild<QTableView*>();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, ImportLines::File));
        QTest::keyClick(table, Qt::Key_Space);
        click(buttonSaying(review, QStringLiteral("Import 1 run(s)")));
    });
    flow.importFiles({file("week.csv", twoRuns)});
    EXPECT_THAT(metresIn(book.log()), ElementsAre(8'000));
}

TEST_F(ImportFlowTest, AsksAgainWhenARunCameIntoTheLogWhileItWasLookedAt)
{
    int reviews = 0;
    whenOpened<ImportReview>(window, [&](ImportReview& review) {
        ++reviews;
        auto run = aRun(daysAfter(aDay, -2), kilometres(10));
        run.measured.duration = std::chrono::minutes{55};
        LogStore(own / "log.patella", "another").apply({added(run)});
        whenOpened<ImportReview>(window, [&](ImportReview& again) {
            ++reviews;
            click(buttonSaying(again, QStringLiteral("Import 1 run(s)")));
        });
        click(buttonSaying(review, QStringLiteral("Import 2 run(s)")));
    });
    flow.importFiles({file("week.csv", twoRuns)});
    EXPECT_EQ(reviews, 2);
    EXPECT_EQ(book.log().runs.size(), 2u) << "the run of the 18th is there once";
}

TEST_F(ImportFlowTest, TakesNothingWhenTheReviewIsCancelled)
{
    whenOpened<ImportReview>(window, [](ImportReview& review) { QTest::keyClick(&review, Qt::Key_Escape); });
    flow.importFiles({file("week.csv", twoRuns)});
    EXPECT_EQ(book.log(), Log{});
    EXPECT_EQ(imported.count(), 0);
    EXPECT_FALSE(book.undoStack().canUndo());
}

TEST_F(ImportFlowTest, ChangesNothingWhenEveryRunIsThereAlready)
{
    flow.importFiles({file("morning.csv", oneRun)});
    const auto before = book.log();
    whenOpened<ImportReview>(window, [](ImportReview& review) {
        auto* close = buttonSaying(review, QStringLiteral("Close"));
        ASSERT_NE(close, nullptr) << "there is nothing to import";
        click(close);
    });
    flow.importFiles({file("again.csv", oneRun)});
    EXPECT_EQ(book.log(), before);
    EXPECT_EQ(imported.count(), 1) << "the first time only";
}

TEST_F(ImportFlowTest, SaysThatAFileCannotBeReadAndTakesTheOthers)
{
    QStringList outcomes;
    whenOpened<ImportReview>(window, [&](ImportReview& review) {
        const auto* lines = review.findChild<QTableView*>()->model();
        for (int row = 0; row < lines->rowCount(); ++row)
            outcomes << lines->index(row, ImportLines::Outcome).data().toString();
        review.accept();
    });
    flow.importFiles({file("shopping.txt", "milk, bread"), file("morning.csv", oneRun)});
    EXPECT_EQ(outcomes, (QStringList{QStringLiteral("Cannot be read"), QStringLiteral("New run")}));
    EXPECT_EQ(book.log().runs.size(), 1u);
}

TEST_F(ImportFlowTest, AsksOnceHowADoubtfulListIsToBeRead)
{
    int asked = 0;
    whenOpened<ListPreview>(window, [&](ListPreview& preview) {
        ++asked;
        EXPECT_THAT(book.log().runs, IsEmpty());
        whenOpened<ImportReview>(window, [](ImportReview& review) { review.accept(); });
        preview.accept();
    });
    flow.importFiles({file("list.csv", doubtfulList)});
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(book.log().runs.size(), 2u);

    book.undoStack().undo();
    bool reviewed = false;
    whenOpened<ImportReview>(window, [&](ImportReview& review) {
        reviewed = true;
        review.accept();
    });
    flow.importFiles({file("later.csv", doubtfulList)});
    EXPECT_TRUE(reviewed) << "what was answered is remembered for lists of this kind";
    EXPECT_EQ(book.log().runs.size(), 2u);
}

TEST_F(ImportFlowTest, ShowsHowListsAreReadAgainWhenTheRunnerWantsToKnow)
{
    QStringList seen;
    whenOpened<ListPreview>(window, [&](ListPreview& first) {
        seen << QStringLiteral("asked");
        whenOpened<ImportReview>(window, [&](ImportReview& review) {
            seen << QStringLiteral("reviewed");
            whenOpened<ListPreview>(window, [&](ListPreview& again) {
                seen << QStringLiteral("shown");
                whenOpened<ImportReview>(window, [&](ImportReview& last) {
                    seen << QStringLiteral("reviewed");
                    last.reject();
                });
                again.accept();
            });
            click(review.findChild<QPushButton*>(QStringLiteral("lists")));
        });
        first.accept();
    });
    flow.importFiles({file("list.csv", doubtfulList)});
    EXPECT_EQ(seen,
        (QStringList{QStringLiteral("asked"), QStringLiteral("reviewed"), QStringLiteral("shown"),
            QStringLiteral("reviewed")}));
    EXPECT_EQ(book.log(), Log{});
}

TEST_F(ImportFlowTest, ImportsTheFilesThatAreChosen)
{
    const auto chosen = file("morning.csv", oneRun);
    whenOpened<QFileDialog>(window, [&](QFileDialog& dialog) {
        EXPECT_EQ(dialog.fileMode(), QFileDialog::ExistingFiles);
        dialog.selectFile(chosen);
        static_cast<QDialog&>(dialog).accept();
    });
    flow.chooseFiles();
    EXPECT_THAT(metresIn(book.log()), ElementsAre(10'000));
}

// Not in the folder in which the program was started.
TEST_F(ImportFlowTest, LooksForFilesWhereTheLastOnesWere)
{
    const auto asked = [&](const QString& chosen) {
        QString begin;
        whenOpened<QFileDialog>(window, [&](QFileDialog& dialog) {
            begin = dialog.directory().absolutePath();
            if (!chosen.isEmpty())
                dialog.selectFile(chosen);
            chosen.isEmpty() ? dialog.reject() : static_cast<QDialog&>(dialog).accept();
        });
        flow.chooseFiles();
        return begin;
    };
    EXPECT_NE(asked(file("morning.csv", oneRun)), QDir::currentPath());
    EXPECT_EQ(asked({}), QDir(toQt(folder.path().string())).absolutePath());
}

TEST_F(ImportFlowTest, SaysNothingWhenTheLogRefuses)
{
    auto refusals = QSignalSpy(&book, &LogBook::refused);
    exchange::ImportPlan plan;
    auto impossible = aRun();
    impossible.measured.distance = Distance{0};
    plan.imported.push_back({.file = "a.csv", .entry = {.run = impossible, .painNotes = {}}});
    flow.importRead(plan, {});
    EXPECT_EQ(refusals.count(), 1);
    EXPECT_EQ(imported.count(), 0);
    EXPECT_EQ(book.log(), Log{});
}

} // namespace
} // namespace patella::ui
