// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/store/backups.h"
#include "core/store/checked_copy.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <set>

namespace patella {
namespace {

using namespace test;
using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::sys_seconds;

constexpr sys_seconds now = sys_days{2026y / 11 / 28} + 18h;

Backup backupOf(sys_seconds made) { return {.file = {}, .made = made}; }

std::vector<Backup> kept(const std::vector<Backup>& all)
{
    std::set<sys_seconds> gone;
    for (const auto& each : superseded(all, now))
        gone.insert(each.made);
    std::vector<Backup> rest;
    std::ranges::copy_if(
        all, std::back_inserter(rest), [&](const Backup& each) { return !gone.contains(each.made); });
    return rest;
}

// One at every hour of two years: what is left is little, and the older the sparser.
TEST(Backups, AreKeptByTheirAge)
{
    std::vector<Backup> all;
    for (auto at = now; at > now - days{730}; at -= 1h)
        all.push_back(backupOf(at));
    const auto rest = kept(all);
    const auto youngerThan = [&](auto age) {
        return std::ranges::count_if(rest, [&](const Backup& each) { return now - each.made < age; });
    };
    EXPECT_EQ(youngerThan(5h), 5);
    EXPECT_EQ(youngerThan(days{7}), 5 + 7);
    EXPECT_EQ(rest.size(), 5u + 7u + 8u + 24u) << "hours, days, weeks, months";
    for (std::size_t each = 1; each < rest.size(); ++each)
        EXPECT_LE(rest[each - 1].made - rest[each].made, days{31}) << each;
}

TEST(Backups, OfTheLastOfAMonthStayForEver)
{
    const std::vector all{backupOf(sys_days{2019y / 3 / 30} + 9h), backupOf(sys_days{2019y / 3 / 30} + 8h),
        backupOf(sys_days{2019y / 3 / 2}), backupOf(sys_days{2019y / 2 / 2}),
        backupOf(sys_days{2018y / 2 / 2}), backupOf(sys_days{2017y / 2 / 3}),
        backupOf(sys_days{2017y / 2 / 2})};
    EXPECT_EQ(superseded(all, now), std::vector{all[6]}) << "the last five, and one of each month";
}

TEST(Backups, OfAClockThatWasWrongStay)
{
    std::vector<Backup> all;
    for (int year = 1; year < 9; ++year)
        all.push_back(backupOf(now + days{365 * year}));
    EXPECT_TRUE(superseded(all, now).empty());
}

RC_GTEST_PROP(Backups, NeverLoseTheLastFiveAndForgetNothingTwice, ())
{
    std::vector<Backup> all;
    for (const auto hours : *rc::gen::unique<std::vector<int>>(rc::gen::inRange(0, 24 * 400)))
        all.push_back(backupOf(now - std::chrono::hours{hours}));
    const auto rest = kept(all);
    RC_ASSERT(rest.size() >= std::min<std::size_t>(all.size(), 5));
    RC_ASSERT(superseded(rest, now).empty());
}

class BackupsOfALog : public testing::Test {
protected:
    TemporaryFolder folder;
    LogStore store{folder / "log.patella"};
};

TEST_F(BackupsOfALog, AreMadeWhenSomethingWasWritten)
{
    store.apply({added(aRun())});
    const auto made = backUp(store, now);
    ASSERT_TRUE(made);
    EXPECT_EQ(LogStore::forReading(made->file).wholeLog(), store.wholeLog());
    EXPECT_FALSE(backUp(store, now + 1h)) << "nothing is new";
    store.apply({added(aRun())});
    EXPECT_TRUE(backUp(store, now + 2h));
    const auto all = backupsOf(store.file());
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].made, now + 2h);
    EXPECT_EQ(all[1], *made);
}

TEST_F(BackupsOfALog, MakeRoomForOneAnotherAndLeaveOtherFilesAlone)
{
    writeBytes(folder / "letter.txt", "x");
    for (int hour = 0; hour < 8; ++hour) {
        store.apply({added(aRun())});
        ASSERT_TRUE(backUp(store, now + std::chrono::hours{hour} - 12h));
    }
    EXPECT_EQ(backupsOf(store.file()).size(), 5u) << "all of one day";
    writeBytes(backupFolderOf(store.file()) / "my own.patella", "x");
    store.apply({added(aRun())});
    ASSERT_TRUE(backUp(store, now));
    EXPECT_EQ(bytesOf(backupFolderOf(store.file()) / "my own.patella"), "x");
    EXPECT_EQ(bytesOf(folder / "letter.txt"), "x");
}

TEST_F(BackupsOfALog, SweepAwayWhatAKilledProgramHadBegun)
{
    store.apply({added(aRun())});
    ASSERT_TRUE(backUp(store, now));
    const auto begun = unfinishedCopy(backupsOf(store.file()).at(0).file);
    writeBytes(begun, "half a copy");
    writeBytes(begun.parent_path() / "thesis.part", "x");
    EXPECT_EQ(backupsOf(store.file()).size(), 1u) << "it is no backup";
    store.apply({added(aRun())});
    ASSERT_TRUE(backUp(store, now + 1h));
    EXPECT_FALSE(std::filesystem::exists(begun));
    EXPECT_TRUE(std::filesystem::exists(begun.parent_path() / "thesis.part"));
}

TEST_F(BackupsOfALog, LieAtTheChosenPlaceApartFromThoseOfOtherLogsOfTheName)
{
    const auto place = folder / "disk";
    store.apply({added(aRun())});
    EXPECT_THROW(backUp(store, now, place), StoreError) << "the place is not there: no folder is made for it";
    EXPECT_FALSE(std::filesystem::exists(place));
    std::filesystem::create_directory(place);
    std::filesystem::create_directory(folder / "other");
    LogStore other(folder / "other" / "log.patella");
    other.apply({added(aRun()), added(aRun())});
    ASSERT_TRUE(backUp(store, now, place));
    ASSERT_TRUE(backUp(other, now, place));
    EXPECT_TRUE(backupsOf(store.file()).empty()) << "none beside the log";
    ASSERT_EQ(backupsOf(store.file(), place).size(), 1u);
    EXPECT_EQ(runsIn(backupsOf(store.file(), place)[0]), 1u);
    EXPECT_EQ(runsIn(backupsOf(other.file(), place)[0]), 2u);
}

TEST_F(BackupsOfALog, CountTheirRunsWhereTheyCanBeRead)
{
    store.apply({added(aRun()), added(aRun()), added(aShoe())});
    const auto made = backUp(store, now);
    ASSERT_TRUE(made);
    EXPECT_EQ(runsIn(*made), 2u);
    writeBytes(made->file, "torn");
    EXPECT_EQ(runsIn(*made), std::nullopt);
}

TEST_F(BackupsOfALog, AreMadeBeforeAnUpdateToo)
{
    EXPECT_TRUE(copiesBeforeUpdatesOf(store.file()).empty());
    const auto old = folder / "old.patella";
    SQLite::Database(old.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec(bytesOf(std::filesystem::path(PATELLA_SOURCE_DIR) / "tests/data/log_v1.sql"));
    const auto runs = LogStore(old).runs().size();
    const auto copies = copiesBeforeUpdatesOf(old);
    ASSERT_EQ(copies.size(), 1u);
    EXPECT_EQ(copies[0].file, old.string() + ".version-1");
    EXPECT_EQ(runsIn(copies[0]), runs);
}

TEST_F(BackupsOfALog, ThatCannotBeReadAreNoReasonToMakeNone)
{
    store.apply({added(aRun())});
    const auto made = backUp(store, now);
    ASSERT_TRUE(made);
    writeBytes(made->file, "torn");
    EXPECT_TRUE(backUp(store, now + 1h));
}

TEST_F(BackupsOfALog, FailWithoutATraceWhereTheirFolderCannotBe)
{
    store.apply({added(aRun())});
    writeBytes(backupFolderOf(store.file()), "a file stands in the way");
    EXPECT_THROW(backUp(store, now), StoreError);
    EXPECT_EQ(bytesOf(backupFolderOf(store.file())), "a file stands in the way");
}

} // namespace
} // namespace patella
