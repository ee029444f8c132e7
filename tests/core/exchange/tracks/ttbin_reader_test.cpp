// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/files/readers.h"
#include "tests/support/activities.h"
#include "tests/support/other_tracks.h"

namespace patella::exchange {

using namespace std::chrono_literals;
using test::TtbinWriter;
using testing::Contains;
using testing::IsEmpty;

namespace {

constexpr auto ttbinStart = std::chrono::sys_days{2026y / 11 / 20} + 17h + 30min;

struct Sportive {
    int number;
    const char* sport;
    const char* subSport;
};

void PrintTo(const Sportive& sportive, std::ostream* out) { *out << sportive.number; }

class TomTomSports : public testing::TestWithParam<Sportive> { };

} // namespace

TEST_P(TomTomSports, AreNumbers)
{
    const auto number = static_cast<std::uint8_t>(GetParam().number);
    const auto run = test::onlyActivityIn(TtbinWriter(ttbinStart)
            .status(1, number, 0)
            .status(3, number, 1800)
            .summary(number, 5000, 1800)
            .file());
    EXPECT_EQ(run.sport, GetParam().sport);
    EXPECT_EQ(run.subSport, GetParam().subSport);
    EXPECT_EQ(run.distanceMetres, 5000.0);
    EXPECT_EQ(run.timerSeconds, 1800.0);
    EXPECT_EQ(run.start, ttbinStart);
}

INSTANTIATE_TEST_SUITE_P(All, TomTomSports,
    testing::Values(Sportive{0, "running", ""}, Sportive{7, "running", "treadmill"},
        Sportive{14, "running", "trail"}, Sportive{1, "cycling", ""}, Sportive{2, "swimming", ""},
        Sportive{8, "unknown", ""}, Sportive{9, "other", ""}, Sportive{10, "hiking", ""},
        Sportive{200, "other", ""}));

TEST(TtbinReader, TakesOffsetsAndLapsAndSteps)
{
    const auto run = test::onlyActivityIn(TtbinWriter(ttbinStart, -5 * 3600)
            .status(1, 0, 0)
            .position(0, 48, 0, 0)
            .lap(30, 90)
            .position(60, 48.0016, 180, 170)
            .summary(0, 180, 60)
            .file());
    EXPECT_EQ(run.start, ttbinStart);
    EXPECT_EQ(run.utcOffset, UtcOffset{-300min});
    EXPECT_EQ(run.laps, 1);
    EXPECT_EQ(run.cadence, 170.0);
    EXPECT_THAT(run.remarks, IsEmpty());
}

TEST(TtbinReader, BelievesTheDistanceTheRunnerCorrectedOnATreadmill)
{
    const auto run = test::onlyActivityIn(TtbinWriter(ttbinStart)
            .status(1, 7, 0)
            .pulse(0, 120)
            .treadmill(1, 2, 4)
            .pulse(1500, 140)
            .treadmill(1800, 6200, 4950)
            .summary(7, 5000, 1800)
            .file());
    EXPECT_EQ(run.subSport, "treadmill");
    EXPECT_EQ(run.distanceMetres, 5000.0);
    EXPECT_EQ(run.cadence, 165.0);
    EXPECT_EQ(run.averageHeartRate, 130.0);
}

TEST(TtbinReader, CountsNoPause)
{
    const auto run = test::onlyActivityIn(TtbinWriter(ttbinStart)
            .status(1, 0, 0)
            .position(0, 48, 0, 0)
            .position(60, 48.0016, 180, 160)
            .status(2, 0, 60)
            .status(1, 0, 100)
            .position(100, 48.0016, 180, 0)
            .position(160, 48.0032, 360, 160)
            .file());
    EXPECT_EQ(run.distanceMetres, 360.0);
    EXPECT_EQ(run.elapsedSeconds, 160.0);
    EXPECT_EQ(run.timerSeconds, 120.0);
    EXPECT_THAT(run.remarks, Contains(Remark::CutOff)); // there is no summary
}

TEST(TtbinReader, PassesOverPointsWithoutASignal)
{
    const auto run = test::onlyActivityIn(TtbinWriter(ttbinStart)
            .status(1, 0, 0)
            .noSignal()
            .position(20, 48, 40, 60)
            .noSignal()
            .position(60, 48.0016, 180, 100)
            .summary(0, 180, 60)
            .file());
    EXPECT_EQ(run.start, ttbinStart);
    EXPECT_EQ(run.elapsedSeconds, 60.0);
    EXPECT_EQ(run.distanceMetres, 180.0);
}

TEST(TtbinReader, StopsAtARecordThatTheTableDoesNotHave)
{
    const auto run = test::onlyActivityIn(TtbinWriter(ttbinStart)
            .status(1, 0, 0)
            .position(0, 48, 0, 0)
            .position(60, 48.0016, 180, 160)
            .raw("\x7F\x01\x02")
            .summary(0, 9999, 60)
            .file());
    EXPECT_EQ(run.distanceMetres, 180.0);
    EXPECT_THAT(run.remarks, Contains(Remark::PartUnreadable));
}

TEST(TtbinReader, HoldsNoRunWhereNothingWasRecorded)
{
    EXPECT_EQ(readActivities(TtbinWriter(ttbinStart).status(0, 0, 0).file()).refusal, Refusal::NoActivity);
    EXPECT_EQ(readActivities(TtbinWriter(ttbinStart).file().substr(0, 100)).refusal, Refusal::UnknownFormat);
}

} // namespace patella::exchange
