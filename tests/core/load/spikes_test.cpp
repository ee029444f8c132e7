// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/load/spikes.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

RunEntry aRunBefore(int days, Distance distance) { return aRun(daysAfter(aDay, -days), distance); }

TEST(SessionRatios, CompareWithTheLongestSingleRunOfThirtyDays)
{
    const std::vector runs{
        aRunBefore(20, kilometres(12)), aRunBefore(3, kilometres(8)), aRunBefore(0, kilometres(15))};
    const auto ratios = sessionRatios(runs, aDay);
    ASSERT_EQ(ratios.size(), 2u);
    EXPECT_EQ(ratios[1].run, runs[2].id);
    EXPECT_EQ(ratios[1].longestBefore, kilometres(12));
    EXPECT_DOUBLE_EQ(ratios[1].ratio, 1.25);
    EXPECT_EQ(ratios[1].band, SpikeBand::Small);
}

TEST(SessionRatios, KnowNothingOfTheFirstRun)
{
    EXPECT_TRUE(sessionRatios(std::vector{aRun()}, aDay).empty());
}

TEST(SessionRatios, ReachBackThirtyDaysAndNoFurther)
{
    EXPECT_EQ(sessionRatios(std::vector{aRunBefore(30, kilometres(8)), aRun()}, aDay).size(), 1u);
    EXPECT_TRUE(sessionRatios(std::vector{aRunBefore(31, kilometres(8)), aRun()}, aDay).empty());
}

TEST(SessionRatios, DoNotCompareRunsOfOneDay)
{
    const std::vector runs{aRunBefore(0, kilometres(4)), aRunBefore(0, kilometres(12))};
    EXPECT_TRUE(sessionRatios(runs, aDay).empty());
}

TEST(SessionRatios, PassOverRunsWithoutADistance)
{
    auto unknown = aRunBefore(2, kilometres(8));
    unknown.measured.distance.reset();
    EXPECT_TRUE(sessionRatios(std::vector{unknown, aRun()}, aDay).empty());
    auto today = aRun();
    today.measured.distance.reset();
    EXPECT_TRUE(sessionRatios(std::vector{aRunBefore(2, kilometres(8)), today}, aDay).empty());
}

TEST(SessionRatios, LeaveOutRunsAfterToday)
{
    EXPECT_TRUE(sessionRatios(std::vector{aRunBefore(1, kilometres(8)), aRunBefore(-1, kilometres(20))}, aDay)
            .empty());
}

TEST(SessionSpikes, AreThoseOverTenPercent)
{
    const std::vector runs{
        aRunBefore(9, kilometres(10)), aRunBefore(5, kilometres(11)), aRunBefore(1, kilometres(13))};
    const auto spikes = sessionSpikes(runs, aDay);
    ASSERT_EQ(spikes.size(), 1u);
    EXPECT_EQ(spikes[0].run, runs[2].id);
}

TEST(LongestRunBefore, LeavesOutTheDayItself)
{
    const std::vector runs{
        aRun(aDay, kilometres(20)), aRunBefore(1, kilometres(6)), aRunBefore(2, kilometres(7))};
    EXPECT_EQ(longestRunBefore(runs, aDay), kilometres(7));
    EXPECT_EQ(longestRunBefore({}, aDay), std::nullopt);
}

struct Boundary {
    const char* name;
    std::int64_t metres;
    SpikeBand band;
};

class SpikeBands : public testing::TestWithParam<Boundary> { };

TEST_P(SpikeBands, AreThoseOfFrandsen)
{
    EXPECT_EQ(spikeBand({GetParam().metres}, kilometres(10)), GetParam().band);
}

INSTANTIATE_TEST_SUITE_P(Boundaries, SpikeBands,
    testing::Values( //
        Boundary{"tenPercent", 11'000, SpikeBand::Usual}, //
        Boundary{"overTenPercent", 11'001, SpikeBand::Small}, //
        Boundary{"thirtyPercent", 13'000, SpikeBand::Small}, //
        Boundary{"overThirtyPercent", 13'001, SpikeBand::Moderate}, //
        Boundary{"twice", 20'000, SpikeBand::Moderate}, //
        Boundary{"overTwice", 20'001, SpikeBand::Large}),
    [](const auto& each) { return std::string(each.param.name); });

} // namespace
} // namespace patella
