// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include "core/store/log_file_kind.h"
#include "core/store/log_store.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"

#include <array>
#include <fstream>
#include <functional>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace patella {
namespace {

using namespace test;
using Kind = StoreError::Kind;
namespace fs = std::filesystem;

// A log that is open while something happens to its file.
class OpenLogs : public testing::Test {
protected:
    OpenLogs()
    {
        store->apply({added(aRun())});
        store->settle();
    }

    // Empty: it was saved.
    std::optional<Kind> refusalToSave()
    {
        try {
            store->apply({added(aRun(daysAfter(aDay, -1)))});
            return std::nullopt;
        } catch (const StoreError& error) {
            return error.kind();
        }
    }
    fs::path otherLog(int runs)
    {
        const auto other = folder / "other.patella";
        LogStore made(other);
        for (int run = 0; run < runs; ++run)
            made.apply({added(aRun(daysAfter(aDay, -100 - run)))});
        return other;
    }
    std::size_t runsInFile() const { return LogStore(file).runs().size(); }

    TemporaryFolder folder;
    fs::path file = folder / "log.patella";
    std::unique_ptr<LogStore> store = std::make_unique<LogStore>(file);
};

TEST_F(OpenLogs, AreNotWrittenToWhenAnotherFileTookTheirPlace)
{
    fs::rename(otherLog(8), file);
    const auto bytes = bytesOf(file);
    EXPECT_EQ(refusalToSave(), Kind::Replaced);
    EXPECT_EQ(refusalToSave(), Kind::Replaced) << "for good";
    EXPECT_THROW(store->settle(), StoreError);
    store.reset();
    EXPECT_EQ(bytesOf(file), bytes);
    EXPECT_EQ(runsInFile(), 8u);
    EXPECT_TRUE(LogStore(file).faults().empty());
}

TEST_F(OpenLogs, AreNotWrittenToWhenAnEarlierCopyWasCopiedOverThem)
{
    const auto earlier = folder / "earlier.patella";
    fs::copy_file(file, earlier);
    for (int day = 2; day < 10; ++day)
        store->apply({added(aRun(daysAfter(aDay, -day)))});
    store->settle();
    fs::copy_file(earlier, file, fs::copy_options::overwrite_existing);
    const auto bytes = bytesOf(file);
    EXPECT_EQ(refusalToSave(), Kind::Replaced);
    store.reset();
    EXPECT_EQ(bytesOf(file), bytes);
    EXPECT_EQ(runsInFile(), 1u);
    EXPECT_TRUE(LogStore(file).faults().empty());
}

TEST_F(OpenLogs, AreNotWrittenToWhenAnotherLogWasCopiedOverThem)
{
    fs::copy_file(otherLog(1), file, fs::copy_options::overwrite_existing);
    EXPECT_EQ(refusalToSave(), Kind::Replaced);
    store.reset();
    EXPECT_EQ(runsInFile(), 1u);
    EXPECT_TRUE(LogStore(file).faults().empty());
}

TEST_F(OpenLogs, SayThatTheyWereDeleted)
{
    fs::remove(file);
    EXPECT_EQ(refusalToSave(), Kind::Gone);
    EXPECT_THROW(store->version(), StoreError);
    store.reset();
    EXPECT_FALSE(fs::exists(file));
}

TEST_F(OpenLogs, SayThatTheirFolderWentAway)
{
    TemporaryFolder elsewhere;
    const auto moved = elsewhere / "moved";
    fs::rename(folder.path(), moved);
    EXPECT_EQ(refusalToSave(), Kind::Gone);
    store.reset();
    fs::rename(moved, folder.path());
    EXPECT_EQ(runsInFile(), 1u);
}

TEST_F(OpenLogs, TakeWhatAnotherProgramWritesForNoOtherFile)
{
    LogStore another(file, "another");
    for (int day = 2; day < 20; ++day) {
        another.apply({added(aRun(daysAfter(aDay, -day)))});
        if (day % 3 == 0)
            another.settle();
        if (day % 4 == 0)
            store->version();
        if (day % 5 == 0) {
            EXPECT_EQ(refusalToSave(), std::nullopt) << day;
        }
    }
    another.settle();
    EXPECT_EQ(refusalToSave(), std::nullopt);
    EXPECT_TRUE(store->faults().empty());
}

TEST_F(OpenLogs, TakeNoTouchOfTheirFileForAnother)
{
    fs::last_write_time(file, fs::last_write_time(file) + std::chrono::hours{1});
    EXPECT_EQ(refusalToSave(), std::nullopt);
}

// Another program: it is there before a log is opened here, so that it shares no lock with this one.
class OtherProgram {
public:
    explicit OtherProgram(const std::function<void()>& work)
    {
        if (::pipe(m_go.data()) != 0)
            throw std::runtime_error("no pipe");
        m_process = ::fork();
        if (m_process != 0)
            return;
        char go = 0;
        ::close(m_go[1]);
        try {
            if (::read(m_go[0], &go, 1) == 1)
                work();
        } catch (const std::exception&) {
            ::_exit(1);
        }
        ::_exit(go == 'g' ? 0 : 1);
    }
    bool worksNow()
    {
        int status = -1;
        const bool isAsked = ::write(m_go[1], "g", 1) == 1;
        ::close(m_go[0]);
        ::close(m_go[1]);
        ::waitpid(m_process, &status, 0);
        return isAsked && status == 0;
    }

private:
    std::array<int, 2> m_go{};
    pid_t m_process;
};

// Closing a file by itself would give up the locks of the whole program, and the other one would take the
// write-ahead log away when it ends: what is saved then would be nowhere.
TEST_F(OpenLogs, KeepTheirWriteAheadLogWhateverElseLooksAtTheirFile)
{
    store.reset();
    OtherProgram adds([&] { LogStore(file).apply({added(aRun(daysAfter(aDay, -3)))}); });
    OtherProgram counts([&] {
        if (LogStore(file).runs().size() != 3)
            throw std::runtime_error("a run is missing");
    });
    store = std::make_unique<LogStore>(file);
    EXPECT_TRUE(beginsAsALog(file));
    EXPECT_EQ(LogStore::forReading(file).runs().size(), 1U);
    EXPECT_TRUE(adds.worksNow());
    EXPECT_TRUE(fs::exists(file.string() + "-wal"));
    EXPECT_EQ(refusalToSave(), std::nullopt);
    EXPECT_TRUE(counts.worksNow());
}

TEST_F(OpenLogs, AreNotWrittenToWhenTheirWriteAheadLogWasTakenAway)
{
    store->apply({added(aRun(daysAfter(aDay, -2)))});
    fs::remove(file.string() + "-wal");
    EXPECT_EQ(refusalToSave(), Kind::Replaced);
    writeBytes(file.string() + "-wal", "");
    EXPECT_EQ(refusalToSave(), Kind::Replaced) << "for good";
}

TEST_F(OpenLogs, StandWholeInTheirFileOnceTheyHaveSettled)
{
    store->apply({added(aRun(daysAfter(aDay, -2)))});
    store->settle();
    const auto alone = folder / "alone.patella";
    fs::copy_file(file, alone);
    EXPECT_EQ(LogStore(alone).runs().size(), 2u);
}

TEST_F(OpenLogs, RefuseWhatWasPlannedBeforeSomebodyWrote)
{
    const auto planned = store->version();
    LogStore(file, "another").apply({added(aRun(daysAfter(aDay, -5)))});
    try {
        store->performIfStill(planned, {added(aRun(daysAfter(aDay, -6)))});
        ADD_FAILURE() << "it was saved";
    } catch (const StoreError& error) {
        EXPECT_EQ(error.kind(), Kind::ChangedMeanwhile);
    }
    EXPECT_EQ(store->runs().size(), 2u);
    store->performIfStill(store->version(), {added(aRun(daysAfter(aDay, -6)))});
    EXPECT_EQ(store->runs().size(), 3u);
}

// What a log holds that Patella did not make.
class ForeignSchemas : public OpenLogs,
                       public testing::WithParamInterface<std::pair<const char*, const char*>> { };

TEST_P(ForeignSchemas, AreRefusedByNameAndLeftAsTheyAre)
{
    store.reset();
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec(GetParam().first);
    const auto bytes = bytesOf(file);
    try {
        LogStore opened(file);
        ADD_FAILURE() << "it was opened";
    } catch (const StoreError& error) {
        EXPECT_EQ(error.kind(), Kind::ForeignSchema);
        EXPECT_EQ(std::string(error.what()).substr(0, 40), GetParam().second);
    }
    EXPECT_EQ(bytesOf(file), bytes);
}

INSTANTIATE_TEST_SUITE_P(Every, ForeignSchemas,
    testing::Values(
        std::pair{"CREATE TRIGGER t AFTER INSERT ON run BEGIN DELETE FROM pain_note; END", "trigger t"},
        std::pair{"CREATE VIEW v AS SELECT * FROM run", "view v"},
        std::pair{"CREATE TABLE extra (a)", "table extra"},
        std::pair{"CREATE VIRTUAL TABLE f USING fts5(words)", "table f"},
        std::pair{"CREATE INDEX i ON run (notes)", "index i"},
        std::pair{"ALTER TABLE run ADD COLUMN twice INTEGER AS (distance_m * 2)", "table run"},
        std::pair{"DROP TRIGGER journal_is_never_changed", "trigger journal_is_never_changed"}));

} // namespace
} // namespace patella
