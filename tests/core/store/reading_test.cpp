// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include "core/log/blank.h"
#include "core/log/columns.h"
#include "core/log/recent_part.h"
#include "core/store/checked_copy.h"
#include "core/store/log_store.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace patella {
namespace {

using namespace test;
using Kind = StoreError::Kind;

class Reading : public testing::Test {
protected:
    TemporaryFolder folder;
    std::filesystem::path file = folder / "log.patella";
    const RunEntry run = aRun();

    void writeALog() const { LogStore(file).apply({added(run), added(aShoe())}); }
    static ChangeSet runsUntil(LocalDate last, int count)
    {
        ChangeSet runs;
        for (int before = 0; before < count; ++before)
            runs.push_back(added(aRun(daysAfter(last, -before))));
        return runs;
    }
    std::set<std::string> names() const
    {
        std::set<std::string> all;
        for (const auto& each : std::filesystem::directory_iterator(folder.path()))
            all.insert(each.path().filename().string());
        return all;
    }
    template <typename Operation> static Kind refusalOf(Operation operation)
    {
        try {
            operation();
            ADD_FAILURE() << "nothing was refused";
        } catch (const StoreError& error) {
            return error.kind();
        }
        return Kind::Failed;
    }
};

TEST_F(Reading, LeavesTheFileAndItsFolderAsTheyAre)
{
    writeALog();
    const auto before = bytesOf(file);
    {
        const auto store = LogStore::forReading(file);
        EXPECT_EQ(store.runs(), std::vector{run});
        EXPECT_TRUE(store.faults().empty());
        EXPECT_EQ(store.journal().size(), 2U);
        EXPECT_EQ(names(), std::set<std::string>{"log.patella"}) << "while it is open, too";
    }
    EXPECT_EQ(bytesOf(file), before);
}

TEST_F(Reading, RefusesToWrite)
{
    writeALog();
    auto store = LogStore::forReading(file);
    EXPECT_EQ(refusalOf([&] { store.apply({added(aRun())}); }), Kind::ReadOnly);
    EXPECT_EQ(store.runs().size(), 1U);
}

TEST_F(Reading, BringsAnOlderLogUpToDateInMemory)
{
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec(bytesOf(std::filesystem::path(PATELLA_SOURCE_DIR) / "tests/data/log_v1.sql"));
    const auto before = bytesOf(file);
    const auto store = LogStore::forReading(file);
    EXPECT_FALSE(store.runs().empty());
    EXPECT_TRUE(store.faults().empty());
    store.copyTo(folder / "copy.patella");
    EXPECT_EQ(LogStore(folder / "copy.patella").wholeLog(), store.wholeLog());
    EXPECT_EQ(bytesOf(file), before);
    EXPECT_EQ(names(), (std::set<std::string>{"copy.patella", "log.patella"}));
}

TEST_F(Reading, SeesWhatStillWaitsInTheWriteAheadLog)
{
    LogStore open(file);
    open.apply({added(run)});
    EXPECT_EQ(LogStore::forReading(file).runs(), std::vector{run});
}

TEST_F(Reading, TakesAnEmptyFileForNoLog)
{
    writeBytes(file, "");
    EXPECT_EQ(refusalOf([&] { LogStore::forReading(file); }), Kind::NotALog);
    EXPECT_EQ(refusalOf([&] { LogStore::forReading(folder / "gone.patella"); }), Kind::CannotOpen);
    EXPECT_EQ(names(), std::set<std::string>{"log.patella"});
}

TEST_F(Reading, RefusesWhatPatellaDidNotMake)
{
    writeALog();
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec("CREATE TABLE foreign_one (a)");
    EXPECT_EQ(refusalOf([&] { LogStore::forReading(file); }), Kind::ForeignSchema);
}

// Two logs side by side, of which one lost its write-ahead log to the other.
TEST_F(Reading, RefusesAWriteAheadLogOfAnotherLogAndChangesNothing)
{
    writeALog();
    LogStore other(folder / "other.patella");
    other.apply({added(aRun()), added(aRun())});
    std::filesystem::copy_file(folder / "other.patella-wal", folder / "log.patella-wal");
    const auto before = bytesOf(file);
    EXPECT_EQ(refusalOf([&] { LogStore{file}; }), Kind::ForeignSchema);
    EXPECT_EQ(bytesOf(file), before);
    std::filesystem::remove(folder / "log.patella-wal");
    std::filesystem::remove(folder / "log.patella-shm");
    EXPECT_EQ(LogStore(file).runs(), std::vector{run});
}

TEST_F(Reading, LeavesOutARowThatCannotBeReadAndNamesIt)
{
    const auto bad = aRun(daysAfter(aDay, -1));
    LogStore store(file);
    store.apply({added(run), added(bad)});
    SQLite::Database other(file.string(), SQLite::OPEN_READWRITE);
    other.exec("PRAGMA ignore_check_constraints = ON");
    other.exec("UPDATE run SET date = '2026-02-30' WHERE id = '" + bad.id.text() + "'");
    EXPECT_EQ(store.wholeLog().runs, std::vector{run});
    ASSERT_EQ(store.unreadable().size(), 1U);
    EXPECT_NE(store.unreadable()[0].find(bad.id.text()), std::string::npos);
    EXPECT_NE(store.unreadable()[0].find("date"), std::string::npos);
    other.exec("DELETE FROM run WHERE id = '" + bad.id.text() + "'");
    EXPECT_EQ(store.runs().size(), 1U);
    EXPECT_TRUE(store.unreadable().empty());
}

TEST_F(Reading, OfSomeColumnsLeavesTheOthersUnanswered)
{
    auto full = run;
    full.words = {.tags = Tags::fromText("hill"), .notes = "windy", .file = "a.gpx"};
    full.form.effort = Effort::of(7);
    LogStore store(file);
    store.apply({added(full), added(aPainNote(full))});
    const auto read = store.some<RunEntry>(std::array<std::string_view, 2>{"distance_m", "notes"});
    auto expected = full;
    expected.when = {.date = full.when.date, .start = {}, .utcOffset = {}};
    expected.measured = blank<RunEntry>().measured;
    expected.measured.distance = full.measured.distance;
    expected.ground = blank<RunEntry>().ground;
    expected.preparation = blank<RunEntry>().preparation;
    expected.form = blank<RunEntry>().form;
    expected.words = {.tags = {}, .notes = "windy", .file = {}};
    EXPECT_EQ(read, std::vector{expected});
    const auto notes = store.some<PainNote>({});
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_EQ(notes.front().score, aPainNote(full).score) << "no note can be without";
    EXPECT_FALSE(notes.front().run);
}

TEST_F(Reading, ChecksThePagesOfTheTablesItIsAskedFor)
{
    LogStore(file).apply({added(run), added(aShoe())});
    const auto pageOf = [&](const std::string& table) {
        SQLite::Database database(file.string());
        return static_cast<std::size_t>(
            database.execAndGet("SELECT rootpage FROM sqlite_master WHERE name = '" + table + "'").getInt()
            - 1);
    };
    constexpr std::size_t page = 4096;
    auto bytes = bytesOf(file);
    std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(pageOf("day_note") * page), page, '\xee');
    writeBytes(file, bytes);
    const auto store = LogStore::unchecked(file, "me");
    store.checkPagesOf(std::array{tableOf<RunEntry>, tableOf<Shoe>});
    EXPECT_EQ(store.runs(), std::vector{run});
    EXPECT_EQ(refusalOf([&] { store.checkPagesOf(std::array{tableOf<DayNote>}); }), Kind::Damaged);
    EXPECT_EQ(refusalOf([&] { LogStore::unchecked(file, "me").apply({added(aRun())}); }), Kind::Damaged);
}

TEST_F(Reading, OfTheRecentPartLeavesOutWhatPilesUpBefore)
{
    const auto old = aRun(daysAfter(aDay, -730)), evening = aRun(daysAfter(aDay, -729));
    const auto shoe = aShoe();
    const auto check = aKneeCheck(daysAfter(aDay, -2000));
    LogStore store(file);
    store.apply(runsUntil(aDay, recentRuns));
    store.apply({added(shoe), added(check), added(old), added(aPainNote(old)), added(run),
        added(aPainNote(run)), added(evening), added(aPainNote(evening, Moment::NextMorning)),
        added(aDayNote(daysAfter(aDay, -800))), added(aDayNote(daysAfter(aDay, -700)))});
    const auto [log, isWhole] = store.recentLog(aDay);
    EXPECT_FALSE(isWhole);
    EXPECT_EQ(log.runs.size(), std::size_t{recentRuns} + 1);
    ASSERT_EQ(log.painNotes.size(), 1U) << "the morning after a run that is left out says nothing";
    EXPECT_EQ(log.painNotes.front().run, run.id);
    EXPECT_EQ(log.dayNotes.size(), 1U);
    EXPECT_EQ(log.kneeChecks, std::vector{check}) << "there are never many";
    EXPECT_EQ(log.shoes, std::vector{shoe});
}

TEST_F(Reading, OfTheRecentPartHoldsTheLastRunsHoweverOldTheyAre)
{
    LogStore store(file);
    store.apply(runsUntil(daysAfter(aDay, -1500), 3));
    EXPECT_TRUE(store.recentLog(aDay).isWhole) << "who has not run for years does not open an empty log";
    store.apply(runsUntil(daysAfter(aDay, -3000), recentRuns - 2));
    EXPECT_EQ(store.recentLog(aDay).log.runs.size(), std::size_t{recentRuns} + 1);
    store.apply(runsUntil(daysAfter(aDay, -4000), 5));
    EXPECT_EQ(store.recentLog(aDay).log.runs.size(), std::size_t{recentRuns} + 1);
}

TEST_F(Reading, OfTheRecentPartIsOfAllWhereThereIsNoRunOrOneThatIsStillToCome)
{
    LogStore store(file);
    store.apply({added(aDayNote(daysAfter(aDay, -3000)))});
    EXPECT_TRUE(store.recentLog(aDay).isWhole);
    store.apply(runsUntil(aDay, recentRuns));
    store.apply({added(aRun(daysAfter(aDay, 20'000)))});
    EXPECT_EQ(store.recentLog(aDay).log.runs.size(), std::size_t{recentRuns} + 1)
        << "a wrong year hides nothing";
}

TEST_F(Reading, OfTheRecentPartIsNotOfAllWhereADayCannotBeRead)
{
    const auto bad = aRun();
    LogStore store(file);
    store.apply(runsUntil(aDay, recentRuns + 1));
    store.apply({added(bad)});
    SQLite::Database other(file.string(), SQLite::OPEN_READWRITE);
    other.exec("PRAGMA ignore_check_constraints = ON");
    other.exec("UPDATE run SET date = '1999-13-45' WHERE id = '" + bad.id.text() + "'");
    EXPECT_FALSE(store.recentLog(aDay).isWhole) << "the reading of all names it";
    other.exec("UPDATE run SET date = 'yesterday' WHERE id = '" + bad.id.text() + "'");
    EXPECT_TRUE(store.recentLog(aDay).isWhole) << "nobody knows which run is the latest";
    EXPECT_EQ(store.unreadable().size(), 1U);
}

TEST_F(Reading, OfACopyComesBeforeItIsTrusted)
{
    writeALog();
    const LogStore store(file);
    EXPECT_EQ(copyChecked(store, folder / "copy.patella"), 1U);
    EXPECT_EQ(refusalOf([&] { copyChecked(store, folder / "copy.patella"); }), Kind::Failed);
    EXPECT_EQ(refusalOf([&] { copyChecked(store, file); }), Kind::Failed) << "never over itself";
    EXPECT_EQ(LogStore::forReading(file).runs().size(), 1U);
}

TEST_F(Reading, LeavesNothingOfACopyThatIsNotSound)
{
    writeALog();
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec("DELETE FROM run");
    const LogStore store(file);
    EXPECT_EQ(refusalOf([&] { copyChecked(store, folder / "copy.patella"); }), Kind::Damaged);
    for (const auto& name : names())
        EXPECT_EQ(name.find("copy"), std::string::npos) << name;
}

} // namespace
} // namespace patella
