// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/log/columns.h"
#include "core/store/log_store.h"
#include "tests/support/arbitrary.h"
#include "tests/support/builders.h"
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
    EXPECT_EQ(store.lastChangeSets(10), changeSets);
    EXPECT_EQ(store.lastChangeSets(1), std::vector<ChangeSet>{changeSets.back()});
}

TEST_F(History, TellsOnlyWhatWasDoneOnThisMachine)
{
    LogStore(store.file(), "elsewhere").apply({added(aRun())});
    EXPECT_TRUE(store.lastChangeSets(10).empty());
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
    auto changeSets = withoutUndone(store.lastChangeSets(100));
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
    EXPECT_EQ(withoutUndone(store.lastChangeSets(10)), std::vector<ChangeSet>{first});
    store.apply(second);
    EXPECT_EQ(withoutUndone(store.lastChangeSets(10)), (std::vector<ChangeSet>{first, second}));
}

RC_GTEST_PROP(HistoryProperties, HoldsEveryColumnOfEveryRecord, (const Log& log))
{
    const TemporaryFolder folder;
    LogStore store(folder / "log.patella", "here");
    const auto changeSet = addingAll(log);
    if (!changeSet.empty())
        store.apply(changeSet);
    RC_ASSERT(store.lastChangeSets(10)
        == (changeSet.empty() ? std::vector<ChangeSet>{} : std::vector<ChangeSet>{changeSet}));
}

TEST_F(History, LeavesOutChangeSetsThatCannotBeRead)
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
    EXPECT_EQ(store.lastChangeSets(10).size(), 1u);
}

} // namespace
} // namespace patella
