// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTimer>
#include <QUndoStack>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "ui/log/log_book.h"
#include "ui/log/wait_beside.h"

#include <functional>
#include <utility>

namespace patella::ui {
namespace {

using namespace test;

// What is saved in one go is too much for the window to wait for.
class ManyEntries : public testing::Test {
protected:
    static Log manyRuns()
    {
        Log log;
        for (int day = 0; day < 400; ++day) {
            log.runs.push_back(aRun(daysAfter(aDay, -day)));
            log.painNotes.push_back(aPainNote(log.runs.back()));
        }
        sort(log);
        return log;
    }

    // What the window does while work goes on beside it.
    static int beatsIn(const std::function<void()>& work, const std::function<void()>& beat = [] { })
    {
        int beats = 0;
        QTimer clock;
        QObject::connect(&clock, &QTimer::timeout, &clock, [&] {
            ++beats;
            beat();
        });
        clock.start(0);
        work();
        return beats;
    }

    Log kept() const { return LogStore(folder / "log.patella").wholeLog(); }

    TemporaryFolder folder;
    LogBook book{LogStore(folder / "log.patella"), [] { return aDay; }};
    QSignalSpy changed{&book, &LogBook::changed};
    QSignalSpy refused{&book, &LogBook::refused};
    const Log log = manyRuns();
    const ChangeSet all = addingAll(log);
};

TEST_F(ManyEntries, AreSavedTakenBackAndDoneAgainWhileTheWindowLives)
{
    const auto seen = [&](const Log& expected) {
        return [&] {
            EXPECT_TRUE(book.isSavingMany());
            EXPECT_EQ(book.log(), expected) << "never a part of it";
        };
    };
    EXPECT_GT(beatsIn([&] { EXPECT_TRUE(book.perform(QStringLiteral("adding"), all)); }, seen({})), 0);
    EXPECT_EQ(book.log(), log);
    EXPECT_EQ(kept(), log);
    EXPECT_GT(beatsIn([&] { book.undo(); }, seen(log)), 0);
    EXPECT_EQ(book.log(), Log{});
    EXPECT_EQ(kept(), Log{});
    EXPECT_GT(beatsIn([&] { book.redo(); }, seen({})), 0);
    EXPECT_EQ(book.log(), log);
    EXPECT_EQ(kept(), log);
    EXPECT_EQ(changed.count(), 3);
    EXPECT_EQ(refused.count(), 0);
    EXPECT_FALSE(book.isSavingMany());
}

TEST_F(ManyEntries, OfBeforeTheLastStartAreTakenBackInTheSameWay)
{
    book.perform(QStringLiteral("adding"), all);
    LogBook again(LogStore(folder / "log.patella"), [] { return aDay; });
    EXPECT_GT(beatsIn([&] { again.undo(); }), 0);
    EXPECT_EQ(again.log(), Log{});
}

TEST_F(ManyEntries, LeaveTheSignsThatStand)
{
    auto check = aKneeCheck();
    check.alarms = ChoiceSet{Alarm::CalfSwollen};
    auto withASign = all;
    withASign.push_back(added(check));
    book.perform(QStringLiteral("adding"), withASign);
    EXPECT_EQ(book.standing(), standingFlags(book.log(), aDay));
    EXPECT_FALSE(book.standing().empty());
    book.undo();
    EXPECT_TRUE(book.standing().empty());
}

TEST_F(ManyEntries, AreRefusedWholeAndSayWhy)
{
    auto wrong = all;
    auto impossible = aRun();
    impossible.measured.distance = Distance{0};
    wrong.push_back(added(impossible));
    EXPECT_GT(beatsIn([&] { EXPECT_FALSE(book.perform(QStringLiteral("adding"), wrong)); }), 0);
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(book.undoStack().count(), 0);
    EXPECT_EQ(kept(), Log{});
    EXPECT_TRUE(book.perform(QStringLiteral("adding"), all)) << "the next one is saved";
}

TEST_F(ManyEntries, AreShownWithWhatOthersWroteMeanwhile)
{
    const auto theirs = aShoe();
    LogStore(folder / "log.patella").apply({added(theirs)});
    book.perform(QStringLiteral("adding"), all);
    EXPECT_EQ(book.log().shoes, std::vector{theirs});
    EXPECT_EQ(book.log().runs, log.runs);
}

TEST_F(ManyEntries, LetNothingElseBeSavedBeforeThem)
{
    bool isTried = false;
    const auto another = [&] {
        if (std::exchange(isTried, true))
            return;
        EXPECT_FALSE(book.perform(QStringLiteral("adding a pair"), {added(aShoe())}));
        book.undo();
        book.lookForChanges();
    };
    beatsIn([&] { book.perform(QStringLiteral("adding"), all); }, another);
    EXPECT_TRUE(isTried);
    EXPECT_EQ(refused.count(), 1) << "and it was said";
    EXPECT_EQ(book.log(), log);
    EXPECT_EQ(book.undoStack().count(), 1);
    EXPECT_TRUE(book.perform(QStringLiteral("adding a pair"), {added(aShoe())}));
}

TEST_F(ManyEntries, SayWhenTheyAreBegunAndDone)
{
    QSignalSpy begun(&book, &LogBook::savingMany), done(&book, &LogBook::savedMany);
    book.perform(QStringLiteral("adding a pair"), {added(aShoe())});
    EXPECT_EQ(begun.count(), 0) << "one entry is no reason";
    book.perform(QStringLiteral("adding"), all);
    ASSERT_EQ(begun.count(), 1);
    EXPECT_EQ(begun.at(0).at(0).toInt(), 800);
    EXPECT_EQ(done.count(), 1);
}

TEST(WaitBeside, ThrowsWhatTheWorkThrows)
{
    EXPECT_THROW(
        waitBeside([] { throw StoreError(StoreError::Kind::Conflict, "log.patella", "save"); }), StoreError);
}

} // namespace
} // namespace patella::ui
