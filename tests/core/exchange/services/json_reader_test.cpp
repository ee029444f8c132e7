// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/files/readers.h"
#include "core/exchange/format/sport.h"
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
    const auto cut = readActivities(whole.substr(0, whole.size() - 40));
    ASSERT_THAT(cut.activities, SizeIs(2)); // of the second what was read before the end
    EXPECT_EQ(cut.activities[0].distanceMetres, test::onlyActivityIn(garmin(garminRun)).distanceMetres);
    EXPECT_TRUE(cut.activities[0].remarks.empty());
    EXPECT_THAT(cut.activities[1].remarks, Contains(Remark::CutOff));
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

TEST(GarminJson, TakesTheLocalClockWhereItKnowsNoInstant)
{
    const auto run = test::onlyActivityIn(
        garmin("{\"activityId\":2,\"activityType\":\"running\",\"beginTimestamp\":null,"
               "\"startTimeLocal\":1792007200000,\"duration\":1800000.0,\"distance\":500000}"));
    EXPECT_EQ(run.start, std::nullopt);
    EXPECT_EQ(run.localStart, std::chrono::local_seconds{std::chrono::seconds{1'792'007'200}});
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

struct NumberedSport {
    const char* id;
    Sport sport;
    friend void PrintTo(const NumberedSport& each, std::ostream* out) { *out << each.id; }
};

class PolarSports : public testing::TestWithParam<NumberedSport> { };

TEST_P(PolarSports, AreKnownByTheNumbersOfTheService)
{
    const auto run = test::onlyActivityIn(
        "{\"startTime\":\"2026-08-18T10:23:06\",\"exercises\":[{\"startTime\":\"2026-08-18T10:23:06\","
        "\"durationMillis\":10000,\"distanceMeters\":35.0,\"sport\":{\"id\":\""
        + std::string(GetParam().id) + "\"}}]}");
    EXPECT_EQ((Sport{run.sport, run.subSport}), GetParam().sport);
}

INSTANTIATE_TEST_SUITE_P(Ids, PolarSports,
    testing::Values(NumberedSport{"1", {"running", ""}}, NumberedSport{"17", {"running", "treadmill"}},
        NumberedSport{"27", {"running", "trail"}}, NumberedSport{"21", {"running", "track"}},
        NumberedSport{"2", {"other", ""}}));

class RuntasticSports : public testing::TestWithParam<NumberedSport> { };

TEST_P(RuntasticSports, AreKnownByTheNumbersOfTheService)
{
    const auto run = test::onlyActivityIn("{\"id\":\"a4\",\"start_time\":1792000000000,\"duration\":1800000,"
                                          "\"distance\":5000,\"sport_type_id\":\""
        + std::string(GetParam().id) + "\"}");
    EXPECT_EQ((Sport{run.sport, run.subSport}), GetParam().sport);
}

INSTANTIATE_TEST_SUITE_P(Ids, RuntasticSports,
    testing::Values(NumberedSport{"1", {"running", ""}}, NumberedSport{"14", {"running", "treadmill"}},
        NumberedSport{"3", {"other", ""}}));

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

namespace {

std::string aSuuntoLog()
{
    std::string samples;
    for (int each = 0; each <= 60; ++each) {
        const auto minute = std::to_string(each + 100).substr(1);
        samples += std::string(each > 0 ? "," : "") + R"({"HR":2.5,"Distance":)" + std::to_string(each * 180)
            + R"(,"TimeISO8601":"2026-04-09T)" + (each < 60 ? "12:" + minute : "13:00") + R"(:00+02:00"})";
    }
    return R"({"DeviceLog":{"Header":{"ActivityType":3,"DateTime":"2026-04-09T12:00:00+02:00"},"Windows":[)"
           R"({"Window":{"Type":"Move","ActivityId":3,"Distance":10800,"Duration":3600,)"
           R"("TimeISO8601":"2026-04-09T13:00:00+02:00"}}],"Samples":[)"
        + samples + "]}}";
}

struct WrongJson {
    const char* what;
    std::string before, after; // the rest of the file is lost where nothing comes after
    friend void PrintTo(const WrongJson& wrong, std::ostream* out) { *out << wrong.what; }
};

class DamagedSuunto : public testing::TestWithParam<WrongJson> { };

} // namespace

TEST_P(DamagedSuunto, KeepsWhatParses)
{
    auto file = aSuuntoLog();
    const auto at = file.find(GetParam().before);
    ASSERT_NE(at, std::string::npos);
    if (GetParam().after.empty())
        file.resize(at);
    else
        file.replace(at, GetParam().before.size(), GetParam().after);
    const auto reading = readActivities(file);
    ASSERT_THAT(reading.activities, SizeIs(1));
    const auto& run = reading.activities[0];
    EXPECT_EQ(run.sport, "running");
    EXPECT_EQ(run.start, utc(2026, 4, 9, 10h));
    EXPECT_NEAR(run.distanceMetres.value(), 10'800, 200);
    EXPECT_NEAR(run.timerSeconds.value(), 3600, 61);
    EXPECT_TRUE(run.readExtent);
    EXPECT_FALSE(reading.refusal);
}

INSTANTIATE_TEST_SUITE_P(Places, DamagedSuunto,
    testing::Values(WrongJson{"cut in the samples", R"(,"TimeISO8601":"2026-04-09T12:30)", ""},
        WrongJson{"cut behind the windows", R"("Samples")", ""}, WrongJson{"cut in a name", R"(amples")", ""},
        WrongJson{"a wrong byte in the samples", R"({"HR":2.5,"Distance":5400)",
            "{\"HR\":2\x01.5,\"Distance\":5400"},
        WrongJson{"a quotation mark lost", R"("Distance":5400)", "Distance\":5400"},
        WrongJson{"a bracket lost", R"({"HR":2.5,"Distance":5400)", R"("HR":2.5,"Distance":5400)"},
        WrongJson{"the window lost", R"({"Window":)", R"(# {"W~ndow":)"},
        WrongJson{"its kind lost", R"("Type":"Move")", R"("Type":"M~ve)"}));

TEST(ServiceJson, OfSomethingElseIsNotTaken)
{
    for (const auto* other : {"{}", "[]", "{\"a\":1}", "{\"exercises", "{\"exercises\":3}",
             "{\"RIDE\",\"STARTTIME\"", "{\"DeviceLog\":[]}", "{\"sport_type_id\":1,\"start_time\":{}}"})
        EXPECT_TRUE(readActivities(other).refusal) << other;
}

} // namespace
} // namespace patella::exchange
