// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/files/readers.h"
#include "core/exchange/import/import_planner.h"
#include "tests/support/activities.h"
#include "tests/support/archive_writer.h"
#include "tests/support/other_tracks.h"
#include "tests/support/temporary_folder.h"

namespace patella::exchange {

using namespace std::chrono_literals;
using testing::Contains;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

constexpr auto kmlStart = std::chrono::sys_days{2026y / 11 / 20} + 17h + 30min;

std::string kml(std::string_view content)
{
    return fmt::format("<?xml version='1.0'?><kml xmlns:gx='g'><Document>{}</Document></kml>", content);
}

std::string data(std::string_view name, std::string_view value)
{
    return fmt::format(
        "<ExtendedData><Data name='{}'><value><![CDATA[{}]]></value></Data></ExtendedData>", name, value);
}

// 222.4 m to the north in 80 seconds.
constexpr auto aTrack = "<gx:Track><when>2026-11-20T17:30:00Z</when><when>2026-11-20T17:30:40Z</when>"
                        "<when>2026-11-20T17:31:20Z</when><gx:coord>11.5 48 500</gx:coord>"
                        "<gx:coord>11.5 48.001 501</gx:coord><gx:coord>11.5 48.002 502</gx:coord></gx:Track>";

constexpr auto aLine
    = "<LineString><coordinates>11.5,48,500 11.5,48.001,501\n11.5,48.002,502</coordinates></LineString>";

std::string place(std::string_view content) { return fmt::format("<Placemark>{}</Placemark>", content); }

std::string timedPoint(double north, std::string_view time)
{
    return place(fmt::format("<TimeStamp><when>{}</when></TimeStamp><Point><coordinates>11.5,{:.3f},500"
                             "</coordinates></Point>",
        time, 48 + north));
}

const std::string pointsOnTheWay = timedPoint(0, "2026-11-20T17:30:00Z")
    + timedPoint(0.001, "2026-11-20T17:30:40Z") + timedPoint(0.0015, "2026-11-20T17:31:00Z")
    + timedPoint(0.002, "2026-11-20T17:31:20Z");

constexpr auto aSpan
    = "<TimeSpan><begin>2026-11-20T17:30:00Z</begin><end>2026-11-20T17:31:20Z</end></TimeSpan>";

struct Variant {
    const char* name;
    std::string content;
    const char* sport;
};

void PrintTo(const Variant& variant, std::ostream* out) { *out << variant.name; }

class KmlVariants : public testing::TestWithParam<Variant> { };

} // namespace

TEST_P(KmlVariants, HoldTheSameWay)
{
    const auto run = test::onlyActivityIn(kml(GetParam().content));
    EXPECT_EQ(run.sport, GetParam().sport);
    EXPECT_EQ(run.start, kmlStart);
    EXPECT_NEAR(run.distanceMetres.value(), 222.4, 0.2);
    EXPECT_DOUBLE_EQ(run.elapsedSeconds.value(), 80);
}

INSTANTIATE_TEST_SUITE_P(All, KmlVariants,
    testing::Values(Variant{"TrackAlone", place(aTrack), "unknown"},
        Variant{"MyTracks", place(data("type", "running") + "<gx:MultiTrack>" + aTrack + "</gx:MultiTrack>"),
            "running"},
        Variant{"OpenTracks", place(data("activityType", "trail running") + aTrack), "running"},
        Variant{"AnotherSport", place(data("type", "skitouring") + aTrack), "skiing"},
        Variant{"ANamedRide", place("<name>Afternoon Ride</name>" + std::string(aTrack)), "cycling"},
        Variant{"TrackWithItsEnds",
            timedPoint(0, "2026-11-20T17:30:00Z") + place(aTrack) + timedPoint(0.002, "2026-11-20T17:31:20Z"),
            "unknown"},
        Variant{"Points", "<Folder>" + pointsOnTheWay + "</Folder>", "unknown"},
        Variant{"PointsAndLine", "<Folder>" + pointsOnTheWay + "</Folder>" + place(aLine), "unknown"},
        Variant{"LineWithASpan", place(std::string(aSpan) + aLine), "unknown"},
        Variant{"Timeline", place(data("Category", "Running") + aSpan + aLine), "running"},
        Variant{"LineBetweenItsEnds",
            timedPoint(0, "2026-11-20T17:30:00Z") + place(aLine) + timedPoint(0.002, "2026-11-20T17:31:20Z"),
            "unknown"},
        Variant{"TrackWithoutAltitudes",
            place("<gx:Track><when>2026-11-20T17:30:00Z</when><gx:coord>11.5 48</gx:coord>"
                  "<when>2026-11-20T17:31:20Z</when><gx:coord>11.5 48.002</gx:coord></gx:Track>"),
            "unknown"},
        Variant{"TrackWithALostFix",
            place("<gx:Track><when>2026-11-20T17:30:00Z</when><gx:coord>11.5 48 500</gx:coord>"
                  "<when>2026-11-20T17:30:40Z</when><gx:coord></gx:coord>"
                  "<when>2026-11-20T17:30:50Z</when><gx:coord>11.5 48.001 501</gx:coord>"
                  "<when>2026-11-20T17:31:20Z</when><gx:coord>11.5 48.002 502</gx:coord></gx:Track>"),
            "unknown"}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(KmlReader, TakesTheOffsetAndTheSensorsOfItsPoints)
{
    const auto run = test::onlyActivityIn(kml(
        place("<gx:Track><when>2026-11-20T18:30:00.500+01:00</when><when>2026-11-20T18:31:20.500+01:00</when>"
              "<gx:coord>11.5 48 500</gx:coord><gx:coord>11.5 48.002 500</gx:coord><ExtendedData><SchemaData>"
              "<gx:SimpleArrayData "
              "name='heart_rate'><gx:value>140</gx:value><gx:value>150</gx:value></gx:SimpleArrayData>"
              "<gx:SimpleArrayData name='cadence'><gx:value>84</gx:value><gx:value/></gx:SimpleArrayData>"
              "<gx:SimpleArrayData name='power'><gx:value>300</gx:value></gx:SimpleArrayData>"
              "</SchemaData></ExtendedData></gx:Track>")));
    EXPECT_EQ(run.start, kmlStart);
    EXPECT_EQ(run.utcOffset, UtcOffset{60min});
    EXPECT_EQ(run.averageHeartRate, 145.0);
    EXPECT_EQ(run.highestHeartRate, 150.0);
    EXPECT_EQ(run.cadence, 168.0);
}

TEST(KmlReader, BelievesTheDistanceOfATimeline)
{
    const auto run = test::onlyActivityIn(kml(place(std::string(aSpan)
        + "<ExtendedData><Data name='Distance'><value>260</value></Data></ExtendedData>" + aLine)));
    EXPECT_EQ(run.distanceMetres, 260.0);
    EXPECT_THAT(run.remarks, IsEmpty());
}

TEST(KmlReader, ReadsEachPlaceOfADay)
{
    const auto reading = readActivities(kml(place(data("Category", "Driving") + aSpan + aLine)
        + place(data("Category", "Running") + aSpan + aLine) + place(std::string(aSpan) + "<Point/>")));
    ASSERT_THAT(reading.activities, SizeIs(2));
    EXPECT_NE(reading.activities[0].sport, "running");
    EXPECT_EQ(reading.activities[1].sport, "running");
}

TEST(KmlReader, MeasuresAWayWithoutTimesAsARoute)
{
    const auto reading = readActivities(kml(place(aLine)));
    EXPECT_THAT(reading.activities, IsEmpty());
    EXPECT_EQ(reading.refusal, Refusal::NoTime);
    ASSERT_THAT(reading.routes, SizeIs(1));
    EXPECT_NEAR(reading.routes.front().distanceMetres.value(), 222.4, 0.1);
}

TEST(KmlReader, MeasuresALineOfTenThousandPoints)
{
    std::string coordinates;
    for (int each = 0; each < 10'000; ++each)
        coordinates += fmt::format("11.5,{:.6f},0 ", 48 + each * 1e-5);
    const auto reading = readActivities(
        kml(place("<LineString><coordinates>" + coordinates + "</coordinates></LineString>")));
    ASSERT_THAT(reading.routes, SizeIs(1));
    EXPECT_NEAR(reading.routes.front().distanceMetres.value(), 11'120, 10);
}

TEST(KmlReader, FindsNothingInPlacesAlone)
{
    for (const auto& content :
        {std::string{}, place("<name>Home</name><Point><coordinates>1,2</coordinates></Point>"),
            place("<Polygon/>"), timedPoint(0, "2026-11-20T17:30:00Z"), place("<gx:Track/>")})
        EXPECT_EQ(readActivities(kml(content)).refusal, Refusal::NoActivity) << content;
}

TEST(KmlReader, IsReachedInAnArchiveToo)
{
    const test::TemporaryFolder folder;
    const auto kmz = folder.path() / "evening.kmz";
    test::writeBytes(kmz, test::zipOf({{"doc.kml", test::kmlOf({.seconds = 1800})}}));
    const std::vector paths{kmz};
    const auto plan = planImport(paths, {}, 2026y / 11 / 21);
    ASSERT_THAT(plan.imported, SizeIs(1));
}

} // namespace patella::exchange
