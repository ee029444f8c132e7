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

} // namespace
} // namespace patella
