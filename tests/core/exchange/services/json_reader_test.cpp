// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/files/readers.h"
#include "tests/support/activities.h"

namespace patella::exchange {
namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::SizeIs;

std::chrono::sys_seconds utc(int year, unsigned month, unsigned day, std::chrono::seconds time)
{
    return std::chrono::sys_days{std::chrono::year{year} / month / day} + time;
}

std::string garmin(const std::string& runs) { return "[{\"summarizedActivitiesExport\":[" + runs + "]}]"; }

constexpr auto garminRun
    = "{\"activityId\":1,\"name\":\"Evening\",\"activityType\":\"trail_running\",\"beginTimestamp\":"
      "1792000000000,"
      "\"startTimeLocal\":1792007200000,\"duration\":1800000.0,\"elapsedDuration\":1815000.0,\"distance\":"
      "500000.0,"
      "\"elevationGain\":10000.0,\"avgHr\":140.0,\"avgRunCadence\":89.0,\"avgDoubleCadence\":178.0}";

TEST(GarminJson, CountsInCentimetresAndMilliseconds)
{
    const auto run = test::onlyActivityIn(garmin(garminRun));
    EXPECT_EQ(run.sport, "running");
    EXPECT_EQ(run.subSport, "trail");
    EXPECT_EQ(run.start, std::chrono::sys_seconds{1792000000s});
    EXPECT_EQ(run.utcOffset, UtcOffset{120min});
    EXPECT_EQ(run.distanceMetres, 5000);
    EXPECT_EQ(run.timerSeconds, 1800);
    EXPECT_EQ(run.elapsedSeconds, 1815);
    EXPECT_EQ(run.ascentMetres, 100);
    EXPECT_EQ(run.cadence, 178);
    EXPECT_EQ(run.notes, "Evening");
}

TEST(GarminJson, KeepsWhatStandsBeforeItsEnd)
{
    const auto whole = garmin(std::string(garminRun) + "," + garminRun);
    EXPECT_THAT(test::onlyActivityIn(whole.substr(0, whole.size() - 40)).remarks, Contains(Remark::CutOff));
    EXPECT_EQ(readActivities(garmin("{\"activityId\":2,\"beginTimestamp\":null}")).refusal, Refusal::NoTime);
    EXPECT_EQ(readActivities(garmin("")).refusal, Refusal::NoActivity);
}

TEST(PolarJson, HoldsNumbersThatAreNone)
{
    const auto run = test::onlyActivityIn(
        "{\"startTime\":\"2026-08-18T10:23:06\",\"timezoneOffsetMinutes\":120,\"note\":\"NaN is no "
        "\\\"word\\\"\","
        "\"hrAvg\":123,\"exercises\":[{\"startTime\":\"2026-08-18T10:23:06\",\"durationMillis\":10000,"
        "\"distanceMeters\":35.0,\"sport\":{\"id\":\"17\"},\"samples\":{\"samples\":[{\"type\":"
        "\"HEART_RATE\","
        "\"values\":[NaN,118,131]},{\"type\":\"ALTITUDE\",\"values\":[0,0,183.0,190.0]}]}}]}");
    EXPECT_EQ(run.subSport, "treadmill");
    EXPECT_EQ(run.start, utc(2026, 8, 18, 8h + 23min + 6s));
    EXPECT_EQ(run.utcOffset, UtcOffset{120min});
    EXPECT_EQ(run.timerSeconds, 10);
    EXPECT_EQ(run.averageHeartRate, 123);
    EXPECT_EQ(run.highestHeartRate, 131);
    EXPECT_EQ(run.ascentMetres, 7); // the zeros before the fix are no valley
    EXPECT_EQ(run.notes, "NaN is no \"word\"");
}

TEST(PolarJson, OfBeforeStatesItsDurationInWords)
{
    const auto run = test::onlyActivityIn(
        "{\"exportVersion\":\"1.0\",\"startTime\":\"2014-01-27T18:00:00.000\",\"exercises\":[{"
        "\"startTime\":\"2014-01-27T18:00:00.000\",\"timezoneOffset\":60,\"duration\":\"PT20M34.5S\","
        "\"sport\":\"RUNNING\",\"distance\":4000,\"heartRate\":{\"avg\":140,\"max\":160}}]}");
    EXPECT_EQ(run.sport, "running");
    EXPECT_EQ(run.start, utc(2014, 1, 27, 17h));
    EXPECT_EQ(run.timerSeconds, 1234.5);
    EXPECT_EQ(run.highestHeartRate, 160);
}

TEST(RuntasticJson, IsReadInBothShapes)
{
    constexpr auto head
        = "{\"id\":\"a4\",\"start_time\":1792000000000,\"start_time_timezone_offset\":3600000,"
          "\"end_time\":1792001900000,\"duration\":1800000,\"sport_type_id\":\"1\"";
    const auto now = test::onlyActivityIn(std::string(head)
        + ",\"features\":[{\"type\":\"track_metrics\",\"attributes\":{\"distance\":5000,\"elevation_gain\":"
          "12}},"
          "{\"type\":\"heart_rate\",\"attributes\":{\"average\":150,\"maximum\":170}}]}");
    const auto before = test::onlyActivityIn(
        std::string(head) + ",\"distance\":5000,\"elevation_gain\":12,\"pulse_avg\":150,\"pulse_max\":170}");
    for (const auto& run : {now, before}) {
        EXPECT_EQ(run.sport, "running");
        EXPECT_EQ(run.utcOffset, UtcOffset{60min});
        EXPECT_EQ(run.distanceMetres, 5000);
        EXPECT_EQ(run.timerSeconds, 1800);
        EXPECT_EQ(run.elapsedSeconds, 1900);
        EXPECT_EQ(run.ascentMetres, 12);
        EXPECT_EQ(run.highestHeartRate, 170);
    }
}

TEST(RuntasticJson, SaysOfWhichSportItsTrackIs)
{
    const auto reading = readActivities("{\"id\":\"a4\",\"start_time\":1792000000000,\"duration\":1800000,"
                                        "\"sport_type_id\":\"3\"}");
    ASSERT_THAT(reading.companions, SizeIs(1));
    EXPECT_EQ(reading.companions[0].file, "a4.gpx");
    EXPECT_EQ(reading.companions[0].sport, "other");
}

TEST(GoldenCheetahJson, IsMeasuredFromItsSamples)
{
    const auto run = test::onlyActivityIn(
        "\xEF\xBB\xBF{\"RIDE\":{\"STARTTIME\":\"2026\\/08\\/15 00:53:30 UTC \",\"TAGS\":{\"Sport\":"
        "\"Run \"},\"SAMPLES\":[{\"SECS\":0,\"KM\":0,\"HR\":140,\"CAD\":84},{\"SECS\":30,\"KM\":0.1,"
        "\"HR\":150,\"CAD\":86}]}}");
    EXPECT_EQ(run.sport, "running");
    EXPECT_EQ(run.start, utc(2026, 8, 15, 53min + 30s));
    EXPECT_EQ(run.distanceMetres, 100);
    EXPECT_EQ(run.elapsedSeconds, 30);
    EXPECT_EQ(run.averageHeartRate, 145);
    EXPECT_EQ(run.cadence, 170);
}

TEST(SuuntoJson, TellsEachPartOfAMultisport)
{
    const auto window = [](const char* type, int sport, const char* end, int seconds) {
        return "{\"Window\":{\"Type\":\"" + std::string(type) + "\",\"ActivityId\":" + std::to_string(sport)
            + ",\"Distance\":1000,\"Duration\":" + std::to_string(seconds)
            + ",\"HR\":[{\"Avg\":2.5,\"Max\":3}],\"Cadence\":[{\"Avg\":1.4}],\"TimeISO8601\":\"" + end
            + "\"}}";
    };
    const auto reading = readActivities("{\"DeviceLog\":{\"Header\":{},\"Windows\":["
        + window("Activity", 4, "2026-04-09T12:00:00+02:00", 600) + ","
        + window("Activity", 3, "2026-04-09T12:10:00+02:00", 300) + ","
        + window("Move", 2, "2026-04-09T12:10:00+02:00", 900) + "]}}");
    ASSERT_THAT(reading.activities, SizeIs(2));
    const auto& run = reading.activities[1];
    EXPECT_EQ(run.sport, "running");
    EXPECT_EQ(run.start, utc(2026, 4, 9, 10h + 5min));
    EXPECT_EQ(run.utcOffset, UtcOffset{120min});
    EXPECT_EQ(run.averageHeartRate, 150);
    EXPECT_EQ(run.cadence, 168);
}

TEST(ServiceJson, OfSomethingElseIsNotTaken)
{
    for (const auto* other : {"{}", "[]", "{\"a\":1}", "{\"exercises", "{\"exercises\":3}",
             "{\"RIDE\",\"STARTTIME\"", "{\"DeviceLog\":[]}", "{\"sport_type_id\":1,\"start_time\":{}}"})
        EXPECT_TRUE(readActivities(other).refusal) << other;
}

} // namespace
} // namespace patella::exchange
