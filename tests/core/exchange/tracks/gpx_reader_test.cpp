// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/exchange/files/readers.h"
#include "core/exchange/format/track.h"
#include "tests/support/activities.h"

namespace patella::exchange {

using namespace std::chrono_literals;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

constexpr auto start = std::chrono::sys_days{2026y / 11 / 20} + 17h + 30min;

// A thousandth of a degree to the north is 111.2 m at 48 degrees.
std::string point(double north, std::string_view time, std::string_view more = "")
{
    return fmt::format(
        "<trkpt lat='{:.6f}' lon='11.5'><ele>500</ele><time>{}</time>{}</trkpt>", 48 + north, time, more);
}

std::string aSegment() { return point(0, "2026-11-20T17:30:00Z") + point(0.001, "2026-11-20T17:30:40Z"); }

std::string gpx(std::string_view content)
{
    return fmt::format("<?xml version='1.0'?><gpx version='1.1'>{}</gpx>", content);
}

std::string track(std::string_view segment, std::string_view more = "")
{
    return fmt::format("<trk>{}<trkseg>{}</trkseg></trk>", more, segment);
}

} // namespace

TEST(GpxReader, MeasuresATrack)
{
    const auto run = test::onlyActivityIn(gpx(track(aSegment() + point(0.002, "2026-11-20T17:31:20Z"))));
    EXPECT_EQ(run.start, start);
    EXPECT_EQ(run.utcOffset, std::nullopt);
    EXPECT_EQ(run.sport, "unknown");
    EXPECT_NEAR(run.distanceMetres.value(), 222.4, 0.1);
    EXPECT_DOUBLE_EQ(run.elapsedSeconds.value(), 80);
    EXPECT_DOUBLE_EQ(run.timerSeconds.value(), 80);
    EXPECT_THAT(run.remarks, ElementsAre(Remark::DistanceFromTrack));
}

TEST(GpxReader, TakesNoGapForAPauseThatIsAsShortAsBetweenTwoPoints)
{
    const auto secondsThatCount = [](std::string_view next) {
        return test::onlyActivityIn(gpx(track(aSegment() + "</trkseg><trkseg>" + point(0.001, next)
                                        + point(0.002, "2026-11-20T17:31:20Z"))))
            .timerSeconds.value();
    };
    EXPECT_DOUBLE_EQ(secondsThatCount("2026-11-20T17:30:48Z"), 80);
    EXPECT_DOUBLE_EQ(secondsThatCount("2026-11-20T17:30:49Z"), 71);
}

TEST(GpxReader, TakesTheGapBetweenSegmentsAsAPauseAndNotAsADistance)
{
    const auto far = point(1, "2026-11-20T19:30:00Z") + point(1.001, "2026-11-20T19:30:40Z");
    const auto run = test::onlyActivityIn(
        gpx(fmt::format("<trk><trkseg>{}</trkseg><trkseg/><trkseg>{}</trkseg></trk>", aSegment(), far)));
    EXPECT_NEAR(run.distanceMetres.value(), 222.4, 0.1);
    EXPECT_DOUBLE_EQ(run.elapsedSeconds.value(), 2 * 3600 + 40);
    EXPECT_DOUBLE_EQ(run.timerSeconds.value(), 80);
}

TEST(GpxReader, TakesStandingStillForMinutesAsAPauseAndALongStepAsARun)
{
    const auto waits
        = aSegment() + point(0.001, "2026-11-20T17:40:40Z") + point(0.005, "2026-11-20T17:43:20Z");
    const auto run = test::onlyActivityIn(gpx(track(waits)));
    EXPECT_DOUBLE_EQ(run.elapsedSeconds.value(), 800);
    EXPECT_DOUBLE_EQ(run.timerSeconds.value(), 200);
}

TEST(GpxReader, MakesAnActivityOfEachTrack)
{
    const auto later = point(0, "2026-11-21T06:00:00Z") + point(0.001, "2026-11-21T06:00:40Z");
    const auto reading
        = readActivities(gpx(track(aSegment(), "<type>running</type>") + track(later, "<type>9</type>")));
    ASSERT_EQ(reading.activities.size(), 2U);
    EXPECT_EQ(reading.activities[1].sport, "running");
    EXPECT_EQ(reading.activities[1].start, std::chrono::sys_days{2026y / 11 / 21} + 6h);
}

TEST(GpxReader, ReadsAnyExtensionUnderAnyPrefix)
{
    const auto with = [](std::string_view extension) {
        return test::onlyActivityIn(
            gpx(track(point(0, "2026-11-20T17:30:00Z", fmt::format("<extensions>{}</extensions>", extension))
                + point(0.001, "2026-11-20T17:30:40Z"))));
    };
    for (const auto* extension : {"<gpxtpx:TrackPointExtension><gpxtpx:hr>151</gpxtpx:hr><gpxtpx:cad>84.5</"
                                  "gpxtpx:cad></gpxtpx:TrackPointExtension>",
             "<ns3:TrackPointExtension><ns3:hr> 151 "
             "</ns3:hr><ns3:cad>84.5</ns3:cad></ns3:TrackPointExtension>",
             "<gpxdata:hr>151</gpxdata:hr><gpxdata:cadence>169</gpxdata:cadence>",
             "<heartrate>151</heartrate><cad>84.5</cad>"}) {
        const auto run = with(extension);
        EXPECT_EQ(run.averageHeartRate, 151.0) << extension;
        EXPECT_EQ(run.cadence, 169.0) << extension;
    }
}

TEST(GpxReader, DoesNotCountPointsWithoutAPulseAsZero)
{
    const auto beats = [](int rate) { return fmt::format("<extensions><hr>{}</hr></extensions>", rate); };
    const auto run = test::onlyActivityIn(gpx(
        track(point(0, "2026-11-20T17:30:00Z", beats(0)) + point(0.001, "2026-11-20T17:30:40Z", beats(140))
            + point(0.002, "2026-11-20T17:31:20Z") + point(0.003, "2026-11-20T17:32:00Z", beats(160)))));
    EXPECT_EQ(run.averageHeartRate, 150.0);
    EXPECT_EQ(run.highestHeartRate, 160.0);
}

TEST(GpxReader, TakesAGapForAStopUnlessTheRecorderTellsItsStopsItself)
{
    const auto waiting = point(0, "2026-11-20T17:30:00Z") + point(0.001, "2026-11-20T17:30:40Z")
        + point(0.001, "2026-11-20T17:35:40Z");
    EXPECT_EQ(test::onlyActivityIn(gpx(track(waiting))).timerSeconds, 40.0);
    const auto stopped = waiting + "</trkseg><trkseg>" + point(0.001, "2026-11-20T17:45:40Z")
        + point(0.002, "2026-11-20T17:46:20Z");
    const auto run = test::onlyActivityIn(gpx(track(stopped)));
    EXPECT_EQ(run.timerSeconds, 380.0);
    EXPECT_EQ(run.elapsedSeconds, 980.0);
}

TEST(GpxReader, MeasuresATrackWithoutTimesThoughItIsNoRun)
{
    const auto reading
        = readActivities(gpx(track("<trkpt lat='48' lon='11'/><trkpt lat='48.001' lon='11'/>")));
    EXPECT_THAT(reading.activities, IsEmpty());
    ASSERT_EQ(reading.routes.size(), 1U);
    EXPECT_NEAR(reading.routes.front().distanceMetres.value(), 111.2, 0.1);
}

struct Stamp {
    const char* text;
    std::optional<int> offset;
};

class GpxTimes : public testing::TestWithParam<Stamp> { };

TEST_P(GpxTimes, AreTheSameInstant)
{
    const auto run
        = test::onlyActivityIn(gpx(track(point(0, GetParam().text) + point(0.01, "2026-11-20T17:40:00Z"))));
    EXPECT_EQ(run.start, start);
    const auto offset
        = run.utcOffset ? std::optional(static_cast<int>(run.utcOffset->ahead.count())) : std::nullopt;
    EXPECT_EQ(offset, GetParam().offset);
}

INSTANTIATE_TEST_SUITE_P(Spellings, GpxTimes,
    testing::Values(Stamp{"2026-11-20T17:30:00Z", {}}, Stamp{"2026-11-20T17:30:00.250Z", {}},
        Stamp{"2026-11-20T19:30:00+02:00", 120}, Stamp{"2026-11-20T13:00:00.123456-04:30", -270},
        Stamp{"2026-11-20T18:30:00+0100", 60}, Stamp{"2026-11-20T17:30:00+00:00", {}},
        Stamp{"2026-11-20T17:30:00", {}}, Stamp{" 2026-11-20 17:30:00 ", {}}));

TEST(GpxReader, StartsAtTheEarliestTimeOfATrackThatStepsBack)
{
    const auto run = test::onlyActivityIn(gpx(track(point(0, "2026-11-20T17:30:01Z") + aSegment())));
    EXPECT_EQ(run.start, start);
    EXPECT_DOUBLE_EQ(run.elapsedSeconds.value(), 40);
}

TEST(GpxReader, LeavesOutPlacesBeforeTheFixAndKeepsTheirTime)
{
    const auto run = test::onlyActivityIn(
        gpx(track("<trkpt lat='0' lon='0'><time>2026-11-20T17:29:00Z</time></trkpt>" + aSegment())));
    EXPECT_NEAR(run.distanceMetres.value(), 111.2, 0.1);
    EXPECT_DOUBLE_EQ(run.elapsedSeconds.value(), 100);
}

// As SpoQ writes it, in front of the track.
std::string pulseList(std::initializer_list<std::pair<const char*, int>> readings)
{
    std::string list = "<extensions><st:heartRateTrack>";
    for (const auto& [time, beats] : readings)
        list += fmt::format("<st:heartRate time=\"{}\" bpm=\"{}\"/>", time, beats);
    return list + "</st:heartRateTrack></extensions>";
}

TEST(GpxReader, WeighsAListOfPulsesByTheSecondsThatEachSumsUp)
{
    const auto run = test::onlyActivityIn(
        gpx(pulseList({{"2026-11-20T17:30:00Z", 80}, {"2026-11-20T17:30:10Z", 120},
                {"2026-11-20T17:30:40Z", 140}, {"2026-11-20T17:40:00Z", 90}, {"2026-11-20T17:40:00Z", 91}})
            + track(aSegment())));
    EXPECT_DOUBLE_EQ(run.averageHeartRate.value(), (10 * 120 + 30 * 140) / 40.0);
    EXPECT_DOUBLE_EQ(run.highestHeartRate.value(), 140);
}

TEST(GpxReader, TakesThePlainMeanOfPulsesWithoutTimes)
{
    const auto run = test::onlyActivityIn(gpx(pulseList({{"", 80}, {"", 90}, {"", 0}}) + track(aSegment())));
    EXPECT_DOUBLE_EQ(run.averageHeartRate.value(), 85);
}

TEST(GpxReader, RefusesATrackThatDoesNotSayWhen)
{
    const std::string timeless = "<trkpt lat='48' lon='11'/><trkpt lat='48.1' lon='11'/>";
    EXPECT_EQ(readActivities(gpx(track(timeless))).refusal, Refusal::NoTime);
    EXPECT_EQ(readActivities(gpx(track(point(0, "1901-12-13T20:45:52Z") + point(1, "1901-12-13T20:55:52Z"))))
                  .refusal,
        Refusal::NoTime);
    const auto beside = readActivities(gpx(track(timeless) + track(aSegment())));
    EXPECT_EQ(beside.activities.size(), 1U);
    EXPECT_EQ(beside.refusal, Refusal::NoTime);
}

TEST(GpxReader, FindsNoActivityInRoutesAndWaypoints)
{
    for (const auto* content : {"<rte><rtept lat='48' lon='11'/></rte>",
             "<wpt lat='48' lon='11'><time>2026-11-20T17:30:00Z</time></wpt>", "", "<trk/>"}) {
        const auto reading = readActivities(gpx(content));
        EXPECT_THAT(reading.activities, IsEmpty());
        EXPECT_EQ(reading.refusal, Refusal::NoActivity) << content;
    }
}

TEST(GpxReader, IsFoundBehindBlanksAByteOrderMarkAndComments)
{
    for (const auto* before : {"   \n\t", "\xEF\xBB\xBF", "\xEF\xBB\xBF  ", " \r\n\xEF\xBB\xBF"})
        EXPECT_EQ(test::onlyActivityIn(before + gpx("<!-- a walk --><metadata/>" + track(aSegment()))).start,
            start);
    EXPECT_EQ(readActivities("<html><gpx/></html>").refusal, Refusal::UnknownFormat);
}

TEST(GpxReader, ReadsTheEncodingsOfOldPrograms)
{
    for (const auto* encoding : {"UTF-8", "ISO-8859-1", "windows-1252"}) {
        const auto file
            = fmt::format("<?xml version='1.0' encoding='{}'?><gpx>{}</gpx>", encoding, track(aSegment()));
        EXPECT_EQ(test::onlyActivityIn(file).start, start) << encoding;
    }
}

TEST(GpxReader, KeepsWhatStoodBeforeTheFileWasCut)
{
    const auto whole = gpx(track(aSegment() + point(0.002, "2026-11-20T17:31:20Z")));
    const auto run = test::onlyActivityIn(whole.substr(0, whole.size() - 70));
    EXPECT_NEAR(run.distanceMetres.value(), 111.2, 0.1);
    EXPECT_THAT(run.remarks, Contains(Remark::CutOff));
}

TEST(GpxReader, KeepsWhatStoodBeforeAFault)
{
    const auto run = test::onlyActivityIn("<gpx>" + track(aSegment()) + "<oops</gpx>");
    EXPECT_THAT(run.remarks, Contains(Remark::PartUnreadable));
    EXPECT_EQ(readActivities("<gpx><oops</gpx>").refusal, Refusal::Broken);
}

TEST(GpxReader, ListensOnlyToTheTypeOfTheTrackItself)
{
    EXPECT_EQ(test::onlyActivityIn(
                  gpx(track(aSegment(), "<link><type>cycling</type></link><type>Trail_Running</type>")))
                  .subSport,
        "trail");
    EXPECT_EQ(test::onlyActivityIn(gpx(track(aSegment(), "<type>trackOnWeb</type>"))).sport, "unknown");
}

TEST(GpxReader, StopsAtAnExplosionOfEntities)
{
    std::string bomb = "<!DOCTYPE gpx [<!ENTITY a '0123456789'>";
    for (char each = 'b'; each < 'k'; ++each)
        bomb += fmt::format("<!ENTITY {0} '&{1};&{1};&{1};&{1};&{1};&{1};&{1};&{1};&{1};&{1};'>", each,
            static_cast<char>(each - 1));
    EXPECT_EQ(readActivities(bomb + "]><gpx><trk><type>&j;</type></trk></gpx>").refusal, Refusal::Broken);
}

RC_GTEST_PROP(GpxReader, SurvivesAnyDamage, (const std::vector<std::pair<std::uint16_t, char>>& damage))
{
    auto file = gpx(track(aSegment()));
    for (const auto& [place, byte] : damage)
        file[place % file.size()] = byte;
    const auto reading = readActivities(file);
    RC_ASSERT(!reading.activities.empty() || reading.refusal);
}

TEST(Distances, AreThoseOfTheEllipsoid)
{
    // One degree along the equator and along the meridian at 45 degrees, WGS 84.
    EXPECT_NEAR(metresBetween({0, 0}, {0, 0.1}), 11131.9, 0.1);
    EXPECT_NEAR(metresBetween({44.95, 7}, {45.05, 7}), 11113.2, 0.1);
    EXPECT_NEAR(metresBetween({45, 7}, {45, 7.1}), 7884.7, 0.2);
    EXPECT_NEAR(metresBetween({48.8566, 2.3522}, {51.5074, -0.1278}), 343'556, 1000); // Paris to London
}

TEST(GpxReader, TakesNoHeartRateFromAStrapWithoutContact)
{
    const auto run = test::onlyActivityIn(gpx(track(point(0, "2026-11-20T17:30:00Z", "<hr>148</hr>")
        + point(0.001, "2026-11-20T17:30:40Z", "<hr>255</hr>")
        + point(0.002, "2026-11-20T17:31:20Z", "<hr>150</hr>"))));
    EXPECT_DOUBLE_EQ(run.averageHeartRate.value_or(0), 149);
    EXPECT_DOUBLE_EQ(run.highestHeartRate.value_or(0), 150);
}

} // namespace patella::exchange
