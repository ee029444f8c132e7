// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/files/readers.h"
#include "core/exchange/services/apple_reader.h"

namespace patella::exchange {
namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::SizeIs;

constexpr auto oldWorkout
    = "<Workout workoutActivityType=\"HKWorkoutActivityTypeRunning\" duration=\"30.5\" durationUnit=\"min\" "
      "totalDistance=\"3.1\" totalDistanceUnit=\"mi\" startDate=\"2016-11-14 07:25:41 -0700\" "
      "endDate=\"2016-11-14 07:58:11 -0700\"><MetadataEntry key=\"HKIndoorWorkout\" value=\"1\"/></Workout>";
constexpr auto newWorkout
    = "<Workout workoutActivityType=\"HKWorkoutActivityTypeCycling\" duration=\"60\" durationUnit=\"min\" "
      "startDate=\"2026-11-14 07:25:41 +0100\" endDate=\"2026-11-14 08:25:41 +0100\">"
      "<MetadataEntry key=\"HKElevationAscended\" value=\"1234 cm\"/>"
      "<WorkoutStatistics type=\"HKQuantityTypeIdentifierHeartRate\" average=\"140\" maximum=\"160\"/>"
      "<WorkoutStatistics type=\"HKQuantityTypeIdentifierDistanceWalkingRunning\" sum=\"9.5\" unit=\"km\"/>"
      "<WorkoutRoute><FileReference path=\"/workout-routes/route_1.gpx\"/></WorkoutRoute></Workout>";

std::string health(const std::string& inside, const std::string& declaration = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + declaration + "<HealthData locale=\"de_DE\">\n"
        + inside + "</HealthData>\n";
}

TEST(AppleHealth, HoldsWorkoutsOfOldAndNewExports)
{
    const auto reading = readActivities(health(std::string(oldWorkout) + newWorkout));
    ASSERT_THAT(reading.activities, SizeIs(2));
    const auto& run = reading.activities[0];
    EXPECT_EQ(run.sport, "running");
    EXPECT_EQ(run.subSport, "treadmill");
    EXPECT_EQ(run.start, std::chrono::sys_days{std::chrono::year{2016} / 11 / 14} + 14h + 25min + 41s);
    EXPECT_EQ(run.utcOffset, UtcOffset{-7h});
    EXPECT_NEAR(run.distanceMetres.value(), 4988.97, 0.01);
    EXPECT_EQ(run.timerSeconds, 1830);
    EXPECT_EQ(run.elapsedSeconds, 1950);
    const auto& ride = reading.activities[1];
    EXPECT_EQ(ride.sport, "cycling");
    EXPECT_EQ(ride.distanceMetres, 9500);
    EXPECT_EQ(ride.averageHeartRate, 140);
    EXPECT_NEAR(ride.ascentMetres.value(), 12.34, 1e-9);
    ASSERT_THAT(reading.companions, SizeIs(1));
    EXPECT_EQ(reading.companions[0].file, "workout-routes/route_1.gpx");
    EXPECT_EQ(reading.companions[0].sport, "cycling");
}

TEST(AppleHealth, IsReadThoughItsTypeIsDeclaredWrongly)
{
    const auto file = health(oldWorkout,
        "<!DOCTYPE HealthData [\n<!ELEMENT HealthData (Record|Workout)*>\n<!ATTLIST Workout\n  duration "
        "CDATA #REQUIRED"
        "\n  startDate CDATA\n>\n]>\n");
    EXPECT_THAT(readActivities(file).activities, SizeIs(1));
}

TEST(AppleHealth, IsReadBlockByBlockHoweverItIsCut)
{
    const auto file
        = health(std::string(oldWorkout) + newWorkout, "<!DOCTYPE HealthData [\n<!ELEMENT x ANY>\n]>\n");
    for (const std::size_t size : {1U, 7U, 64U, 100'000U}) {
        std::string_view rest = file;
        const auto reading = readAppleHealth([&] {
            const auto block = rest.substr(0, size);
            rest.remove_prefix(block.size());
            return block;
        });
        EXPECT_THAT(reading.activities, SizeIs(2)) << size;
        EXPECT_EQ(reading.refusal, std::nullopt) << size;
    }
}

TEST(AppleHealth, KeepsWhatStandsBeforeItsEnd)
{
    const auto reading = readActivities("<HealthData>" + std::string(oldWorkout));
    ASSERT_THAT(reading.activities, SizeIs(1));
    EXPECT_THAT(reading.activities[0].remarks, Contains(Remark::CutOff));
    EXPECT_EQ(readActivities("<HealthData></HealthData>").refusal, Refusal::NoActivity);
}

} // namespace
} // namespace patella::exchange
