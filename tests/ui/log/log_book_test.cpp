// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "ui/log/log_book.h"

namespace patella::ui {
namespace {

using namespace test;

class LogBookTest : public testing::Test {
protected:
    TemporaryFolder folder;
    LogBook book{LogStore(folder / "log.patella"), [] { return aDay; }};
    QSignalSpy changed{&book, &LogBook::changed};
    QSignalSpy refused{&book, &LogBook::refused};
};

TEST_F(LogBookTest, SaysOnceThatAChangeSetHasChangedTheLog)
{
    EXPECT_TRUE(book.perform(QStringLiteral("adding"), {added(aRun()), added(aShoe())}));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(refused.count(), 0);
}

TEST_F(LogBookTest, UndoesAndRedoesByValue)
{
    const auto run = aRun();
    auto corrected = run;
    corrected.words.notes = "corrected";
    book.perform(QStringLiteral("adding"), {added(run), added(aPainNote(run))});
    book.perform(QStringLiteral("changing"), {replaced(run, corrected)});
    const auto end = book.log();

    book.undoStack().undo();
    EXPECT_EQ(book.log().runs, std::vector{run});
    book.undoStack().undo();
    EXPECT_EQ(book.log(), Log{});
    book.undoStack().redo();
    book.undoStack().redo();
    EXPECT_EQ(book.log(), end);
    EXPECT_FALSE(book.undoStack().canRedo());
}

TEST_F(LogBookTest, LeavesNothingToUndoWhenTheLogRefuses)
{
    auto impossible = aRun();
    impossible.measured.distance = Distance{0};
    EXPECT_FALSE(book.perform(QStringLiteral("adding"), {added(impossible)}));
    EXPECT_EQ(book.undoStack().count(), 0);
    EXPECT_EQ(changed.count(), 0);
    ASSERT_EQ(refused.count(), 1);
    EXPECT_TRUE(refused.at(0).at(0).toString().contains(QStringLiteral("log.patella")));
}

TEST_F(LogBookTest, DropsAnUndoThatNoLongerFits)
{
    const auto run = aRun();
    book.perform(QStringLiteral("adding"), {added(run)});
    auto theirs = run;
    theirs.words.notes = "changed elsewhere";
    LogStore(folder / "log.patella").apply({replaced(run, theirs)});

    book.undoStack().undo();
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(book.undoStack().count(), 0);
    book.lookForChanges();
    EXPECT_EQ(book.log().runs, std::vector{theirs});
}

TEST_F(LogBookTest, NoticesWhatAnotherProgramWrote)
{
    book.lookForChanges();
    EXPECT_EQ(changed.count(), 0);
    LogStore(folder / "log.patella").apply({added(aRun())});
    book.lookForChanges();
    EXPECT_EQ(changed.count(), 1);
    book.lookForChanges();
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(LogBookTest, IsReadAtTheStartAndAfterEachChangeAndAtNoOtherTime)
{
    const auto run = aRun();
    LogStore(folder / "log.patella").apply({added(run)});
    EXPECT_EQ(book.log(), Log{}) << "to ask for the log is not to read it";
    EXPECT_EQ(refused.count(), 0);
    book.perform(QStringLiteral("adding"), {added(aShoe())});
    EXPECT_EQ(book.log().runs, std::vector{run});
    EXPECT_EQ(LogBook(LogStore(folder / "log.patella"), [] { return aDay; }).log().runs, std::vector{run});
}

TEST_F(LogBookTest, HasReadTheLogBeforeItSaysThatItHasChanged)
{
    std::size_t runs = 0;
    QObject::connect(&book, &LogBook::changed, &book, [&] { runs = book.log().runs.size(); });
    book.perform(QStringLiteral("adding"), {added(aRun())});
    EXPECT_EQ(runs, 1u);
    LogStore(folder / "log.patella").apply({added(aRun())});
    book.lookForChanges();
    EXPECT_EQ(runs, 2u);
}

} // namespace
} // namespace patella::ui
