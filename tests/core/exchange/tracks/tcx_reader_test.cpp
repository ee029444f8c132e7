// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/files/readers.h"
#include "core/log/values/local_time.h"
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

// Finished laps and one that was begun: its totals are missing or stand at 0, its points go on.
struct OpenLap {
    const char* what;
    int finished, secondsEach, openSeconds;
    std::string openTotals;
    friend void PrintTo(const OpenLap& open, std::ostream* out) { *out << open.what; }
};

class TcxOpenLap : public testing::TestWithParam<OpenLap> { };

TEST_P(TcxOpenLap, IsAddedFromItsPoints)
{
    const auto& open = GetParam();
    const auto points = [](int from, int to) {
        std::string text = "<Track>";
        for (int second = from; second <= to; second += 5)
            text += "<Trackpoint><Time>"
                + isoText(std::chrono::sys_days{2026y / 11 / 20} + 17h + 30min + std::chrono::seconds{second})
                + "</Time><DistanceMeters>" + std::to_string(second * 3.0) + "</DistanceMeters></Trackpoint>";
        return text + "</Track>";
    };
    std::string laps;
    for (int each = 0; each < open.finished; ++each)
        laps += lap(open.secondsEach, open.secondsEach * 3.0,
            points(each * open.secondsEach, (each + 1) * open.secondsEach - 5));
    const int begun = open.finished * open.secondsEach;
    laps += "<Lap StartTime=\"2026-11-20T17:30:00Z\">" + open.openTotals
        + points(begun, begun + open.openSeconds);
    const auto cut = "<TrainingCenterDatabase><Activities><Activity Sport=\"Running\">" + laps;
    for (const auto& file : {cut, cut + "</Lap></Activity></Activities></TrainingCenterDatabase>"}) {
        const auto run = test::onlyActivityIn(file);
        EXPECT_NEAR(run.distanceMetres.value(), (begun + open.openSeconds) * 3.0, 20);
        EXPECT_NEAR(run.timerSeconds.value(), begun + open.openSeconds, 6);
        EXPECT_THAT(run.remarks, Contains(Remark::SummaryUnfinished));
    }
}

INSTANTIATE_TEST_SUITE_P(Laps, TcxOpenLap,
    testing::Values(OpenLap{"one lap and most of another", 1, 330, 300, ""},
        OpenLap{"two laps and a half", 2, 330, 165, ""}, OpenLap{"ten laps and one", 10, 300, 290, ""},
        OpenLap{"a long open one", 1, 600, 5400, ""},
        OpenLap{"totals of 0", 3, 330, 300,
            "<TotalTimeSeconds>0</TotalTimeSeconds><DistanceMeters>0</DistanceMeters>"},
        OpenLap{"totals from its start", 3, 330, 300,
            "<TotalTimeSeconds>2</TotalTimeSeconds><DistanceMeters>5</DistanceMeters>"},
        OpenLap{"a time without a distance", 2, 330, 300, "<TotalTimeSeconds>300</TotalTimeSeconds>"}));

struct Damage {
    const char* what;
    std::string before, after;
    bool isLost = true; // something
    friend void PrintTo(const Damage& damage, std::ostream* out) { *out << damage.what; }
};

class TcxDamage : public testing::TestWithParam<Damage> { };

TEST_P(TcxDamage, CostsNothingBehindIt)
{
    auto file = tcxOf({.seconds = 1200});
    const auto at = file.find(GetParam().before, file.size() / 2);
    ASSERT_NE(at, std::string::npos);
    file.replace(at, GetParam().before.size(), GetParam().after);
    const auto run = test::onlyActivityIn(file);
    EXPECT_NEAR(run.distanceMetres.value(), 3360, 30);
    EXPECT_NEAR(run.timerSeconds.value(), 1200, 12);
    EXPECT_EQ(testing::Value(run.remarks, Contains(Remark::PartUnreadable)), GetParam().isLost);
}

INSTANTIATE_TEST_SUITE_P(Bytes, TcxDamage,
    testing::Values(Damage{"a control character", "<Time>", "<Ti\x01me>"},
        Damage{"a bracket lost", "</Time>", "/Time>"},
        Damage{"a wrong end tag", "</Position>", "</Position2>"},
        Damage{"a stray ampersand", "<AltitudeMeters>", "&<AltitudeMeters>", false},
        Damage{"bytes that are no UTF-8", "<Position>", "\xFF\xFE<Position>", false},
        Damage{"a tag that was never ended", "<HeartRateBpm>", "<HeartRateBpm"},
        Damage{"zeros", "</Trackpoint>", std::string(13, '\0')},
        Damage{"a point begun twice", "<Trackpoint>", "<Trackpoint><Trackpoint>"}));

TEST(TcxActivity, OfNoSportIsARideWhereItSaysSo)
{
    const auto likely
        = [](const std::string& before, const std::string& after, double metresPerSecond = 2.8) {
              auto file = tcxOf({.seconds = 1800, .metresPerSecond = metresPerSecond, .sport = ""});
              return test::onlyActivityIn(replaced(file, before, after)).likelySport;
          };
    EXPECT_EQ(likely("</Lap>", "</Lap>"), "");
    EXPECT_EQ(likely("</Lap>", "</Lap><Notes>Morning Ride</Notes>"), "cycling");
    EXPECT_EQ(likely("</Lap>", "<Notes>Morning Ride</Notes></Lap>"), "") << "a lap is no title";
    EXPECT_EQ(likely("</Lap>", "</Lap><Creator><Name>Garmin Edge 530</Name></Creator>"), "cycling");
    EXPECT_EQ(likely("<ns3:RunCadence>85</ns3:RunCadence>", "<ns3:Watts>190</ns3:Watts>", 5.5), "cycling");
    EXPECT_EQ(
        likely("<ns3:RunCadence>85</ns3:RunCadence>", "<ns3:RunCadence>84</ns3:RunCadence>", 6.1), "cycling");
    EXPECT_EQ(likely("<ns3:RunCadence>85</ns3:RunCadence>",
                  "<ns3:RunCadence>85</ns3:RunCadence><ns3:Watts>250</ns3:Watts>"),
        "");
}

} // namespace patella::exchange
