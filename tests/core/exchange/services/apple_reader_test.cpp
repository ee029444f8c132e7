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

std::string workout(const std::string& type, const std::string& inside, const std::string& attributes = {})
{
    return "<Workout workoutActivityType=\"HKWorkoutActivityType" + type
        + "\" duration=\"50\" durationUnit=\"min\" startDate=\"2026-11-01 22:00:00 +0100\" "
          "endDate=\"2026-11-01 22:50:00 +0100\""
        + attributes + ">" + inside + "</Workout>";
}

std::string kilometres(double sum, const std::string& kind = "WalkingRunning")
{
    return "<WorkoutStatistics type=\"HKQuantityTypeIdentifierDistance" + kind + "\" sum=\""
        + std::to_string(sum) + "\" unit=\"km\"/>";
}

std::string part(
    int minutes, double sum, const std::string& attributes = {}, const std::string& kind = "WalkingRunning")
{
    return "<WorkoutActivity uuid=\"1\" startDate=\"2026-11-01 22:00:00 +0100\" endDate=\"2026-11-01 "
           "22:50:00 +0100\" duration=\""
        + std::to_string(minutes) + "\" durationUnit=\"min\"" + attributes + ">" + kilometres(sum, kind)
        + "</WorkoutActivity>";
}

TEST(AppleHealth, OfAPlannedSessionIsTheWholeWorkout)
{
    const auto parts = part(10, 1.62) + part(30, 5.95) + part(10, 1.55);
    const auto metresIn = [](const std::string& inside, const std::string& attributes = {}) {
        const auto reading = readActivities(health(workout("Running", inside, attributes)));
        EXPECT_THAT(reading.activities, SizeIs(1));
        EXPECT_EQ(reading.activities.at(0).timerSeconds, 3000);
        return reading.activities.at(0).distanceMetres.value();
    };
    EXPECT_DOUBLE_EQ(metresIn(parts + kilometres(9.12)), 9120);
    EXPECT_DOUBLE_EQ(metresIn(kilometres(9.12) + parts), 9120);
    EXPECT_DOUBLE_EQ(metresIn(parts), 9120); // the sum of its parts
    EXPECT_DOUBLE_EQ(metresIn(parts, " totalDistance=\"9.2\" totalDistanceUnit=\"km\""), 9200);
    EXPECT_DOUBLE_EQ(metresIn(part(50, 8)), 8000);
    std::string repetitions;
    for (int each = 0; each < 20; ++each)
        repetitions += part(2, 0.4);
    EXPECT_NEAR(metresIn(repetitions + kilometres(8.1)), 8100, 0.01);
}

TEST(AppleHealth, OfATriathlonIsEachOfItsLegs)
{
    const auto reading = readActivities(health(workout("SwimBikeRun",
        part(12, 0.75, " workoutActivityType=\"HKWorkoutActivityTypeSwimming\"", "Swimming")
            + part(30, 20, " workoutActivityType=\"HKWorkoutActivityTypeCycling\"", "Cycling")
            + part(25, 5, " workoutActivityType=\"HKWorkoutActivityTypeRunning\""))));
    ASSERT_THAT(reading.activities, SizeIs(3));
    EXPECT_EQ(reading.activities[0].sport, "swimming");
    EXPECT_EQ(reading.activities[1].sport, "cycling");
    EXPECT_EQ(reading.activities[2].sport, "running");
    EXPECT_EQ(reading.activities[2].distanceMetres, 5000);
    EXPECT_EQ(reading.activities[2].timerSeconds, 1500);
}

TEST(AppleHealth, OfATriathlonWithoutSportsIsNamedByItsDistances)
{
    const auto reading = readActivities(health(workout("SwimBikeRun",
        part(12, 0.75, "", "Swimming") + part(2, 0.1) + part(30, 20, "", "Cycling") + part(1, 0.05)
            + part(25, 5))));
    ASSERT_THAT(reading.activities, SizeIs(5));
    std::vector<std::string> sports;
    for (const auto& each : reading.activities)
        sports.push_back(each.sport);
    EXPECT_THAT(sports, testing::ElementsAre("swimming", "transition", "cycling", "transition", "running"));
}

struct Zone {
    std::string name;
    int minutes; // ahead of UTC on the evening of 1 November 2026
};

class AppleZone : public testing::TestWithParam<Zone> { };

TEST_P(AppleZone, SetsTheDay)
{
    const auto reading = readActivities(health(workout(
        "Running", "<MetadataEntry key=\"HKTimeZone\" value=\"" + GetParam().name + "\"/>" + kilometres(8))));
    ASSERT_THAT(reading.activities, SizeIs(1));
    EXPECT_EQ(reading.activities[0].start, std::chrono::sys_days{2026y / 11 / 1} + 21h);
    EXPECT_EQ(reading.activities[0].utcOffset, UtcOffset{std::chrono::minutes{GetParam().minutes}});
}

INSTANTIATE_TEST_SUITE_P(Zones, AppleZone,
    testing::Values(Zone{"Asia/Tokyo", 540}, Zone{"America/New_York", -300},
        Zone{"America/Los_Angeles", -480}, Zone{"Australia/Sydney", 660}, Zone{"Asia/Kolkata", 330},
        Zone{"Asia/Kathmandu", 345}, Zone{"America/St_Johns", -210}, Zone{"Pacific/Auckland", 780},
        Zone{"Europe/London", 0}, Zone{"America/Sao_Paulo", -180}, Zone{"GMT+0900", 540},
        Zone{"GMT-0330", -210}, Zone{"GMT+9", 540}, Zone{"UTC-03", -180}, Zone{"GMT+05:30", 330},
        Zone{"GMT+130", 90}, Zone{"GMT+14", 840}, Zone{"GMT+1401", 60}, Zone{"GMT+x", 60},
        Zone{"Nowhere/Atall", 60}, Zone{"../../etc/passwd", 60}));

} // namespace
} // namespace patella::exchange
