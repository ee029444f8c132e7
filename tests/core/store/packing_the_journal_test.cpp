// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/store/log_store.h"
#include "tests/support/builders.h"
#include "tests/support/done_before.h"
#include "tests/support/random_logs.h"
#include "tests/support/store/earlier_logs.h"
#include "tests/support/temporary_folder.h"

namespace patella {
namespace {

using namespace test;

class PackingTheJournal : public testing::Test {
protected:
    TemporaryFolder folder;
    std::filesystem::path file = folder / "log.patella";
};

// All is added, a run changed, and a word that ended a sign removed.
std::vector<ChangeSet> changesOf(const Log& log)
{
    auto run = log.runs.back();
    run.words.notes = "2026-11-30"; // looks like a day
    return {addingAll(log), {replaced(log.runs.back(), run)}, {removed(log.flagEndings.back())}};
}

Log someLog()
{
    auto log = randomLog(8);
    log.runs.push_back(aRun());
    log.flagEndings.push_back(aFlagEnding());
    return log;
}

TEST_F(PackingTheJournal, LeavesEverythingThatWasDoneToBeUndone)
{
    LogStore now(folder / "new.patella");
    const auto changes = changesOf(someLog());
    for (const auto& changeSet : changes)
        now.apply(changeSet);
    now.apply(inverse(changes.back()));
    const auto done = lastChangeSets(now, 10);
    ASSERT_EQ(done.size(), 2U);
    writeALogOfVersion(8, file, now);

    LogStore store(file);
    EXPECT_EQ(store.journal(), now.journal());
    EXPECT_EQ(store.wholeLog(), now.wholeLog());
    EXPECT_EQ(store.faults(), std::vector<std::string>{});
    EXPECT_EQ(lastChangeSets(store, 10), done) << "the undone one stays undone";
    store.apply(inverse(done[1]));
    EXPECT_EQ(lastChangeSets(store, 10), std::vector<ChangeSet>{done[0]})
        << "what is undone now takes back what was";
    store.apply(inverse(done[0]));
    EXPECT_EQ(store.wholeLog(), Log{});
    EXPECT_TRUE(store.doneChangeSets(10).empty());
}

TEST_F(PackingTheJournal, LosesNoEntryThatCannotBePacked)
{
    LogStore now(folder / "new.patella");
    for (int day = 0; day < 6; ++day)
        now.apply({added(aRun(daysAfter(aDay, -day)))});
    writeALogOfVersion(8, file, now);
    const std::vector<std::string> strange{"{", "[1]", R"({"id":"x"})", R"({"laces":1})", "7"};
    {
        SQLite::Database old(file.string(), SQLite::OPEN_READWRITE);
        const auto rule
            = old.execAndGet("SELECT sql FROM sqlite_master WHERE name = 'journal_is_never_changed'")
                  .getString();
        old.exec("DROP TRIGGER journal_is_never_changed");
        for (std::size_t i = 0; i < strange.size(); ++i)
            old.exec(fmt::format("UPDATE journal SET after = '{}' WHERE entry = {}", strange[i], i + 1));
        old.exec("UPDATE journal SET table_name = 'shadow', deed = upper(deed) WHERE entry = 6");
        old.exec(rule);
    }
    const auto entries = LogStore(file).journal();
    ASSERT_EQ(entries.size(), 6U);
    for (std::size_t i = 0; i < strange.size(); ++i)
        EXPECT_EQ(entries[i].after, strange[i]);
    const auto known = now.journal();
    EXPECT_EQ(entries[5].table, "shadow");
    EXPECT_EQ(entries[5].after, known[5].after);
    EXPECT_EQ(entries[5].row, known[5].row);
}

TEST_F(PackingTheJournal, MakesALogSmaller)
{
    LogStore now(folder / "new.patella");
    ChangeSet changeSet;
    for (int day = 0; day < 300; ++day)
        changeSet.push_back(added(aRun(daysAfter(aDay, -day))));
    now.apply(changeSet);
    writeALogOfVersion(8, file, now);
    const auto before = std::filesystem::file_size(file);
    LogStore(file).settle();
    EXPECT_LT(std::filesystem::file_size(file), before * 7 / 10);
}

} // namespace
} // namespace patella
