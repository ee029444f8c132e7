// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/log/columns.h"
#include "core/store/log_store.h"
#include "core/store/opening.h"
#include "core/store/versions/schema.h"
#include "tests/support/builders.h"
#include "tests/support/done_before.h"
#include "tests/support/random_logs.h"
#include "tests/support/store/earlier_logs.h"
#include "tests/support/temporary_folder.h"

#include <sys/stat.h>
#include <unistd.h>

namespace patella {
namespace {

using namespace std::chrono_literals;
using namespace test;
using Kind = StoreError::Kind;

class Opening : public testing::Test {
protected:
    TemporaryFolder folder;
    std::filesystem::path file = folder / "log.patella";

    void writeALog()
    {
        ChangeSet changeSet;
        for (int day = 0; day < 300; ++day)
            changeSet.push_back(added(aRun(daysAfter(aDay, -day))));
        LogStore(file).apply(changeSet);
    }

    // The kind of the refusal; the file must be as it was, byte for byte.
    Kind refusal()
    {
        const auto before = bytesOf(file);
        try {
            LogStore store(file);
            ADD_FAILURE() << "it was opened";
        } catch (const StoreError& error) {
            EXPECT_EQ(error.file(), file.string());
            EXPECT_EQ(bytesOf(file), before);
            return error.kind();
        }
        return Kind::Failed;
    }
};

int modeOf(const std::filesystem::path& file)
{
    struct stat status{};
    return ::stat(file.c_str(), &status) == 0 ? static_cast<int>(status.st_mode & 0777U) : -1;
}

TEST_F(Opening, MakesANewLogThatOnlyItsOwnerCanRead)
{
    LogStore store(file);
    store.apply({added(aRun())});
    EXPECT_EQ(modeOf(file), 0600);
    EXPECT_EQ(modeOf(file.string() + "-wal"), 0600);
}

TEST_F(Opening, TakesAnEmptyFileAsANewLog)
{
    writeBytes(file, "");
    EXPECT_TRUE(LogStore(file).runs().empty());
}

TEST_F(Opening, WritesEachChangeSetThroughToTheDisk)
{
    auto database = openLog(file);
    EXPECT_EQ(database.execAndGet("PRAGMA journal_mode").getString(), "wal");
    EXPECT_EQ(database.execAndGet("PRAGMA synchronous").getInt(), 2); // FULL
    EXPECT_EQ(database.execAndGet("PRAGMA foreign_keys").getInt(), 1);
}

TEST_F(Opening, RefusesALogOfANewerVersion)
{
    writeALog();
    {
        SQLite::Database newer(file.string(), SQLite::OPEN_READWRITE);
        newer.exec("PRAGMA user_version = 99");
    }
    EXPECT_EQ(refusal(), Kind::NewerSchema);
}

TEST_F(Opening, RefusesANewerVersionThatStandsOnlyInTheWriteAheadLog)
{
    writeALog();
    SQLite::Database newer(file.string(), SQLite::OPEN_READWRITE);
    newer.exec("PRAGMA wal_autocheckpoint = 0");
    newer.exec("PRAGMA user_version = 99");
    EXPECT_EQ(refusal(), Kind::NewerSchema);
}

TEST_F(Opening, RefusesAFileOfSomethingElse)
{
    writeBytes(file, "GIF89a" + std::string(500, 'x'));
    EXPECT_EQ(refusal(), Kind::NotALog);
    writeBytes(file, "short");
    EXPECT_EQ(refusal(), Kind::NotALog);
}

TEST_F(Opening, RefusesADatabaseOfAnotherProgram)
{
    {
        SQLite::Database other(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        other.exec("CREATE TABLE photo (name TEXT)");
    }
    EXPECT_EQ(refusal(), Kind::NotALog);
}

TEST_F(Opening, RefusesAFolder)
{
    try {
        LogStore store(folder.path());
        ADD_FAILURE() << "it was opened";
    } catch (const StoreError& error) {
        EXPECT_EQ(error.kind(), Kind::NotALog);
    }
}

TEST_F(Opening, RefusesATruncatedLog)
{
    writeALog();
    const auto bytes = bytesOf(file);
    writeBytes(file, bytes.substr(0, bytes.size() / 2));
    EXPECT_EQ(refusal(), Kind::Damaged);
}

TEST_F(Opening, RefusesALogWithOverwrittenPages)
{
    writeALog();
    auto bytes = bytesOf(file);
    std::fill(bytes.begin() + 8192, bytes.begin() + 24'576, '\xAA');
    writeBytes(file, bytes);
    EXPECT_EQ(refusal(), Kind::Damaged);
}

TEST_F(Opening, RefusesAFolderThatDoesNotExist)
{
    try {
        LogStore store(folder / "nowhere" / "log.patella");
        ADD_FAILURE() << "it was opened";
    } catch (const StoreError& error) {
        EXPECT_EQ(error.kind(), Kind::CannotOpen);
    }
}

// Root may write everywhere, so the test steps down to an ordinary user for as long as it takes.
class AsOrdinaryUser {
public:
    AsOrdinaryUser() { m_changed = ::geteuid() == 0 && ::seteuid(65534) == 0; }
    ~AsOrdinaryUser()
    {
        if (m_changed && ::seteuid(0) != 0)
            std::abort();
    }

private:
    bool m_changed = false;
};

TEST_F(Opening, RefusesAReadOnlyFolder)
{
    writeALog();
    std::filesystem::permissions(file, std::filesystem::perms(0666));
    std::filesystem::permissions(folder.path(), std::filesystem::perms(0555));
    {
        const AsOrdinaryUser user;
        EXPECT_EQ(refusal(), Kind::ReadOnly);
    }
    std::filesystem::permissions(folder.path(), std::filesystem::perms(0755));
    EXPECT_EQ(LogStore(file).runs().size(), 300u);
}

TEST_F(Opening, RefusesAReadOnlyFile)
{
    writeALog();
    std::filesystem::permissions(file, std::filesystem::perms(0444));
    std::filesystem::permissions(folder.path(), std::filesystem::perms(0777));
    const AsOrdinaryUser user;
    EXPECT_EQ(refusal(), Kind::ReadOnly);
}

TEST_F(Opening, KeepsWhatWasSavedBeforeTheDiskWasFull)
{
    LogStore store(file);
    store.apply({added(aRun())});
    {
        // The nearest thing to a full disk that needs no disk: the file may not grow any more.
        SQLite::Database other(file.string(), SQLite::OPEN_READWRITE);
    }
    auto database = openLog(file);
    database.exec("PRAGMA max_page_count = 1");
    try {
        storing(file, "save", [&] {
            for (int i = 0; i < 200; ++i)
                database.exec(
                    "INSERT INTO log_fact VALUES ('" + std::to_string(i) + "', hex(zeroblob(4000)))");
        });
        ADD_FAILURE() << "nothing was refused";
    } catch (const StoreError& error) {
        EXPECT_EQ(error.kind(), Kind::Full);
    }
    EXPECT_EQ(store.runs().size(), 1u);
}

TEST_F(Opening, CopiesAnOlderLogBeforeItIsMigrated)
{
    writeALog();
    std::vector<std::string_view> steps(migrations().begin(), migrations().end());
    const auto copy = folder / ("log.patella.version-" + std::to_string(steps.size()));
    steps.push_back("DELETE FROM run; ALTER TABLE run ADD COLUMN mood TEXT;");

    EXPECT_EQ(schemaVersion(openLog(file, steps)), static_cast<int>(steps.size()));
    EXPECT_EQ(LogStore(copy).runs().size(), 300u);
    EXPECT_EQ(modeOf(copy), 0600);
    EXPECT_EQ(refusal(), Kind::NewerSchema);
}

// What the log of version 1 in tests/data says.
Log logOfVersion1()
{
    auto shoe = aShoe("Blue");
    shoe.id = *ShoeId::fromText("01a1f8c3-716c-7796-b191-7906bc6b823f");
    auto bare = aRun(2026y / 11 / 15, kilometres(5));
    bare.id = *RunId::fromText("01a1f8c3-71b8-7726-a7f4-1f4462f7bc27");
    bare.measured.duration.reset();
    auto run = aRun(2026y / 11 / 18, Distance{8200});
    run.id = *RunId::fromText("01a1f8c3-714f-7743-bcf8-a170793a4a98");
    run.when.start = TimeOfDay{18h + 30min};
    run.when.utcOffset = UtcOffset{60min};
    run.form.kind = RunKind::Intervals;
    run.measured.duration = 2710s;
    run.measured.elapsed = 2820s;
    run.form.effort = Effort::of(7);
    run.ground.surface = SurfaceMix::fromText("asphalt=70,trail=30");
    run.ground.shoe = shoe.id;
    run.preparation.warmUp = 5min;
    run.preparation.coolDown = 0min;
    run.measured.ascent = Climb{80};
    run.measured.descent = Climb{75};
    run.measured.cadence = Cadence::of(172);
    run.measured.averageHeartRate = HeartRate::of(151);
    run.measured.highestHeartRate = HeartRate::of(178);
    run.ground.temperature = Temperature::of(-3);
    run.preparation.painkiller = false;
    run.form.ended = RunEnd::SlowedThenWalked;
    run.words.tags = Tags::fromText("hill,with Anna");
    run.words.notes = "It's the left one";
    Log log{.shoes = {shoe}, .runs = {bare, run}};
    auto rest = aRestDayNote(2026y / 11 / 17, 2);
    rest.id = *PainNoteId::fromText("01a1f8c3-0000-7000-8000-000000000001");
    rest.side = Side::Right;
    rest.region = Region::OuterSide;
    log.painNotes.push_back(rest);
    const auto pain = [&](Moment moment, int score, const char* id) {
        log.painNotes.push_back(aPainNote(run, moment, score));
        log.painNotes.back().id = *PainNoteId::fromText(id);
    };
    pain(Moment::Before, 0, "01a1f8c3-716c-7802-8589-d8fe6c5bab5f");
    pain(Moment::During, 3, "01a1f8c3-716c-7842-8470-2edcff0b4354");
    pain(Moment::After, 1, "01a1f8c3-716c-784e-b0b0-68d58f75a965");
    pain(Moment::NextMorning, 1, "01a1f8c3-716c-7856-8471-3d928eaee99d");
    return log;
}

TEST_F(Opening, ReadsEveryAnswerOfALogOfVersion1)
{
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec(bytesOf(std::filesystem::path(PATELLA_SOURCE_DIR) / "tests/data/log_v1.sql"));
    LogStore store(file);
    EXPECT_EQ(store.wholeLog(), logOfVersion1());
    EXPECT_EQ(store.faults(), std::vector<std::string>{});
    EXPECT_TRUE(std::filesystem::exists(folder / "log.patella.version-1"));

    auto corrected = logOfVersion1().runs[1];
    corrected.ground.evenness = Evenness::Rough;
    store.apply({replaced(logOfVersion1().runs[1], corrected), added(aKneeCheck())});
    EXPECT_EQ(store.runs()[1], corrected);
    EXPECT_EQ(store.faults(), std::vector<std::string>{});
}

// Without what only later versions can hold.
Log asOfVersion3(Log log)
{
    for (auto& check : log.kneeChecks)
        check.time.reset();
    for (auto& visit : log.visits)
        visit.time.reset();
    log.flagEndings.clear();
    log.programmes.clear();
    return log;
}

TEST_F(Opening, TakesEveryRowOfALogOfVersion3)
{
    const auto ofThisVersion = folder / "new.patella";
    const auto log = asOfVersion3(randomLog(3));
    LogStore(ofThisVersion).apply(addingAll(log));
    writeALogOfVersion(3, file, LogStore(ofThisVersion));

    LogStore store(file);
    EXPECT_EQ(store.wholeLog(), LogStore(ofThisVersion).wholeLog());
    EXPECT_EQ(store.faults(), std::vector<std::string>{});
    EXPECT_EQ(lastChangeSets(store, 1), lastChangeSets(LogStore(ofThisVersion), 1));
    store.apply(inverse(lastChangeSets(store, 1).front()));
    EXPECT_EQ(store.wholeLog(), Log{});
}

TEST_F(Opening, MakesNoCopyWhenNothingIsMigrated)
{
    writeALog();
    LogStore{file};
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
}

TEST_F(Opening, CopiesALogInFullWithItsOwnMode)
{
    writeALog();
    auto database = openLog(file);
    const auto copy = folder / "copy.patella";
    copyLog(database, copy);
    EXPECT_EQ(modeOf(copy), 0600);
    EXPECT_EQ(LogStore(copy).runs(), LogStore(file).runs());
}

} // namespace
} // namespace patella
