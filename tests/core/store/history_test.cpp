// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/log/columns.h"
#include "core/store/log_store.h"
#include "tests/support/arbitrary.h"
#include "tests/support/builders.h"
#include "tests/support/done_before.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>

namespace patella {
namespace {

using namespace test;

// Every table of the log but the journal, as text.
std::string dumpOf(const LogStore& store)
{
    std::string dump;
    SQLite::Database database(store.file().string());
    const Log kinds;
    forEachList(kinds, [&]<typename OneRecord>(const std::vector<OneRecord>&) {
        SQLite::Statement rows(database, "SELECT * FROM " + std::string(tableOf<OneRecord>) + " ORDER BY id");
        while (rows.executeStep())
            for (int column = 0; column < rows.getColumnCount(); ++column)
                dump += rows.getColumn(column).getString() + '\x1f';
    });
    return dump;
}

class History : public testing::Test {
protected:
    TemporaryFolder folder;
    LogStore store{folder / "log.patella", "here"};

    void reopen()
    {
        const auto file = store.file();
        store = LogStore(file, "here");
    }
};

TEST_F(History, TellsTheChangeSetsAfterARestartAsTheyWereDone)
{
    const auto run = aRun();
    auto corrected = run;
    corrected.words.notes = "corrected";
    const std::vector<ChangeSet> changeSets{{added(run), added(aPainNote(run))}, {replaced(run, corrected)},
        {added(aShoe()), added(aKneeCheck())}};
    for (const auto& changeSet : changeSets)
        store.apply(changeSet);
    reopen();
    EXPECT_EQ(lastChangeSets(store, 10), changeSets);
    EXPECT_EQ(lastChangeSets(store, 1), std::vector<ChangeSet>{changeSets.back()});
}

TEST_F(History, TellsOnlyWhatWasDoneOnThisMachine)
{
    LogStore(store.file(), "elsewhere").apply({added(aRun())});
    EXPECT_TRUE(lastChangeSets(store, 10).empty());
}

TEST_F(History, UndoesEachKindOfEditByteForByteAfterARestart)
{
    const auto shoe = aShoe();
    ChangeSet twoHundred{added(shoe)};
    std::vector<RunEntry> runs;
    for (int day = 0; day < 200; ++day)
        runs.push_back(aRun(daysAfter(aDay, -day)));
    for (const auto& run : runs)
        twoHundred.push_back(added(run));
    ChangeSet multiEdit;
    for (const auto& run : runs) {
        auto shod = run;
        shod.ground.shoe = shoe.id;
        multiEdit.push_back(replaced(run, shod));
    }
    std::vector<std::string> dumps;
    for (const auto& changeSet :
        {twoHundred, multiEdit, ChangeSet{added(aRestDayNote())}, ChangeSet{added(aDayNote())}}) {
        dumps.push_back(dumpOf(store));
        store.apply(changeSet);
    }
    reopen();
    auto changeSets = lastChangeSets(store, 100);
    ASSERT_EQ(changeSets.size(), dumps.size());
    for (; !changeSets.empty(); changeSets.pop_back(), dumps.pop_back()) {
        store.apply(inverse(changeSets.back()));
        EXPECT_EQ(dumpOf(store), dumps.back());
    }
}

TEST_F(History, ForgetsWhatWasTakenBack)
{
    const ChangeSet first{added(aRun())};
    const ChangeSet second{added(aRun())};
    store.apply(first);
    store.apply(second);
    store.apply(inverse(second));
    reopen();
    EXPECT_EQ(lastChangeSets(store, 10), std::vector<ChangeSet>{first});
    store.apply(second);
    EXPECT_EQ(lastChangeSets(store, 10), (std::vector<ChangeSet>{first, second}));
}

TEST_F(History, KeepsWhatIsDoneByHandThoughItIsTheInverseOfTheLast)
{
    const auto run = aRun();
    auto corrected = run;
    corrected.words.notes = "corrected";
    std::vector<ChangeSet> done;
    for (const auto& each :
        {ChangeSet{added(run), added(aPainNote(run))}, ChangeSet{replaced(run, corrected)}}) {
        store.perform(each);
        done.push_back(each);
        const auto dump = dumpOf(store);
        store.perform(inverse(each)); // deleted again, or written as it was
        store.perform(each); // put in again from a copy of the log
        reopen();
        ASSERT_EQ(lastChangeSets(store, 10).size(), done.size() + 2);
        for (int taken = 0; taken < 2; ++taken)
            store.apply(inverse(lastChangeSets(store, 1).front()));
        EXPECT_EQ(dumpOf(store), dump);
        EXPECT_EQ(lastChangeSets(store, 10), done);
    }
}

RC_GTEST_PROP(HistoryProperties, HoldsEveryColumnOfEveryRecord, (const Log& log))
{
    const TemporaryFolder folder;
    LogStore store(folder / "log.patella", "here");
    const auto changeSet = addingAll(log);
    if (!changeSet.empty())
        store.apply(changeSet);
    RC_ASSERT(lastChangeSets(store, 10)
        == (changeSet.empty() ? std::vector<ChangeSet>{} : std::vector<ChangeSet>{changeSet}));
}

TEST_F(History, LeavesOutWhatItDoesNotKnowAndSaysWhatCannotBeRead)
{
    for (int day = 0; day < 3; ++day)
        store.apply({added(aRun(daysAfter(aDay, -day)))});
    {
        SQLite::Database damaged(store.file().string(), SQLite::OPEN_READWRITE);
        damaged.exec("CREATE TEMP TABLE rule AS SELECT sql FROM sqlite_master WHERE name = "
                     "'journal_is_never_changed'");
        const auto rule = damaged.execAndGet("SELECT sql FROM rule").getString();
        damaged.exec("DROP TRIGGER journal_is_never_changed");
        damaged.exec("UPDATE journal SET table_name = 'shadow' WHERE entry = 1");
        damaged.exec("UPDATE journal SET after = '{' WHERE entry = 2");
        damaged.exec(rule);
    }
    reopen();
    const auto done = store.doneChangeSets(10);
    ASSERT_EQ(done.size(), 2u);
    EXPECT_THROW(store.changeSet(done.front().lastEntry), StoreError);
    EXPECT_EQ(store.changeSet(done.back().lastEntry).size(), 1u);
}

TEST_F(History, CountsWhatAChangeSetDidInTheOrderOfItsKinds)
{
    const auto run = aRun();
    auto corrected = run;
    corrected.words.notes = "corrected";
    const std::vector<ChangeSet> changeSets{
        {added(aShoe()), added(run), added(aPainNote(run)), added(aRun())}, {replaced(run, corrected)}};
    std::vector<ChangeCounts> counts;
    for (const auto& changeSet : changeSets) {
        store.apply(changeSet);
        counts.push_back(countsOf(changeSet));
    }
    const auto done = store.doneChangeSets(10);
    ASSERT_EQ(done.size(), 2u);
    EXPECT_EQ(done[0].counts, counts[0]);
    EXPECT_EQ(done[1].counts, counts[1]);
    EXPECT_EQ(counts[0],
        (ChangeCounts{{.table = "shoe", .added = 1}, {.table = "run", .added = 2},
            {.table = "pain_note", .added = 1}}));
    EXPECT_EQ(counts[1], (ChangeCounts{{.table = "run", .changed = 1}}));
}

TEST_F(History, TakesTwoChangesOfOneRowForNoUndo)
{
    const auto run = aRun();
    auto once = run, twice = run;
    once.words.notes = "once";
    twice.words.notes = "twice";
    store.apply({added(run)});
    store.apply({replaced(run, once)});
    store.apply({replaced(once, twice)});
    EXPECT_EQ(store.doneChangeSets(10).size(), 3u);
    store.apply({replaced(twice, once)});
    EXPECT_EQ(store.doneChangeSets(10).size(), 2u);
}

TEST_F(History, OffersNoUndoAsDoneHoweverMuchWasUndone)
{
    std::vector<ChangeSet> changeSets;
    for (int day = 0; day < 6; ++day) {
        changeSets.push_back({added(aRun(daysAfter(aDay, -day)))});
        store.apply(changeSets.back());
    }
    for (int back = 0; back < 4; ++back) {
        store.apply(inverse(changeSets.back()));
        changeSets.pop_back();
    }
    reopen();
    for (const int atMost : {1, 2, 3, 4, 5, 8, 10, 100}) {
        const auto done = lastChangeSets(store, atMost);
        EXPECT_EQ(done.back(), changeSets.back()) << atMost;
        EXPECT_EQ(done.size(), std::min<std::size_t>(static_cast<std::size_t>(atMost), 2)) << atMost;
    }
    EXPECT_TRUE(store.doneChangeSets(0).empty());
}

TEST_F(History, GoesAsFarBackAsUndosAndRedosOfLongAgoNeed)
{
    std::vector<ChangeSet> done;
    for (int day = 0; day < 4; ++day) {
        done.push_back({added(aRun(daysAfter(aDay, -day)))});
        store.apply(done.back());
    }
    store.apply(inverse(done.back()));
    store.apply(done.back()); // and once more
    store.apply(inverse(done.back()));
    store.apply(inverse(done[2]));
    store.apply(done[2]);
    done.pop_back();
    for (int day = 10; day < 12; ++day) {
        done.push_back({added(aRun(daysAfter(aDay, -day)))});
        store.apply(done.back());
    }
    for (std::ptrdiff_t atMost = 1; atMost <= 12; ++atMost)
        EXPECT_EQ(lastChangeSets(store, static_cast<int>(atMost)),
            (std::vector(done.end() - std::min(atMost, std::ssize(done)), done.end())))
            << atMost;
}

TEST_F(History, IsOfEachMachineWhereTheirChangeSetsLieBetweenOneAnother)
{
    LogStore other(store.file(), "elsewhere");
    std::vector<ChangeSet> here;
    std::vector<ChangeSet> there;
    for (int day = 0; day < 5; ++day) {
        here.push_back({added(aRun(daysAfter(aDay, -day))), added(aVisit(daysAfter(aDay, -day)))});
        store.apply(here.back());
        there.push_back({added(aShoe("Pair " + std::to_string(day)))});
        other.apply(there.back());
    }
    EXPECT_EQ(lastChangeSets(store, 10), here);
    EXPECT_EQ(lastChangeSets(other, 10), there);
    EXPECT_EQ(lastChangeSets(store, 2), (std::vector(here.end() - 2, here.end())));
    store.apply(inverse(here.back()));
    other.apply(inverse(there.back()));
    here.pop_back();
    there.pop_back();
    EXPECT_EQ(lastChangeSets(store, 10), here) << "the other's lies between it and its undo";
    EXPECT_EQ(lastChangeSets(other, 10), there);
}

TEST_F(History, LeavesWhatAnotherMachineTookBack)
{
    const ChangeSet changeSet{added(aRun())};
    store.apply(changeSet);
    LogStore(store.file(), "elsewhere").apply(inverse(changeSet));
    EXPECT_EQ(store.doneChangeSets(10).size(), 1U) << "this one did not undo it";
    EXPECT_THROW(store.apply(inverse(changeSet)), StoreError) << "and cannot any more";
    EXPECT_TRUE(store.runs().empty());
}

TEST_F(History, TakesOnlyTheWholeInverseForAnUndo)
{
    const auto run = aRun();
    const auto visit = aVisit();
    store.apply({added(run), added(visit)});
    store.apply({removed(visit)});
    EXPECT_EQ(store.doneChangeSets(10).size(), 2U) << "half of it";
    store.apply({removed(run)});
    EXPECT_EQ(store.doneChangeSets(10).size(), 3U);
    store.apply({added(run)});
    EXPECT_EQ(store.doneChangeSets(10).size(), 2U) << "what was removed last came back";
    auto another = run;
    another.id = RunId::fresh();
    store.apply({removed(run)});
    store.apply({added(another)});
    EXPECT_EQ(store.doneChangeSets(10).size(), 4U) << "alike, and another run";
}

TEST_F(History, KnowsEachChangeSetByItsLastEntry)
{
    const ChangeSet first{added(aRun()), added(aVisit()), added(aShoe())};
    const ChangeSet second{added(aRestDayNote())};
    EXPECT_EQ(store.apply(first), 3);
    EXPECT_EQ(store.apply(second), 4);
    const auto done = store.doneChangeSets(10);
    ASSERT_EQ(done.size(), 2U);
    EXPECT_EQ(done[0].firstEntry, 1);
    EXPECT_EQ(done[0].lastEntry, 3);
    EXPECT_EQ(done[1].firstEntry, 4);
    EXPECT_EQ(store.changeSet(3), first);
    EXPECT_EQ(store.changeSet(2), ChangeSet(first.begin(), first.begin() + 2)) << "up to that entry";
    EXPECT_EQ(store.changeSet(4), second);
    EXPECT_TRUE(store.changeSet(0).empty());
}

} // namespace
} // namespace patella
