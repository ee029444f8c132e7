// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include "core/store/checked_copy.h"
#include "core/store/log_store.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"

namespace patella {
namespace {

using namespace test;
namespace fs = std::filesystem;

class CheckedCopies : public testing::Test {
protected:
    TemporaryFolder folder;
    LogStore store{folder / "log.patella"};
    const fs::path copy = folder / "copy.patella";
};

TEST_F(CheckedCopies, HoldTheWholeLogAndSayItsRuns)
{
    EXPECT_EQ(copyChecked(store, folder / "empty.patella"), 0U);
    store.apply({added(aRun()), added(aRun(daysAfter(aDay, -1))), added(aShoe())});
    EXPECT_EQ(copyChecked(store, copy), 2U) << "also what waits in the write-ahead log";
    EXPECT_EQ(LogStore::forReading(copy).wholeLog(), store.wholeLog());
    EXPECT_EQ(LogStore::forReading(copy).journal(), store.journal());
}

TEST_F(CheckedCopies, StayAsTheyAreWhenTheLogGoesOn)
{
    copyChecked(store, copy);
    const auto bytes = bytesOf(copy);
    store.apply({added(aRun())});
    EXPECT_EQ(bytesOf(copy), bytes);
    EXPECT_TRUE(LogStore::forReading(copy).runs().empty());
}

TEST_F(CheckedCopies, ReplaceNoFileNotEvenAnEmptyOne)
{
    for (const std::string bytes : {"", "my thesis"}) {
        writeBytes(copy, bytes);
        EXPECT_THROW(copyChecked(store, copy), StoreError);
        EXPECT_EQ(bytesOf(copy), bytes);
    }
    EXPECT_THROW(copyChecked(store, store.file()), StoreError) << "nor the log itself";
    EXPECT_TRUE(store.runs().empty());
}

TEST_F(CheckedCopies, FailWithoutATraceWhereTheirFolderIsMissing)
{
    EXPECT_THROW(copyChecked(store, folder / "gone" / "copy.patella"), StoreError);
    EXPECT_FALSE(fs::exists(folder / "gone"));
}

TEST_F(CheckedCopies, AreTakenAwayWithAllTheirFilesAndNoOther)
{
    for (const auto* name : {"a", "a-wal", "a-shm", "a-journal", "a-wal2", "ab"})
        writeBytes(folder / name, "x");
    removeLogFile(folder / "a");
    removeLogFile(folder / "a"); // what is not there is no failure
    for (const auto* name : {"a", "a-wal", "a-shm", "a-journal"})
        EXPECT_FALSE(fs::exists(folder / name)) << name;
    EXPECT_TRUE(fs::exists(folder / "a-wal2"));
    EXPECT_TRUE(fs::exists(folder / "ab"));
}

} // namespace
} // namespace patella
