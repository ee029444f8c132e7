// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/files/readers.h"
#include "tests/support/activities.h"
#include "tests/support/other_tracks.h"

#include <algorithm>

namespace patella::exchange {

using namespace std::chrono_literals;
using testing::Contains;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const std::string trkHead = "G  WGS 84\nU  1\n";

// A star stands for the sign of a degree in the encoding of old Windows.
std::string trk(std::string lines)
{
    std::replace(lines.begin(), lines.end(), '*', '\xBA');
    return lines;
}

struct Lines {
    const char* name;
    std::string file;
};

void PrintTo(const Lines& lines, std::ostream* out) { *out << lines.name; }

class TrkVariants : public testing::TestWithParam<Lines> { };
class PltVariants : public testing::TestWithParam<Lines> { };

} // namespace

TEST_P(TrkVariants, HoldTheSameWay)
{
    const auto run = test::onlyActivityIn(trk(GetParam().file));
    EXPECT_EQ(run.start, std::nullopt);
    EXPECT_EQ(run.localStart, std::chrono::local_days{2026y / 11 / 20} + 18h + 30min);
    EXPECT_NEAR(run.distanceMetres.value(), 222.4, 0.2);
    EXPECT_DOUBLE_EQ(run.elapsedSeconds.value(), 80);
}

INSTANTIATE_TEST_SUITE_P(All, TrkVariants,
    testing::Values(Lines{"TwoBytesOfDegree",
                        trkHead
                            + "T  A 48.0\u00BAN 11.5\u00BAE 20-NOV-26 18:30:00.000 s 500\n"
                              "T  A 48.002\u00BAN 11.5\u00BAE 20-NOV-26 18:31:20.000 s 500\n"},
        Lines{"OneByteOfDegree",
            trkHead
                + "T  A 48.0*N 11.5*E 20-NOV-26 18:30:00 s 500\n"
                  "T  A 48.002*N 11.5*E 20-NOV-26 18:31:20 s 500\n"},
        Lines{"SouthAndWest",
            trkHead
                + "T  A 48.0*S 11.5*W 20-NOV-26 18:30:00 s 500\n"
                  "T  A 48.002*S 11.5*W 20-NOV-26 18:31:20 s 500\n"},
        Lines{"YearInFull",
            trkHead
                + "T  A 48.0*N 11.5*E 20-Nov-2026 18:30:00 s 500\n"
                  "T  A 48.002*N 11.5*E 20-Nov-2026 18:31:20 s 500\n"},
        Lines{"OtherLinesBetween",
            "B  UTF-8\n" + trkHead
                + "M  a remark\nL  +01:00:00\n"
                  "T  A 48.0*N 11.5*E 20-NOV-26 18:30:00 s 500\nt 4294967295|Run|-1|-1\n"
                  "a photo.jpg\nT  A 48.002*N 11.5*E 20-NOV-26 18:31:20 s 500\nF  1234\n"},
        Lines{"NothingBehindTheTime",
            trkHead
                + "T  A 48.0*N 11.5*E 20-NOV-26 18:30:00\n"
                  "T  A 48.002*N 11.5*E 20-NOV-26 18:31:20\n"},
        Lines{"OldLineEnds",
            "G  WGS 84\rU  1\rT  A 48.0*N 11.5*E 20-NOV-26 18:30:00 s 5\r"
            "T  A 48.002*N 11.5*E 20-NOV-26 18:31:20 s 5\r"}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(TrkReader, CountsNoTimeAndNoWayAcrossABreak)
{
    const auto run = test::onlyActivityIn(trk(trkHead
        + "T  A 48.0*N 11.5*E 20-NOV-26 18:30:00 s 5\nT  A 48.001*N 11.5*E 20-NOV-26 18:30:40 N "
          "5\n"
          "T  A 48.1*N 11.5*E 20-NOV-26 18:50:00 s 5\nT  A 48.101*N 11.5*E 20-NOV-26 18:50:40 s "
          "5\n"));
    EXPECT_NEAR(run.distanceMetres.value(), 222.4, 0.2);
    EXPECT_DOUBLE_EQ(run.timerSeconds.value(), 80);
    EXPECT_DOUBLE_EQ(run.elapsedSeconds.value(), 1240);
}

TEST(TrkReader, TakesTheTimesAloneWherePositionsAreOfAGrid)
{
    const auto run
        = test::onlyActivityIn("G  European 1950\nU  0\nT  31T 430000 4580000 20-NOV-26 18:30:00 s 5\n"
                               "T  31T 430100 4580100 20-NOV-26 18:31:20 s 5\n");
    EXPECT_EQ(run.distanceMetres, std::nullopt);
    EXPECT_DOUBLE_EQ(run.elapsedSeconds.value(), 80);
}

TEST(TrkReader, KnowsARideByItsName)
{
    EXPECT_EQ(test::onlyActivityIn(
                  trk(trkHead
                      + "t 4294967295|Sunday bike ride|-1|-1\nT  A 48.0*N 11.5*E 20-NOV-26 18:30:00 s 500\n"
                        "T  A 48.002*N 11.5*E 20-NOV-26 18:31:20 s 500\n"))
                  .sport,
        "cycling");
}

TEST(TrkReader, SaysWhatCouldNotBeRead)
{
    const auto reading = readActivities(trk(trkHead
        + "T  A 48.0*N 11.5*E 20-NOV-26 18:30:00 s 500\nT  A 4\n"
          "T  A 48.002*N 11.5*E 20-NOV-26 18:31:20 s 500\n"));
    ASSERT_THAT(reading.activities, SizeIs(1));
    EXPECT_THAT(reading.activities.front().remarks, Contains(Remark::PartUnreadable));
    EXPECT_EQ(readActivities(trk(trkHead + "T  A 4\nT  oops\n")).refusal, Refusal::Broken);
    EXPECT_EQ(readActivities(trk(trkHead + "W  Home A 48.0*N 11.5*E 27-MAR-62 00:00:00 5\n")).refusal,
        Refusal::NoActivity);
    EXPECT_EQ(readActivities(trk(trkHead
                                 + "T  A 48.0*N 11.5*E 00-NUL-00 00:00:00 s 5\n"
                                   "T  A 48.002*N 11.5*E 00-NUL-00 00:00:00 s 5\n"))
                  .refusal,
        Refusal::NoTime);
}

namespace {

const std::string pltHead = "OziExplorer Track Point File Version 2.1\nWGS 84\nAltitude is in Feet\nReserved "
                            "3\n0,2,255,Run,0,0,2,255\n2\n";

} // namespace

TEST_P(PltVariants, HoldTheSameWay)
{
    const auto run = test::onlyActivityIn(GetParam().file);
    ASSERT_TRUE(run.start);
    EXPECT_EQ(run.start, std::chrono::sys_days{2026y / 11 / 20} + 17h + 30min);
    EXPECT_NEAR(run.distanceMetres.value(), 222.4, 0.2);
    EXPECT_NEAR(run.elapsedSeconds.value(), 80, 0.1);
}

INSTANTIATE_TEST_SUITE_P(All, PltVariants,
    testing::Values(
        Lines{"Days", pltHead + "48.0,11.5,1,1640,46346.7291667,,\n48.002,11.5,0,1640,46346.7300926,,\n"},
        Lines{"DaysAndWords",
            pltHead
                + "  48.0, 11.5,1, 1640,46346.7291667, 20-Nov-26, 5:30:00 PM\n"
                  "  48.002, 11.5,0, 1640,46346.7300926, 20-Nov-26, 5:31:20 PM\n"},
        Lines{"WordsAlone",
            pltHead + "48.0,11.5,1,-777,0,20-Nov-2026,17:30:00\n48.002,11.5,0,-777,0,20-Nov-2026,17:31:20\n"},
        Lines{
            "NoMoreThanDays", pltHead + "48.0,11.5,1,1640,46346.7291667\n48.002,11.5,0,1640,46346.7300926\n"},
        Lines{"WindowsLines",
            "OziExplorer Track Point File Version 2.0\r\nWGS 84\r\nAltitude is in Feet\r\nReserved 3\r\n"
            "0,2,255,Run,0,0,2,255\r\n2\r\n48.0,11.5,1,1640,46346.7291667,,\r\n"
            "48.002,11.5,0,1640,46346.7300926,,\r\n"},
        Lines{"ByteOrderMark",
            "\xEF\xBB\xBF" + pltHead
                + "48.0,11.5,1,1640,46346.7291667\n48.002,11.5,0,1640,46346.7300926\n\n"}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(PltReader, ReadsFeetAndBreaks)
{
    const auto run = test::onlyActivityIn(pltHead
        + "48.0,11.5,1,100,46346.7291667\n48.001,11.5,0,200,46346.7296296\n"
          "48.1,11.5,1,-777,46346.75\n48.101,11.5,0,-777,46346.750463\n");
    EXPECT_NEAR(run.distanceMetres.value(), 222.4, 0.2);
    EXPECT_NEAR(run.timerSeconds.value(), 80, 0.1);
    EXPECT_NEAR(run.ascentMetres.value(), 30.48, 0.01);
}

TEST(PltReader, WithoutTimesIsARoute)
{
    const auto reading = readActivities(pltHead + "48.0,11.5,1,-777,,,\n48.002,11.5,0,-777,,,\n");
    EXPECT_EQ(reading.refusal, Refusal::NoTime);
    EXPECT_THAT(reading.activities, IsEmpty());
    ASSERT_THAT(reading.routes, SizeIs(1));
    EXPECT_EQ(readActivities(pltHead).refusal, Refusal::NoActivity);
    EXPECT_EQ(readActivities(pltHead + "x,y\n").refusal, Refusal::Broken);
}

} // namespace patella::exchange
