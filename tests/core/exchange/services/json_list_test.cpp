// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/files/readers.h"
#include "core/exchange/services/json_list.h"

namespace patella::exchange {
namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::IsEmpty;
using testing::SizeIs;

struct JsonExport {
    const char* name;
    const char* json; // 8.2 km in 45:10 on 3 November 2026; at 6:53:54 in Berlin, where it says when
};

void PrintTo(const JsonExport& each, std::ostream* out) { *out << each.name; }

class JsonLists : public testing::TestWithParam<JsonExport> { };

TEST_P(JsonLists, SayWhenHowFarAndHowLong)
{
    const auto reading = readActivities(GetParam().json);
    ASSERT_FALSE(reading.activities.empty());
    const auto& run = reading.activities.front();
    EXPECT_EQ(run.sport, "running");
    EXPECT_NEAR(run.distanceMetres.value_or(0), 8200, 1);
    EXPECT_NEAR(run.timerSeconds.value_or(0), 2710, 1);
    const auto utc = std::chrono::sys_days{2026y / 11 / 3} + 5h + 53min + 54s;
    EXPECT_TRUE(
        run.start == utc || run.localStart == std::chrono::local_seconds{utc.time_since_epoch()} + 1h);
    for (std::size_t other = 1; other < reading.activities.size(); ++other)
        EXPECT_NE(reading.activities[other].sport, "running") << other;
}

INSTANTIATE_TEST_SUITE_P(All, JsonLists,
    testing::Values(
        JsonExport{"Endomondo",
            R"([{"sport":"RUNNING"},{"source":"TRACK_MOBILE"},{"start_time":"2026-11-03 05:53:54.0"},
            {"end_time":"2026-11-03 06:39:04.0"},{"duration_s":2710},{"distance_km":8.2},
            {"points":[[{"location":[[{"latitude":52.1},{"longitude":13.1}]]},{"timestamp":"Tue Nov 03 05:53:54 UTC 2026"}]]}])"},
        JsonExport{"Strava",
            R"([{"id":1,"name":"M","distance":8200.1,"moving_time":2710,"elapsed_time":2800,"type":"Run",
            "start_date":"2026-11-03T05:53:54Z","start_date_local":"2026-11-03T06:53:54Z","start_latlng":[52.1,13.1],
            "map":{"id":"a1"}},{"id":2,"distance":18200.1,"moving_time":2710,"type":"Ride",
            "start_date":"2026-11-04T05:53:54Z"}])"},
        JsonExport{"StravaWithTheLocalTimeAlone",
            R"([{"distance":8200.1,"moving_time":2710,"type":"Run","start_date_local":"2026-11-03T06:53:54Z"}])"},
        JsonExport{"IntervalsIcu",
            R"([{"id":"i1","start_date_local":"2026-11-03T06:53:54","type":"Run","distance":8200.1,"moving_time":2710},
            {"id":"i2","start_date_local":"2026-11-04T06:53:54","type":"VirtualRide","distance":18200.1,"moving_time":2710}])"},
        JsonExport{"AnObjectAroundTheList",
            R"({"count":1,"activities":[{"startDateTimeLocal":"2026-11-03T06:53:54+01:00","distance":8.2,"duration":2710,
            "activityType":"running"}]})"},
        JsonExport{"MilesAndWords",
            R"([{"date":"2026-11-03","start time":"06:53:54","distance in mi":"5.0953","duration":"45:10","sport":"Run"}])"},
        JsonExport{"MillisecondsSince1970",
            R"([{"startTime":1793685234000,"sport":"Running","distanceKm":8.2,"durationMs":2710000}])"}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(JsonList, KeepsTheObjectsBeforeACut)
{
    const auto reading = readActivities(
        R"([{"start_date_local":"2026-11-03T06:53:54","type":"Run","distance":8200.1,"moving_time":2710},{"start_date_lo)");
    ASSERT_THAT(reading.activities, SizeIs(1));
    EXPECT_THAT(reading.activities.front().remarks, Contains(Remark::CutOff));
}

TEST(JsonList, OfOtherThingsHoldsNoRun)
{
    for (const auto* json : {R"([{"start":1,"duration":2}])", R"({"date":"some day","distance":1})",
             R"([1,2,"start","distance"])", R"({"start":{"distance":{"duration":[[[[[1]]]]]}}})"})
        EXPECT_THAT(readActivities(json).activities, IsEmpty()) << json;
}

} // namespace
} // namespace patella::exchange
