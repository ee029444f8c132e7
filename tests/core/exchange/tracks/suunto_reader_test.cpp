// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/files/readers.h"
#include "tests/support/activities.h"
#include "tests/support/other_tracks.h"

namespace patella::exchange {

using namespace std::chrono_literals;
using testing::Contains;
using testing::SizeIs;

namespace {

std::string sml(std::string_view header, std::string_view samples = "")
{
    return fmt::format(
        "<sml><DeviceLog><Header>{}</Header><Samples>{}</Samples></DeviceLog></sml>", header, samples);
}

constexpr auto facts
    = "<Duration>1800</Duration><Distance>5000</Distance><DateTime>2026-11-20T18:30:00</DateTime>";

struct Mode {
    const char* facts;
    const char* sport;
    const char* subSport;
};

void PrintTo(const Mode& mode, std::ostream* out) { *out << mode.facts; }

class SuuntoModes : public testing::TestWithParam<Mode> { };

} // namespace

TEST_P(SuuntoModes, SayTheSport)
{
    const auto run = test::onlyActivityIn(sml(std::string(facts) + GetParam().facts));
    EXPECT_EQ(run.sport, GetParam().sport);
    EXPECT_EQ(run.subSport, GetParam().subSport);
}

INSTANTIATE_TEST_SUITE_P(All, SuuntoModes,
    testing::Values(Mode{"<ActivityType>3</ActivityType><Activity>Laufen</Activity>", "running", ""},
        Mode{"<ActivityType>3</ActivityType><Activity>Intervalle</Activity>", "running", ""},
        Mode{"<ActivityType>82</ActivityType><Activity>Laufen</Activity>", "running", "trail"},
        Mode{"<ActivityType>93</ActivityType><Activity>Treadmill</Activity>", "running", "treadmill"},
        Mode{"<ActivityType>4</ActivityType><Activity>Cycling</Activity>", "cycling", ""},
        Mode{"<ActivityType>5</ActivityType><Activity>MTB am Abend</Activity>", "cycling", ""},
        Mode{"<ActivityType>19</ActivityType><Activity>Mein Modus</Activity>", "other", ""},
        Mode{"<ActivityType>1</ActivityType><Activity>Course à pied</Activity>", "running", ""},
        Mode{"<ActivityType>1</ActivityType><Activity>Meins</Activity>", "unknown", ""},
        Mode{"<Activity>Swimming</Activity>", "swimming", ""}, Mode{"", "unknown", ""},
        Mode{"<Diving><DiveMode>Free</DiveMode></Diving>", "diving", ""}));

TEST(SuuntoReader, KnowsTheZoneFromItsTwoClocks)
{
    const auto run = test::onlyActivityIn(test::smlOf());
    EXPECT_EQ(run.utcOffset, UtcOffset{60min});
    EXPECT_EQ(test::onlyActivityIn(test::moveslink2Of()).utcOffset, std::nullopt); // its header is in UTC too
}

TEST(SuuntoReader, KeepsTheClockOfALogWithoutUtc)
{
    const auto run = test::onlyActivityIn(sml(facts,
        "<Sample><Time>0</Time><Distance>0</Distance></Sample>"
        "<Sample><Time>1900</Time><Distance>5000</Distance></Sample>"));
    EXPECT_EQ(run.start, std::nullopt);
    EXPECT_EQ(run.localStart, std::chrono::local_days{2026y / 11 / 20} + 18h + 30min);
    EXPECT_EQ(run.elapsedSeconds, 1900.0);
    EXPECT_EQ(run.timerSeconds, 1800.0);
}

TEST(SuuntoReader, BelievesTheWatchOfClimbAndPauses)
{
    const auto run = test::onlyActivityIn(test::smlOf());
    EXPECT_EQ(run.ascentMetres, 12.0);
    EXPECT_EQ(run.descentMetres, 9.0);
    EXPECT_EQ(run.timerSeconds, 360.4);
    EXPECT_NEAR(run.cadence.value(), 170, 0.01);
}

TEST(SuuntoReader, TakesThePulseOfTheWholeRunWhereItsSamplesAreCutOff)
{
    const auto whole = test::smlOf({.seconds = 1800, .heartRate = 120});
    EXPECT_NEAR(test::onlyActivityIn(whole).averageHeartRate.value(), 120, 0.1);
    EXPECT_EQ(
        test::onlyActivityIn(whole.substr(0, whole.size() / 2)).averageHeartRate, 150.0); // the header's
}

TEST(SuuntoReader, CountsNoStandingStillBetweenAPauseAndItsEnd)
{
    const std::string pause
        = "<Sample><UTC>2026-11-20T17:31:00Z</UTC><Time>60</Time><Events><Pause><Distance>99"
          "</Distance><State>True</State></Pause></Events></Sample>";
    const auto run = test::onlyActivityIn(sml("<DateTime>2026-11-20T18:30:00</DateTime>",
        "<Sample><UTC>2026-11-20T17:30:00Z</UTC><Time>0</Time><Distance>0</Distance></Sample>"
        "<Sample><UTC>2026-11-20T17:31:00Z</UTC><Time>60</Time><Distance>200</Distance></Sample>"
            + pause
            + "<Sample><UTC>2026-11-20T17:31:30Z</UTC><Time>60</Time><Distance>200</Distance></Sample>"
              "<Sample><UTC>2026-11-20T17:32:30Z</UTC><Time>120</Time><Distance>400</Distance></Sample>"));
    EXPECT_EQ(run.distanceMetres, 400.0);
    EXPECT_EQ(run.elapsedSeconds, 150.0);
    EXPECT_EQ(run.timerSeconds, 120.0);
}

TEST(SuuntoReader, RefusesALogThatSaysNoTimeAndNoLength)
{
    EXPECT_EQ(readActivities(sml("")).refusal, Refusal::NoActivity);
    EXPECT_EQ(readActivities(sml("<Distance>5000</Distance>")).refusal, Refusal::NoActivity);
    EXPECT_EQ(readActivities("<sml><DeviceLog><He").refusal, Refusal::Broken);
}

TEST(SuuntoReader, TakesNoOtherDocumentWithAHeader)
{
    EXPECT_EQ(readActivities("<header><title>News</title></header>").refusal, Refusal::UnknownFormat);
}

TEST(MoveslinkReader, ReadsEachMoveInTheClockOfTheRunner)
{
    const auto one = test::moveslinkOf({.seconds = 1800, .heartRate = 151});
    const auto run = test::onlyActivityIn(one);
    EXPECT_EQ(run.sport, "running");
    EXPECT_EQ(run.start, std::nullopt);
    EXPECT_EQ(run.localStart, std::chrono::local_days{2026y / 11 / 20} + 18h + 30min);
    EXPECT_NEAR(run.timerSeconds.value(), 1800, 0.5);
    EXPECT_EQ(run.distanceMetres, 5040.0);
    EXPECT_EQ(run.averageHeartRate, 151.0);
    EXPECT_EQ(run.highestHeartRate, 151.0);
    EXPECT_EQ(run.laps, 2);
    EXPECT_THAT(run.kilometres, SizeIs(5));

    const auto begin = one.find("<Move>"), end = one.find("</MovesCount>");
    EXPECT_THAT(readActivities(one.substr(0, end) + one.substr(begin)).activities, SizeIs(2));
}

TEST(MoveslinkReader, KeepsTheMovesBeforeACut)
{
    const auto one = test::moveslinkOf({.seconds = 1800});
    const auto begin = one.find("<Move>"), end = one.find("</MovesCount>");
    const auto reading = readActivities(one.substr(0, end) + one.substr(begin, 60));
    ASSERT_THAT(reading.activities, SizeIs(1));
    EXPECT_THAT(reading.activities.front().remarks, Contains(Remark::CutOff));
    EXPECT_EQ(readActivities(one.substr(0, begin + 40)).refusal, Refusal::Broken);
}

namespace {

struct MoveFacts {
    const char* name;
    const char* header;
    const char* samples;
    std::optional<double> metres, seconds, pulse;
};

void PrintTo(const MoveFacts& facts, std::ostream* out) { *out << facts.name; }

class MoveslinkVariants : public testing::TestWithParam<MoveFacts> { };

} // namespace

TEST_P(MoveslinkVariants, AreRead)
{
    const auto run
        = test::onlyActivityIn(fmt::format("<Data><Move><Header><Time>2026-11-20 18:30:00</Time>{}</Header>"
                                           "<Samples>{}</Samples></Move></Data>",
            GetParam().header, GetParam().samples));
    EXPECT_EQ(run.distanceMetres, GetParam().metres);
    EXPECT_EQ(run.timerSeconds, GetParam().seconds);
    EXPECT_EQ(run.averageHeartRate, GetParam().pulse);
}

INSTANTIATE_TEST_SUITE_P(All, MoveslinkVariants,
    testing::Values(
        MoveFacts{"Summary", "<Duration>0:30:00</Duration><Distance>5000</Distance>", "", 5000, 1800, {}},
        MoveFacts{"Tenths", "<Duration>00:30:00.5</Duration>", "", {}, 1800.5, {}},
        MoveFacts{"Steps", "<Duration>00:00:30</Duration>", "<Distance> 30 30 40</Distance>", 100, 30, {}},
        MoveFacts{"LostPulse", "<Duration>00:00:30</Duration>", "<HR>140 0 150 </HR>", {}, 30, 145},
        MoveFacts{
            "StatedPulse", "<Duration>00:00:30</Duration><AvgHR>144</AvgHR>", "<HR>1 2</HR>", {}, 30, 144},
        MoveFacts{"OnlyDistance", "<Distance>5000</Distance>", "", 5000, {}, {}},
        MoveFacts{
            "NegativeStep", "<Duration>00:00:30</Duration>", "<Distance>30 -5 x 40</Distance>", 70, 30, {}}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(MoveslinkReader, TakesEveryFigureOfAHeaderByEitherOfItsNames)
{
    const auto moveOf = [](const char* header, const char* samples) {
        return test::onlyActivityIn(
            fmt::format("<Data><Move><Header><Time>2026-11-20 18:30:00</Time><Activity>3</Activity><Duration>"
                        "0:30:00</Duration>{}</Header><Samples>{}</Samples></Move></Data>",
                header, samples));
    };
    constexpr auto samples = "<HR>120 130</HR><Cadence>70 72</Cadence>";
    for (const auto* header :
        {"<AvgHR>144</AvgHR><MaxHR>171</MaxHR><AvgCadence>83</AvgCadence><Ascent>12</Ascent>"
         "<Descent>14</Descent>",
            "<AverageHR>144</AverageHR><PeakHR>171</PeakHR><AverageCadence>83</AverageCadence><Ascent>12</"
            "Ascent>"
            "<Descent>14</Descent>"}) {
        const auto run = moveOf(header, samples);
        EXPECT_EQ(run.sport, "running");
        EXPECT_EQ(run.averageHeartRate, 144);
        EXPECT_EQ(run.highestHeartRate, 171);
        EXPECT_EQ(run.cadence, 166);
        EXPECT_EQ(run.ascentMetres, 12);
        EXPECT_EQ(run.descentMetres, 14);
    }
    const auto measured = moveOf("", samples);
    EXPECT_EQ(measured.averageHeartRate, 125);
    EXPECT_EQ(measured.highestHeartRate, 130);
    EXPECT_EQ(measured.cadence, 142);
}

} // namespace patella::exchange
