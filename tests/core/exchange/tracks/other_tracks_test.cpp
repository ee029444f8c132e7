// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/files/readers.h"
#include "tests/support/activities.h"
#include "tests/support/other_tracks.h"

// What holds for each of the formats of fewer people: the same run comes out of them, whole or damaged.
namespace patella::exchange {

using namespace std::chrono_literals;
using testing::Contains;
using testing::Not;
using testing::SizeIs;

namespace {

constexpr auto startOfAll = std::chrono::sys_days{2026y / 11 / 20} + 17h + 30min;

struct Format {
    const char* name;
    std::string (*fileOf)(const test::TrackMaker&);
    bool saysItsSport;
    bool saysWhereItEnds; // a cut file differs from a shorter one
    bool hasThePulse;
};

void PrintTo(const Format& format, std::ostream* out) { *out << format.name; }

class OtherTracks : public testing::TestWithParam<Format> { };

std::chrono::sys_seconds startOf(const Activity& run)
{
    return run.start ? *run.start : std::chrono::sys_seconds{run.localStart->time_since_epoch()} - 1h;
}

} // namespace

TEST_P(OtherTracks, HoldTheSameRun)
{
    const auto& format = GetParam();
    const auto run = test::onlyActivityIn(format.fileOf({.seconds = 1800}));
    EXPECT_EQ(run.sport, format.saysItsSport ? "running" : "unknown");
    EXPECT_EQ(startOf(run), startOfAll);
    EXPECT_NEAR(run.distanceMetres.value(), 5040, 10);
    EXPECT_NEAR(run.timerSeconds.value(), 1800, 1);
    EXPECT_NEAR(run.elapsedSeconds.value(), 1800, 1);
    EXPECT_THAT(run.kilometres, SizeIs(5));
    EXPECT_NEAR(static_cast<double>(run.kilometres.at(1).count()), 357, 6);
    EXPECT_NEAR(run.averageHeartRate.value_or(0), format.hasThePulse ? 150 : 0, 0.1);
    EXPECT_THAT(run.remarks, Not(Contains(Remark::CutOff)));
    EXPECT_THAT(run.remarks, Not(Contains(Remark::PartUnreadable)));
}

TEST_P(OtherTracks, KeepWhatStoodBeforeTheyWereCut)
{
    const auto& format = GetParam();
    const auto whole = format.fileOf({.seconds = 1800});
    for (const double share : {0.5, 0.7, 0.9}) {
        const auto size = static_cast<std::size_t>(share * static_cast<double>(whole.size()));
        const auto run = test::onlyActivityIn(whole.substr(0, size));
        EXPECT_EQ(startOf(run), startOfAll) << share;
        EXPECT_GT(run.distanceMetres.value(), 500) << share;
        EXPECT_THAT(run.remarks, Contains(Remark::CutOff).Times(format.saysWhereItEnds ? 1 : 0)) << share;
    }
}

TEST_P(OtherTracks, KeepWhatIsLeftOfThemAroundGarbage)
{
    const auto& format = GetParam();
    auto damaged = format.fileOf({.seconds = 1800});
    damaged.replace(damaged.size() * 3 / 4, 20, "\x01\xFF<&>\x80,,,,\x02\x03\x04\x05garbage!");
    const auto reading = readActivities(damaged);
    ASSERT_THAT(reading.activities, SizeIs(1));
    const auto& run = reading.activities.front();
    EXPECT_EQ(startOf(run), startOfAll);
    EXPECT_GT(run.distanceMetres.value(), 2000);
    EXPECT_LT(run.distanceMetres.value(), 5100);
}

TEST_P(OtherTracks, HoldNoRunBeforeTheirFirstPoint)
{
    const auto reading = readActivities(GetParam().fileOf({.seconds = 1800}).substr(0, 125));
    EXPECT_TRUE(reading.activities.empty());
    EXPECT_TRUE(reading.refusal);
}

INSTANTIATE_TEST_SUITE_P(Formats, OtherTracks,
    testing::Values(Format{"Kml", test::kmlOf, true, true, true},
        Format{"Sml", test::smlOf, true, true, true},
        Format{"Moveslink2", test::moveslink2Of, true, true, true},
        Format{"Openambit", test::openambitOf, true, true, true},
        Format{"Trk", test::trkOf, false, false, false}, Format{"Plt", test::pltOf, false, false, false},
        Format{"Ttbin", test::ttbinOf, true, true, true}),
    [](const auto& each) { return std::string(each.param.name); });

} // namespace patella::exchange
