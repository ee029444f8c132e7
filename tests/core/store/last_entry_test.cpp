// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include "core/store/last_entry.h"
#include "core/store/log_store.h"
#include "tests/support/builders.h"
#include "tests/support/store/earlier_logs.h"
#include "tests/support/temporary_folder.h"

namespace patella {
namespace {

using namespace test;

class LastEntries : public testing::Test {
protected:
    LastEntry last()
    {
        SQLite::Database database(file.string());
        return lastEntryIn(database);
    }
    bool has(const LastEntry& entry)
    {
        SQLite::Database database(file.string());
        return hasEntry(database, entry);
    }

    TemporaryFolder folder;
    std::filesystem::path file = folder / "log.patella";
    LogStore store{file, "here"};
};

TEST_F(LastEntries, OfALogWithoutOneAreNone)
{
    EXPECT_EQ(last(), LastEntry{});
    EXPECT_TRUE(has({})) << "every log goes on from nothing";
}

TEST_F(LastEntries, AreThoseOfTheLastChangeSetOnWhateverMachine)
{
    const auto number = store.apply({added(aRun()), added(aShoe())});
    const auto first = last();
    EXPECT_EQ(first.number, number);
    EXPECT_EQ(first.changeSet, store.journal().back().changeSet);
    LogStore(file, "elsewhere").apply({added(aVisit())});
    EXPECT_EQ(last().number, number + 1);
    EXPECT_NE(last().changeSet, first.changeSet);
    EXPECT_TRUE(has(first)) << "it was only gone on from";
    EXPECT_FALSE(has({.number = number, .changeSet = last().changeSet})) << "that number is another's";
    EXPECT_FALSE(has({.number = number + 2, .changeSet = first.changeSet}));
}

TEST_F(LastEntries, OfALogOfAnEarlierVersionAreTheSame)
{
    store.apply({added(aRun()), added(aShoe())});
    const auto older = folder / "older.patella";
    writeALogOfVersion(8, older, store);
    EXPECT_EQ(lastEntryInFile(older), last());
    SQLite::Database database(older.string());
    EXPECT_TRUE(hasEntry(database, last()));
}

TEST_F(LastEntries, InTheFileAloneWaitUntilItHasSettled)
{
    store.settle();
    const auto before = lastEntryInFile(file);
    store.apply({added(aRun())});
    EXPECT_TRUE(hasWriteAheadLog(file));
    EXPECT_EQ(lastEntryInFile(file), before);
    EXPECT_NE(last(), *before);
    store.settle();
    EXPECT_EQ(lastEntryInFile(file), last());
}

TEST_F(LastEntries, AreUnknownOfWhatIsNoLog)
{
    const auto other = folder / "other";
    EXPECT_EQ(lastEntryInFile(other), std::nullopt);
    EXPECT_FALSE(hasWriteAheadLog(other));
    writeBytes(other, std::string(5000, 'x'));
    EXPECT_EQ(lastEntryInFile(other), std::nullopt);
    writeBytes(folder / "other-wal", "");
    EXPECT_FALSE(hasWriteAheadLog(other)) << "nothing waits in an empty one";
    writeBytes(folder / "other-wal", "x");
    EXPECT_TRUE(hasWriteAheadLog(other));
}

TEST_F(LastEntries, AreFoundUnderNamesThatMeanSomethingInAnAddress)
{
    EXPECT_EQ(uriOf("/a b/50%?#.patella", true), "file:/a%20b/50%25%3F%23.patella?immutable=1");
    EXPECT_EQ(uriOf("/l\xC3\xA4ufe~1_x-y.patella", false), "file:/l%C3%A4ufe~1_x-y.patella?mode=ro");
    store.apply({added(aRun())});
    store.settle();
    const auto odd = folder / "50% #1?immutable=0&x.patella";
    std::filesystem::copy_file(file, odd);
    EXPECT_EQ(lastEntryInFile(odd), last());
}

} // namespace
} // namespace patella
