// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/files/readers.h"
#include "tests/support/activities.h"
#include "tests/support/builders.h"

namespace patella::exchange {
namespace {

using namespace std::chrono_literals;
using testing::SizeIs;

// 2026-11-03T05:53:54Z
std::string nikeActivity(const std::string& type, const std::string& place = "outdoors")
{
    return "{\"id\":\"1f2e\",\"type\":\"" + type
        + "\",\"app_id\":\"com.nike.sport.running.ios\",\"start_epoch_ms\":1793685234000,"
          "\"end_epoch_ms\":1793688034000,\"active_duration_ms\":2710000,\"summaries\":["
          "{\"metric\":\"distance\",\"summary\":\"total\",\"value\":8.2041},"
          "{\"metric\":\"heart_rate\",\"summary\":\"mean\",\"value\":148.2},"
          "{\"metric\":\"ascent\",\"summary\":\"total\",\"value\":61},"
          "{\"metric\":\"pace\",\"summary\":\"mean\",\"value\":5.5}],"
          "\"tags\":{\"com.nike.name\":\"Tuesday morning\",\"location\":\""
        + place
        + "\"},\"metrics\":[{\"type\":\"latitude\",\"values\":[{\"start_epoch_ms\":1793685234000,\"value\":1."
          "5}]}]}";
}

TEST(NikeActivity, IsRead)
{
    const auto run = test::onlyActivityIn(nikeActivity("run"));
    EXPECT_EQ(run.sport, "running");
    EXPECT_EQ(run.start, std::chrono::sys_days{2026y / 11 / 3} + 5h + 53min + 54s);
    EXPECT_DOUBLE_EQ(run.distanceMetres.value(), 8204.1);
    EXPECT_DOUBLE_EQ(run.timerSeconds.value(), 2710);
    EXPECT_DOUBLE_EQ(run.elapsedSeconds.value(), 2800);
    EXPECT_DOUBLE_EQ(run.averageHeartRate.value(), 148.2);
    EXPECT_DOUBLE_EQ(run.ascentMetres.value(), 61);
    EXPECT_EQ(run.notes, "Tuesday morning");
    EXPECT_EQ(test::onlyActivityIn(nikeActivity("run", "indoors")).subSport, "treadmill");
}

TEST(NikeActivity, OfAnotherSportIsNoRun)
{
    for (const auto* other : {"cycling", "walk", "training", "yoga"})
        EXPECT_NE(test::onlyActivityIn(nikeActivity(other)).sport, "running") << other;
}

TEST(NikeActivities, ComeAsAListToo)
{
    const auto reading = readActivities(
        "{\"activities\":[" + nikeActivity("run") + "," + nikeActivity("jogging") + "],\"paging\":{}}");
    ASSERT_THAT(reading.activities, SizeIs(2));
    EXPECT_EQ(reading.activities[1].sport, "running");
}

// What came before the cut is kept and said.
TEST(NikeActivity, ThatWasCutSaysSo)
{
    const auto whole = nikeActivity("run");
    const auto reading = readActivities(whole.substr(0, whole.find("\"tags\"") + 12));
    ASSERT_THAT(reading.activities, SizeIs(1));
    EXPECT_DOUBLE_EQ(reading.activities[0].distanceMetres.value(), 8204.1);
    EXPECT_THAT(reading.activities[0].remarks, testing::Contains(Remark::CutOff));
}

} // namespace
} // namespace patella::exchange
