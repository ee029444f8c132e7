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

std::string googleSession(const std::string& activity)
{
    return "{\"fitnessActivity\":\"" + activity
        + "\",\"startTime\":\"2026-11-03T05:53:54.000Z\",\"endTime\":\"2026-11-03T06:40:34Z\","
          "\"duration\":\"2710s\",\"aggregate\":[{\"metricName\":\"com.google.calories.expended\","
          "\"floatValue\":410.2},{\"metricName\":\"com.google.distance.delta\",\"floatValue\":8204.1}]}";
}

TEST(GoogleFitSession, IsRead)
{
    const auto run = test::onlyActivityIn(googleSession("running"));
    EXPECT_EQ(run.sport, "running");
    EXPECT_EQ(run.start, std::chrono::sys_days{2026y / 11 / 3} + 5h + 53min + 54s);
    EXPECT_DOUBLE_EQ(run.distanceMetres.value(), 8204.1);
    EXPECT_DOUBLE_EQ(run.timerSeconds.value(), 2710);
    EXPECT_DOUBLE_EQ(run.elapsedSeconds.value(), 2800);
}

TEST(GoogleFitSession, SaysItsSport)
{
    EXPECT_EQ(test::onlyActivityIn(googleSession("running.treadmill")).subSport, "treadmill");
    for (const auto* other : {"biking", "walking", "in_vehicle", "still", "biking.road"})
        EXPECT_NE(test::onlyActivityIn(googleSession(other)).sport, "running") << other;
}

TEST(FitbitExercises, AreRead)
{
    const auto reading = readActivities(
        "[{\"logId\":1,\"activityName\":\"Run\",\"distance\":5.1,\"distanceUnit\":\"Mile\",\"duration\":"
        "2800000,"
        "\"activeDuration\":2710000,\"averageHeartRate\":148,\"startTime\":\"11/03/26 05:53:54\"},"
        "{\"logId\":2,\"activityName\":\"Walk\",\"distance\":3.1,\"distanceUnit\":\"Kilometer\","
        "\"duration\":2400000,\"activeDuration\":2400000,\"startTime\":\"11/04/26 16:10:00\"},"
        "{\"logId\":3,\"activityName\":\"Treadmill\",\"distance\":8.2,\"distanceUnit\":\"Kilometer\","
        "\"duration\":2710000,\"startTime\":\"11/05/26 16:10:00\"}]");
    ASSERT_THAT(reading.activities, SizeIs(3));
    const auto& run = reading.activities[0];
    EXPECT_EQ(run.sport, "running");
    EXPECT_EQ(run.start, std::chrono::sys_days{2026y / 11 / 3} + 5h + 53min + 54s);
    EXPECT_NEAR(run.distanceMetres.value(), 8208, 1);
    EXPECT_DOUBLE_EQ(run.timerSeconds.value(), 2710);
    EXPECT_EQ(run.averageHeartRate, 148);
    EXPECT_EQ(reading.activities[1].sport, "walking");
    EXPECT_NEAR(reading.activities[2].distanceMetres.value(), 8200, 1);
    EXPECT_EQ(reading.activities[2].subSport, "treadmill");
}

} // namespace
} // namespace patella::exchange
