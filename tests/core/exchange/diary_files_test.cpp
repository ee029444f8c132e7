// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/exchange/files/readers.h"
#include "tests/support/activities.h"

#include <string>

// Files of the programs that watches of the 2000s came with.
namespace patella::exchange {

using namespace std::chrono_literals;

namespace {

const std::string newerSigma
    = "<Activity><GeneralInformation><sport>running</sport><distance>7426.9</distance><averageHeartrate>138"
      "</averageHeartrate><pauseTime>3000</pauseTime><startDate>Tue Feb 3 10:01:11 GMT+0100 2026</startDate>"
      "<trainingTime>276600</trainingTime></GeneralInformation><Markers><Marker type=\"l\"/><Marker "
      "type=\"p\"/>"
      "<Marker type=\"l\"/></Markers></Activity>";

} // namespace

TEST(SigmaFile, CountsInHundredthsSinceItsSecondGeneration)
{
    const auto run = test::onlyActivityIn(newerSigma);
    EXPECT_EQ(run.sport, "running");
    EXPECT_EQ(run.start, std::chrono::sys_days{2026y / 2 / 3} + 9h + 1min + 11s);
    EXPECT_EQ(run.utcOffset, UtcOffset{60min});
    EXPECT_EQ(run.distanceMetres, 7426.9);
    EXPECT_EQ(run.timerSeconds, 2766.0);
    EXPECT_EQ(run.elapsedSeconds, 2796.0);
    EXPECT_EQ(run.averageHeartRate, 138.0);
    EXPECT_EQ(run.laps, 2);
}

TEST(SigmaFile, CountsInSecondsBefore)
{
    const auto run = test::onlyActivityIn(
        "<Log><GeneralInformation><StartDate>Sun Apr 26 12:58:44 GMT+0200 "
        "2026</StartDate></GeneralInformation>"
        "<LogValues><Distance>5282.5</Distance><TrainingTime>1257.2</TrainingTime></LogValues><LogEntries>"
        "<LogEntry><PauseTime>100</PauseTime><Distance>9</Distance></LogEntry></LogEntries></Log>");
    EXPECT_EQ(run.sport, "unknown");
    EXPECT_EQ(run.distanceMetres, 5282.5);
    EXPECT_EQ(run.timerSeconds, 1257.2);
    EXPECT_EQ(run.elapsedSeconds, 1357.2);
}

TEST(SigmaFile, WithoutADateHoldsNoRun)
{
    EXPECT_EQ(
        readActivities("<Activity><GeneralInformation><startDate>Tue Foo 3 10:01:11 GMT+0100 2026</startDate>"
                       "<distance>1</distance></GeneralInformation></Activity>")
            .refusal,
        Refusal::NoActivity);
    EXPECT_EQ(readActivities(newerSigma.substr(0, 60)).refusal, Refusal::Broken);
}

TEST(PwxFile, BelievesItsSumsAndMeasuresTheRest)
{
    const auto run = test::onlyActivityIn(
        "<pwx><workout><sportType>Run</sportType><cmt>Mill</cmt><time>2026-03-16T11:40:20</time><summarydata>"
        "<duration>1978</duration><durationstopped>60</durationstopped></summarydata><segment><summarydata>"
        "<duration>9</duration></summarydata></segment><sample><timeoffset>0</timeoffset><dist>0</dist></"
        "sample>"
        "<sample><timeoffset>30</timeoffset><hr>150</hr><dist>90.5</dist></sample></workout></pwx>");
    EXPECT_EQ(run.sport, "running");
    EXPECT_EQ(run.notes, "Mill");
    EXPECT_FALSE(run.start); // the clock of the runner, wherever she was
    EXPECT_EQ(run.localStart, std::chrono::local_days{2026y / 3 / 16} + 11h + 40min + 20s);
    EXPECT_EQ(run.elapsedSeconds, 1978.0);
    EXPECT_EQ(run.timerSeconds, 1918.0);
    EXPECT_EQ(run.distanceMetres, 90.5);
    EXPECT_EQ(run.averageHeartRate, 150.0);
    EXPECT_EQ(run.laps, 1);
}

TEST(PwxFile, TakesEveryElementOfItsSamples)
{
    const auto sample = [](const char* second, const char* longitude, const char* altitude) {
        return "<sample><timeoffset>" + std::string(second) + "</timeoffset><hr>150</hr><cad>85</cad><alt>"
            + altitude + "</alt><lat>52</lat><lon>" + longitude + "</lon><temp>9</temp></sample>";
    };
    const auto run
        = test::onlyActivityIn("<pwx><workout><sportType>Run</sportType><time>2026-03-16T11:40:20</time>"
            + sample("0", "13.40", "100") + sample("120", "13.405", "110") + sample("240", "13.41", "120")
            + "</workout></pwx>");
    EXPECT_NEAR(run.distanceMetres.value(), 686.8, 1);
    EXPECT_EQ(run.elapsedSeconds, 240);
    EXPECT_EQ(run.averageHeartRate, 150);
    EXPECT_EQ(run.cadence, 170);
    EXPECT_EQ(run.ascentMetres, 20);
}

TEST(PwxFile, WithoutATimeIsRefused)
{
    EXPECT_EQ(
        readActivities("<pwx><workout><sportType>Run</sportType></workout></pwx>").refusal, Refusal::NoTime);
    EXPECT_EQ(readActivities("<pwx/>").refusal, Refusal::NoActivity);
}

TEST(HrmFile, AddsUpItsSpeeds)
{
    const auto run = test::onlyActivityIn(
        "[Params]\r\nVersion=106\r\nSMode=10100000\r\nDate=20260312\r\nStartTime=12:42:43.0\r\n"
        "Length=00:01:00.5\r\nInterval=60\r\n\r\n[HRData]\r\n130\t90\t30\r\n0\t108\t40\r\n"
        "140\t0\t40\r\n");
    EXPECT_EQ(run.localStart, std::chrono::local_days{2026y / 3 / 12} + 12h + 42min + 43s);
    EXPECT_EQ(run.timerSeconds, 60.5);
    EXPECT_NEAR(run.distanceMetres.value(), 150 + 180, 1e-6); // 9.0 and 10.8 km/h for a minute each
    EXPECT_EQ(run.averageHeartRate, 135.0); // 0 is no heartbeat
    EXPECT_EQ(run.highestHeartRate, 140.0);
    EXPECT_EQ(run.ascentMetres, 10.0);
}

TEST(HrmFile, ReadsMilesAndFeet)
{
    const auto run
        = test::onlyActivityIn("[Params]\nVersion=106\nSMode=10000001\nDate=20260312\nStartTime=12:42:43.0\n"
                               "Length=00:01:00.0\nInterval=60\n[HRData]\n130\t60\n");
    EXPECT_NEAR(run.distanceMetres.value(), 160.9344, 1e-6);
}

TEST(HrmFile, TurnsTheTimesBetweenBeatsIntoAPulse)
{
    const auto run = test::onlyActivityIn(
        "[Params]\nVersion=106\nSMode=0\nDate=20260312\nStartTime=12:42:43.0\nLength=00:00:02.0\n"
        "Interval=238\n[HRData]\n600\n400\n");
    EXPECT_EQ(run.averageHeartRate, 120.0);
    EXPECT_FALSE(run.distanceMetres);
}

TEST(HrmFile, WithoutADateIsBroken)
{
    EXPECT_EQ(readActivities("[Params]\nVersion=106\nLength=00:01:00.0\n").refusal, Refusal::Broken);
}

} // namespace patella::exchange
