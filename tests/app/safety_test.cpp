// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>

#include "core/store/log_store.h"
#include "tests/app/cli_test.h"
#include "tests/support/builders.h"

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

} // namespace
} // namespace patella::test
