// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/files/readers.h"
#include "tests/support/activities.h"
#include "tests/support/track_writer.h"

namespace patella::exchange {
namespace {

using namespace std::chrono_literals;
using test::tcxOf;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::string database(const std::string& inside)
{
    return "<TrainingCenterDatabase>" + inside + "</TrainingCenterDatabase>";
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::string lap(int seconds, double metres, const std::string& more = {})
{
    return "<Lap StartTime=\"2026-11-20T17:30:00Z\"><TotalTimeSeconds>" + std::to_string(seconds)
        + "</TotalTimeSeconds><DistanceMeters>" + std::to_string(metres) + "</DistanceMeters>" + more
        + "</Lap>";
}

} // namespace

TEST(TcxActivity, TellsWhatTheWatchSaysOfItsLaps)
{
    const auto run = test::onlyActivityIn(tcxOf());
    EXPECT_EQ(run.sport, "running");
    EXPECT_EQ(run.start, std::chrono::sys_days{2026y / 11 / 20} + 17h + 30min);
    EXPECT_DOUBLE_EQ(run.distanceMetres.value(), 1008);
    EXPECT_DOUBLE_EQ(run.timerSeconds.value(), 360);
    EXPECT_DOUBLE_EQ(run.elapsedSeconds.value(), 360);
    EXPECT_EQ(run.averageHeartRate, 150);
    EXPECT_EQ(run.highestHeartRate, 165);
    EXPECT_EQ(run.cadence, 170); // 85 strides
    EXPECT_EQ(run.laps, 1);
    EXPECT_THAT(run.remarks, IsEmpty());
}

TEST(TcxActivity, OfATreadmillHasNoPositions)
{
    const auto run = test::onlyActivityIn(database("<Activities><Activity Sport=\"Running\">"
        + lap(1800, 5000) + lap(600, 1500) + "</Activity></Activities>"));
    EXPECT_DOUBLE_EQ(run.distanceMetres.value(), 6500);
    EXPECT_DOUBLE_EQ(run.timerSeconds.value(), 2400);
    EXPECT_EQ(run.laps, 2);
}

TEST(TcxActivity, IsMeasuredAlongItsTrackWhereTheLapsSayNothing)
{
    auto file = replaced(tcxOf(), "<TotalTimeSeconds>360<", "<TotalTimeSeconds>0<");
    for (const auto* tag : {"<DistanceMeters>", "</DistanceMeters>"})
        file = replaced(std::move(file), tag, tag[1] == '/' ? "</X>" : "<X>");
    const auto run = test::onlyActivityIn(file);
    EXPECT_NEAR(run.distanceMetres.value(), 1008, 2);
    EXPECT_DOUBLE_EQ(run.timerSeconds.value(), 360);
    EXPECT_THAT(run.remarks, ElementsAre(Remark::DistanceFromTrack));
}

TEST(TcxActivity, BelievesStepsOfBothFeetToo)
{
    EXPECT_EQ(test::onlyActivityIn(tcxOf({.cadence = 172})).cadence, 172);
}

TEST(TcxFile, HoldsSeveralActivities)
{
    const auto one
        = "<Activity Sport=\"running\"><Id>2026-11-20T17:30:00Z</Id>" + lap(600, 2000) + "</Activity>";
    const auto two = "<Activity Sport=\"Biking\">" + lap(900, 7000) + "</Activity>";
    const auto reading = readActivities(database("<Activities><MultiSportSession><FirstSport>" + one
        + "</FirstSport><NextSport>" + two + "</NextSport></MultiSportSession></Activities>"));
    ASSERT_THAT(reading.activities, SizeIs(2));
    EXPECT_EQ(reading.activities[0].sport, "running");
    EXPECT_EQ(reading.activities[1].sport, "cycling");
}

TEST(TcxFile, MayBeginWithBlanks)
{
    EXPECT_EQ(test::onlyActivityIn("          " + tcxOf()).sport, "running");
}

TEST(TcxFile, KeepsWhatStandsBeforeItsEnd)
{
    const auto whole = tcxOf({.seconds = 1200});
    const auto run = test::onlyActivityIn(whole.substr(0, whole.size() / 2));
    EXPECT_THAT(run.remarks, Contains(Remark::CutOff));
    EXPECT_GT(run.distanceMetres.value(), 500);
}

TEST(TcxFile, WithoutAnActivityIsRefused)
{
    EXPECT_EQ(readActivities(database("<Courses><Course>" + lap(144, 400) + "</Course></Courses>")).refusal,
        Refusal::NoActivity);
    EXPECT_EQ(
        readActivities(database("<Activities><Activity Sport=\"Running\"></Activity></Activities>")).refusal,
        Refusal::NoActivity);
    EXPECT_EQ(readActivities("<TrainingCenterDatabase><Activities>").refusal, Refusal::Broken);
}

TEST(TcxFile, WithoutTimesIsNoRun)
{
    std::string points;
    for (const auto* latitude : {"52.1", "52.2"})
        points += std::string("<Trackpoint><Position><LatitudeDegrees>") + latitude
            + "</LatitudeDegrees><LongitudeDegrees>13</LongitudeDegrees></Position></Trackpoint>";
    EXPECT_EQ(readActivities(database("<Activities><Activity Sport=\"Running\"><Lap><Track>" + points
                                 + "</Track></Lap></Activity></Activities>"))
                  .refusal,
        Refusal::NoTime);
}

} // namespace patella::exchange
