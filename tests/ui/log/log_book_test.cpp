// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QUndoStack>

#include <gtest/gtest.h>

#include "core/store/packing/packed_row.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "ui/log/log_book.h"
#include "ui/log/read_log.h"

#include <algorithm>
#include <filesystem>

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

TEST_F(LogBookTest, BringsBackWhatWasAddedAndDeletedByHandAfterARestartToo)
{
    const auto run = aRun();
    book.perform(QStringLiteral("adding"), {added(run)});
    book.perform(QStringLiteral("deleting"), {removed(run)});
    LogBook again(LogStore(folder / "log.patella"), [] { return aDay; });
    EXPECT_EQ(again.undoStack().count(), 2);
    again.undoStack().undo();
    EXPECT_EQ(again.log().runs, std::vector{run});
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

TEST_F(LogBookTest, SavesWhatIsCorrectedAfterARefusal)
{
    auto run = aRun();
    run.measured.distance = Distance{0};
    EXPECT_FALSE(book.perform(QStringLiteral("adding"), {added(run)}));
    run.measured.distance = kilometres(8);
    EXPECT_TRUE(book.perform(QStringLiteral("adding"), {added(run)}));
    EXPECT_EQ(book.log().runs, std::vector{run});
    EXPECT_EQ(refused.count(), 1);
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

TEST_F(LogBookTest, HasNothingToDoForAnEmptyChangeSet)
{
    EXPECT_TRUE(book.perform(QStringLiteral("nothing"), {}));
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(book.undoStack().count(), 0);
}

TEST_F(LogBookTest, NamesWhatCanBeUndoneAndSaysWhatWasUndone)
{
    QSignalSpy undone(&book, &LogBook::undone);
    book.perform(QStringLiteral("adding a pair"), {added(aShoe())});
    EXPECT_EQ(book.undoStack().undoText(), QStringLiteral("adding a pair"));
    book.undoStack().undo();
    ASSERT_EQ(undone.count(), 1);
    EXPECT_EQ(undone.at(0).at(0).toString(), QStringLiteral("adding a pair"));
    EXPECT_EQ(book.undoStack().redoText(), QStringLiteral("adding a pair"));
}

TEST_F(LogBookTest, SaysAtEachUndoAndRedoThatTheLogHasChanged)
{
    book.perform({}, {added(aRun())});
    book.undoStack().undo();
    book.undoStack().redo();
    EXPECT_EQ(changed.count(), 3);
    EXPECT_EQ(book.log().runs.size(), 1u);
}

TEST_F(LogBookTest, ForgetsWhatCouldBeRedoneOnceSomethingElseIsDone)
{
    book.perform(QStringLiteral("one"), {added(aShoe("Blue"))});
    book.undoStack().undo();
    book.perform(QStringLiteral("other"), {added(aShoe("Red"))});
    EXPECT_FALSE(book.undoStack().canRedo());
    ASSERT_EQ(book.log().shoes.size(), 1u);
    EXPECT_EQ(book.log().shoes[0].name, "Red");
}

TEST_F(LogBookTest, UndoesAChangeSetAsAWhole)
{
    const auto run = aRun();
    book.perform({}, {added(run), added(aPainNote(run)), added(aShoe())});
    book.undoStack().undo();
    EXPECT_EQ(book.log(), Log{}) << "run, pain and pair were one step";
}

TEST_F(LogBookTest, RefusesAChangeSetWholeWhenOnePartOfItCannotBe)
{
    const auto pair = aShoe("Blue");
    const auto namesake = aShoe("Blue");
    EXPECT_FALSE(book.perform({}, {added(aRun()), added(pair), added(namesake)})) << "one name twice";
    EXPECT_EQ(book.log(), Log{});
    EXPECT_EQ(refused.count(), 1);
}

TEST_F(LogBookTest, CanUndoAfterARefusalWhatWasDoneBeforeIt)
{
    const auto pair = aShoe();
    book.perform({}, {added(pair)});
    EXPECT_FALSE(book.perform({}, {added(pair)}));
    book.undoStack().undo();
    EXPECT_EQ(book.log(), Log{});
}

TEST_F(LogBookTest, DropsARedoThatNoLongerFits)
{
    const auto pair = aShoe("Blue");
    book.perform({}, {added(pair)});
    book.undoStack().undo();
    const auto theirs = aShoe("Blue");
    LogStore(folder / "log.patella").apply({added(theirs)});
    book.undoStack().redo();
    EXPECT_EQ(refused.count(), 1);
    EXPECT_FALSE(book.undoStack().canUndo());
    book.lookForChanges();
    EXPECT_EQ(book.log().shoes, std::vector{theirs});
}

TEST_F(LogBookTest, UndoesBesideWhatOthersChangedElsewhere)
{
    book.perform({}, {added(aRun())});
    const auto theirs = aShoe("Theirs");
    LogStore(folder / "log.patella").apply({added(theirs)});
    book.undoStack().undo();
    EXPECT_EQ(refused.count(), 0);
    EXPECT_EQ(book.log(), Log{.shoes = {theirs}});
}

TEST_F(LogBookTest, ShowsWhatOthersWroteOnceItHasLooked)
{
    const auto theirs = aShoe("Theirs");
    EXPECT_TRUE(book.log().shoes.empty());
    LogStore(folder / "log.patella").apply({added(theirs)});
    EXPECT_TRUE(book.log().shoes.empty());
    book.lookForChanges();
    EXPECT_EQ(book.log().shoes, std::vector{theirs});
}

TEST_F(LogBookTest, ShowsWhatTheFileHoldsAfterEachChange)
{
    const auto shoe = aShoe("Blue");
    const auto run = aRun(), earlier = aRun(daysAfter(aDay, -3));
    auto moved = run;
    moved.when.date = daysAfter(aDay, -9);
    auto renamed = shoe;
    renamed.name = "Amber";
    const auto isAsTheFile = [&] { return book.log() == LogStore(folder / "log.patella").wholeLog(); };
    for (const auto& changeSet : {ChangeSet{added(shoe), added(run), added(aPainNote(run)), added(earlier)},
             ChangeSet{replaced(run, moved), replaced(shoe, renamed), added(aShoe("Blue"))},
             ChangeSet{removed(earlier)}, ChangeSet{added(aKneeCheck()), added(aDayNote())}}) {
        ASSERT_TRUE(book.perform({}, changeSet));
        EXPECT_TRUE(isAsTheFile());
    }
    for (int step = 0; step < 4; ++step) {
        book.undoStack().undo();
        EXPECT_TRUE(isAsTheFile());
    }
}

TEST(LogBookAfterARestart, UndoesWhatWasDoneBeforeIt)
{
    TemporaryFolder folder;
    const auto file = folder / "log.patella";
    const auto today = [] { return aDay; };
    const auto run = aRun();
    {
        LogBook before(LogStore(file), today);
        before.perform({}, {added(run)});
        before.perform({}, {added(aPainNote(run))});
    }
    LogBook after(LogStore(file), today);
    EXPECT_EQ(after.undoStack().count(), 2);
    EXPECT_FALSE(after.undoStack().undoText().isEmpty()) << "named by what it did";
    after.undoStack().undo();
    EXPECT_TRUE(after.log().painNotes.empty());
    after.undoStack().undo();
    EXPECT_EQ(after.log(), Log{});
}

TEST(LogBookAfterARestart, LooksUpWhatWasDoneBeforeItWhenThatIsAskedFor)
{
    TemporaryFolder folder;
    const auto today = [] { return aDay; };
    LogStore(folder / "log.patella").apply({added(aShoe("Blue"))});
    LogBook book(LogStore(folder / "log.patella"), today);
    EXPECT_EQ(book.undoStackSoFar().count(), 0);
    book.perform({}, {added(aShoe("Red"))});
    EXPECT_EQ(book.undoStackSoFar().count(), 2) << "what was done before lies below";
    book.undoStack().undo();
    book.undoStack().undo();
    EXPECT_EQ(book.log(), Log{});
}

TEST(LogBookAfterARestart, DoesNotUndoWhatWasUndoneBeforeIt)
{
    TemporaryFolder folder;
    const auto file = folder / "log.patella";
    const auto today = [] { return aDay; };
    {
        LogBook before(LogStore(file), today);
        before.perform({}, {added(aShoe("Blue"))});
        before.perform({}, {added(aShoe("Red"))});
        before.undoStack().undo();
    }
    LogBook after(LogStore(file), today);
    EXPECT_EQ(after.undoStack().count(), 1);
    after.undoStack().undo();
    EXPECT_EQ(after.log(), Log{});
}

TEST(LogBookOfAFile, KnowsItsFileAndTheDay)
{
    TemporaryFolder folder;
    const auto file = folder / "log.patella";
    const LogBook book(LogStore(file), [] { return aDay; });
    EXPECT_EQ(book.file().toStdString(), file.string());
    EXPECT_EQ(book.today(), aDay);
    EXPECT_FALSE(book.isSample());
}

TEST_F(LogBookTest, KnowsTheSignsThatStandAfterEachChange)
{
    EXPECT_TRUE(book.standing().empty());
    auto check = aKneeCheck();
    check.alarms = ChoiceSet<Alarm>{Alarm::CalfSwollen};
    book.perform(QStringLiteral("adding"), {added(check)});
    ASSERT_EQ(book.standing().size(), 1u);
    EXPECT_EQ(book.standing().front().flag, RedFlag::CalfSwollen);
    book.undoStack().undo();
    EXPECT_TRUE(book.standing().empty());
}

constexpr int runsOfADamagedLog = 300; // their journal has several pages

// A log in which a page of the journal that nobody reads at the start is not one any more.
std::filesystem::path damagedBehind(const TemporaryFolder& folder)
{
    const auto file = folder / "behind.patella";
    const auto first = aRun();
    {
        LogStore store(file);
        store.apply({added(first)});
        for (int day = 1; day < runsOfADamagedLog; ++day)
            store.apply({added(aRun(daysAfter(aDay, -day)))});
        store.settle();
    }
    auto bytes = bytesOf(file);
    constexpr std::size_t page = 4096;
    const auto found = bytes.find(keyBytes(first.id.text()).value());
    EXPECT_LT(found, bytes.size());
    std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(found / page * page), page, '\xee');
    writeBytes(file, bytes);
    return file;
}

TEST_F(LogBookTest, SaysThatAFileIsDamagedWhereNobodyHadRead)
{
    const auto file = damagedBehind(folder);
    LogBook damaged(readLog(file, aDay), [] { return aDay; });
    EXPECT_EQ(damaged.log().runs.size(), std::size_t{runsOfADamagedLog});
    QSignalSpy unsound(&damaged, &LogBook::unsound);
    ASSERT_TRUE(unsound.wait());
    EXPECT_TRUE(unsound.front().front().toString().contains(QStringLiteral("behind.patella")));
}

TEST_F(LogBookTest, WritesNothingToAFileThatIsFoundDamagedFirst)
{
    const auto file = damagedBehind(folder);
    const auto before = bytesOf(file);
    {
        LogBook damaged(readLog(file, aDay), [] { return aDay; });
        QSignalSpy refusedToo(&damaged, &LogBook::refused);
        EXPECT_FALSE(damaged.perform(QStringLiteral("adding"), {added(aRun())}));
        EXPECT_FALSE(refusedToo.isEmpty());
    }
    EXPECT_EQ(bytesOf(file), before);
}

TEST_F(LogBookTest, TakesALogThatWasReadAhead)
{
    book.perform(QStringLiteral("adding"), {added(aRun())});
    LogAhead ahead(folder / "log.patella", aDay);
    EXPECT_TRUE(ahead.isOf(folder / "log.patella"));
    const LogBook other(ahead.take(), [] { return aDay; });
    EXPECT_EQ(other.log(), book.log());
    EXPECT_FALSE(ahead.isOf(folder / "log.patella")) << "it is taken once";
}

TEST_F(LogBookTest, SaysWhyALogCouldNotBeReadAhead)
{
    writeBytes(folder / "no.patella", "no log");
    LogAhead ahead(folder / "no.patella", aDay);
    EXPECT_THROW(ahead.take(), StoreError);
}

} // namespace
} // namespace patella::ui
