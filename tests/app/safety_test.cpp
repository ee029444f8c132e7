// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>

#include "core/store/log_store.h"
#include "tests/app/cli_test.h"
#include "tests/support/builders.h"

#include <thread>

namespace patella::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;

class Safety : public CliTest {
protected:
    void SetUp() override { addRun("5"); }

    void addRun(const std::string& km) const
    {
        EXPECT_EQ(onLog({"add", "--distance-km", km, "--duration", "30:00"}).exitCode, 0);
    }

    std::string copy = path("copy.patella");
};

TEST_F(Safety, ACopyHoldsTheLogAndIsSound)
{
    EXPECT_EQ(answer({"backup", "--out", copy})["runs"], 1);
    const auto runs = answer({"list"});
    log = copy;
    EXPECT_EQ(answer({"list"}), runs);
    EXPECT_EQ(answer({"verify"})["sound"], true);
}

TEST_F(Safety, ACopyNeverTakesThePlaceOfAFile)
{
    EXPECT_EQ(onLog({"backup", "--out", log}).exitCode, 1);
    EXPECT_EQ(onLog({"backup", "--out", path("nowhere") + "/copy.patella"}).exitCode, 1);
    EXPECT_EQ(onLog({"backup"}).exitCode, 2);
    EXPECT_EQ(answer({"list"}).size(), 1U);
}

TEST_F(Safety, ALogCanBeMadeAsItWasAndItsHistoryStays)
{
    const auto before = answer({"list"});
    EXPECT_EQ(onLog({"backup", "--out", copy}).exitCode, 0);
    addRun("7");
    const auto row = answer({"list"}).back()["id"].get<std::string>();
    EXPECT_EQ(answer({"restore", copy})["changes"], 1);
    EXPECT_EQ(answer({"list"}), before);
    EXPECT_EQ(answer({"verify"})["sound"], true);
    EXPECT_EQ(answer({"restore", copy})["changes"], 0);
    const auto history = answer({"history", "--row", row});
    ASSERT_EQ(history.size(), 2U);
    EXPECT_EQ(history[0]["before"], nullptr);
    EXPECT_EQ(history[0]["after"]["distance_m"], 7000);
    EXPECT_EQ(history[1]["before"]["distance_m"], 7000);
    EXPECT_EQ(history[1]["after"], nullptr);
}

TEST_F(Safety, WhatAnotherProgramHasNotFinishedWritingIsRestoredToo)
{
    LogStore stillOpen(copy);
    stillOpen.apply({added(aRun())});
    EXPECT_EQ(answer({"restore", copy})["changes"], 2); // hers in, the one of this log out
    EXPECT_EQ(answer({"list"})[0]["distance_m"], aRun().measured.distance->metres);
}

TEST_F(Safety, AnOlderCopyIsReadAndStaysAsItIs)
{
    SQLite::Database(copy, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec(bytesOf(std::filesystem::path(PATELLA_SOURCE_DIR) / "tests/data/log_v1.sql"));
    const auto before = bytesOf(copy);
    EXPECT_GT(answer({"restore", copy})["changes"], 5);
    EXPECT_EQ(bytesOf(copy), before);
    EXPECT_FALSE(std::filesystem::exists(copy + ".version-1"));
}

TEST_F(Safety, NothingIsRestoredFromWhatIsNoLog)
{
    EXPECT_EQ(onLog({"restore", path("nothing.patella")}).exitCode, 1);
    EXPECT_EQ(onLog({"export", "--out", path("log.csv")}).exitCode, 0);
    const auto outcome = onLog({"restore", path("log.csv")});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_NE(outcome.err, "");
    EXPECT_EQ(answer({"list"}).size(), 1U);
}

TEST_F(Safety, TheHistoryTellsEveryRowInTheOrderOfItsChangeSets)
{
    const auto history = answer({"history"});
    ASSERT_EQ(history.size(), 1U);
    EXPECT_EQ(history[0]["record"], "run");
    EXPECT_THAT(onLog({"history"}).out, AllOf(HasSubstr("added"), HasSubstr("distance_m=5000")));
    EXPECT_EQ(onLog({"history", "--row", "x"}).exitCode, 2);
}

TEST_F(Safety, TwoImportsAtOnceBringEachRunOnce)
{
    const auto list = path("runs.csv");
    std::string rows = "date,distance_km,duration\n";
    for (int day = 1; day <= 28; ++day)
        rows += "2026-10-" + std::string(day < 10 ? "0" : "") + std::to_string(day) + ",8.0,0:45:00\n";
    writeBytes(list, rows);
    {
        const auto import = [&] { onLog({"import", list}); };
        const std::jthread one(import), other(import);
    }
    EXPECT_EQ(answer({"list"}).size(), 29U);
}

TEST_F(Safety, TwoProgramsMayMakeALogOrBringItUpToDateAtOnce)
{
    const auto old = bytesOf(std::filesystem::path(PATELLA_SOURCE_DIR) / "tests/data/log_v1.sql");
    for (const bool isNew : {true, false}) {
        log = path(isNew ? "new.patella" : "old.patella");
        if (!isNew)
            SQLite::Database(log, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(old);
        const auto before = isNew ? std::size_t{0} : std::size_t{1};
        {
            const auto add = [&] { EXPECT_EQ(onLog({"add", "--distance-km", "8"}).exitCode, 0); };
            const std::jthread one(add), other(add), third(add);
        }
        EXPECT_GE(answer({"list"}).size(), 3 + before);
        EXPECT_EQ(answer({"verify"})["sound"], true);
    }
}

TEST_F(Safety, ControlsInANoteDoNotReachTheTerminal)
{
    EXPECT_EQ(onLog({"add", "--distance-km", "6", "--notes", "\x1b[2J\x1b]0;title\a", "--shoe", "\u202eexe"})
                  .exitCode,
        0);
    for (const auto& said : {onLog({"list"}).out, onLog({"history"}).out}) {
        EXPECT_EQ(said.find('\x1b'), std::string::npos) << said;
        EXPECT_EQ(said.find("\u202e"), std::string::npos) << said;
    }
    EXPECT_THAT(onLog({"history"}).out, HasSubstr("\\x1b"));
}

TEST_F(Safety, ADamagedJournalIsShownAsItStands)
{
    {
        SQLite::Database database(log, SQLite::OPEN_READWRITE);
        const auto rule
            = database.execAndGet("SELECT sql FROM sqlite_master WHERE name = 'journal_is_never_changed'")
                  .getString();
        database.exec("DROP TRIGGER journal_is_never_changed");
        SQLite::Statement deep(database, "UPDATE journal SET after = ?1");
        deep.bind(1, std::string(100'000, '['));
        deep.exec();
        database.exec(rule);
    }
    EXPECT_EQ(onLog({"history"}).exitCode, 0);
    EXPECT_EQ(answer({"history"}).size(), 1U);
}

TEST_F(Safety, ARowThatCannotBeIsNamed)
{
    const auto row = answer({"list"})[0]["id"].get<std::string>();
    {
        SQLite::Database database(log, SQLite::OPEN_READWRITE);
        database.exec("PRAGMA ignore_check_constraints = ON");
        database.exec("UPDATE run SET date = '2026-02-30'");
    }
    const auto said = onLog({"verify"});
    EXPECT_EQ(said.exitCode, 1);
    EXPECT_THAT(said.out + said.err, HasSubstr(row));
}

TEST_F(Safety, ADistanceBeyondAnythingIsDamageAndNoCrash)
{
    {
        SQLite::Database database(log, SQLite::OPEN_READWRITE);
        database.exec("UPDATE run SET distance_m = 4611686018427387904, surface = 'asphalt=70,trail=30'");
    }
    for (const auto* command : {"list", "weeks", "patterns", "flags"})
        EXPECT_EQ(onLog({command}).exitCode, 1) << command;
}

TEST_F(Safety, AFolderInTheWayOfTheCopyBeforeAnUpdateIsSaid)
{
    const auto old = path("old.patella");
    {
        SQLite::Database database(old, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec(bytesOf(std::filesystem::path(PATELLA_SOURCE_DIR) / "tests/data/log_v1.sql"));
    }
    std::filesystem::create_directories(old + ".version-1/x");
    log = old;
    const auto said = onLog({"list"});
    EXPECT_EQ(said.exitCode, 1);
    EXPECT_THAT(said.err, HasSubstr("version-1"));
}

TEST_F(Safety, ALogThatALinkDoesNotLeadToIsNoEmptyOne)
{
    for (const auto& target : {log, path("gone/log.patella")}) {
        std::filesystem::remove(log);
        std::filesystem::create_symlink(target, log);
        for (const Words& command :
            {Words{"list"}, {"weeks"}, {"flags"}, {"verify"}, {"undo"}, {"remove", "2024-05-06"},
                {"import", "--dry-run", path("none.csv")}, {"export", "--out", path("out.csv")}}) {
            const auto outcome = onLog(command);
            EXPECT_EQ(outcome.exitCode, 1) << command.front() << outcome.out;
            EXPECT_THAT(outcome.err, HasSubstr("cannot be opened")) << command.front();
        }
    }
}

TEST_F(Safety, ALogCalledLikeMemoryIsAFile)
{
    const auto home = m_folder / "home";
    std::filesystem::create_directories(home);
    log = ":memory:";
    const auto here = std::filesystem::current_path();
    std::filesystem::current_path(home);
    onLog({"add", "--distance-km", "5"});
    const auto runs = answer({"list"});
    std::filesystem::current_path(here);
    EXPECT_EQ(runs.size(), 1U);
}

class BadRow : public Safety {
protected:
    BadRow()
    {
        LogStore(log).apply({added(bad)});
        SQLite::Database database(log, SQLite::OPEN_READWRITE);
        database.exec("PRAGMA ignore_check_constraints = ON");
        database.exec("UPDATE run SET date = '2026-02-30' WHERE id = '" + bad.id.text() + "'");
    }
    const RunEntry bad = aRun();
};

TEST_F(BadRow, LeavesTheOtherRowsReadableAndIsNamed)
{
    const auto listed = onLog({"list"});
    EXPECT_EQ(listed.exitCode, 1) << "the rest was done";
    EXPECT_THAT(listed.err, HasSubstr(bad.id.text()));
    EXPECT_THAT(listed.out, HasSubstr("5.0  30:00"));
    EXPECT_EQ(onLog({"export", "--out", path("log.json")}).exitCode, 1);
    EXPECT_TRUE(std::filesystem::exists(path("log.json")));
    const auto verified = onLog({"verify"});
    EXPECT_EQ(verified.exitCode, 1);
    EXPECT_THAT(verified.err, HasSubstr(bad.id.text()));
}

TEST_F(BadRow, ComesBackFromACopy)
{
    ASSERT_EQ(onLog({"salvage", log, "--out", copy}).exitCode, 0);
    EXPECT_EQ(answer({"restore", copy})["changes"], 1);
    EXPECT_EQ(answer({"list"}).size(), 2U);
    EXPECT_EQ(answer({"verify"})["sound"], true);
}

TEST_F(BadRow, IsCopiedNowhereAndSaved)
{
    const auto backup = onLog({"backup", "--out", path("backup.patella")});
    EXPECT_EQ(backup.exitCode, 1);
    EXPECT_THAT(backup.err, AllOf(HasSubstr(bad.id.text()), HasSubstr("salvage")));
    EXPECT_FALSE(std::filesystem::exists(path("backup.patella")));

    const auto saved = answer({"salvage", log, "--out", path("saved.patella")});
    EXPECT_EQ(saved["from_history"], 1);
    EXPECT_TRUE(saved["lost"].empty());
    EXPECT_EQ(LogStore(path("saved.patella")).runs().size(), 2U);
    EXPECT_EQ(onLog({"salvage", log, "--out", path("saved.patella")}).exitCode, 1) << "never over a file";
}

} // namespace
} // namespace patella::test
