// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/statistics/proportion.h"

#include <cmath>
#include <string>

namespace patella {
namespace {

TEST(WilsonIntervals, AgreeWithTheReference) // R 4.2.2
{
    EXPECT_NEAR(wilson({14, 25}).low, .3706733187, 5e-11);
    EXPECT_NEAR(wilson({14, 25}).high, .7333436112, 5e-11);
    EXPECT_NEAR(wilson({6, 35}).low, .08102640054, 5e-12);
    EXPECT_NEAR(wilson({6, 35}).high, .326822823, 5e-10);
}

TEST(Differences, AgreeWithTheReference) // R 4.2.2, statsmodels 'newcomb'
{
    const auto difference = differenceOf({14, 25}, {6, 35});
    EXPECT_NEAR(difference.value, .3885714286, 5e-11);
    EXPECT_NEAR(difference.interval.low, .1436388548, 5e-11);
    EXPECT_NEAR(difference.interval.high, .5840722215, 5e-11);
}

struct Extreme {
    const char* name;
    Proportion share;
    Interval limits;
};

class ExtremeShares : public testing::TestWithParam<Extreme> { };

TEST_P(ExtremeShares, HaveLimitsThatAreNoPoint) // R 4.2.2
{
    EXPECT_NEAR(wilson(GetParam().share).low, GetParam().limits.low, 5e-8);
    EXPECT_NEAR(wilson(GetParam().share).high, GetParam().limits.high, 5e-8);
}

INSTANTIATE_TEST_SUITE_P(Shares, ExtremeShares,
    testing::Values( //
        Extreme{"noneOfOne", {0, 1}, {0, .79345069}}, //
        Extreme{"oneOfOne", {1, 1}, {.20654931, 1}}, //
        Extreme{"noneOfFour", {0, 4}, {0, .48989084}}, //
        Extreme{"allOfFour", {4, 4}, {.51010916, 1}}, //
        Extreme{"halfOfTen", {5, 10}, {.23659309, .76340691}}),
    [](const auto& each) { return std::string(each.param.name); });

RC_GTEST_PROP(ProportionProperties, LimitsHoldTheShareAndStayBetweenNoneAndAll, ())
{
    const int of = *rc::gen::inRange(1, 500);
    const Proportion share{*rc::gen::inRange(0, of + 1), of};
    const auto limits = wilson(share);
    constexpr double rounding = 1e-12;
    RC_ASSERT(limits.low >= -rounding && limits.low <= shareOf(share) + rounding);
    RC_ASSERT(limits.high <= 1 + rounding && limits.high >= shareOf(share) - rounding);
}

RC_GTEST_PROP(ProportionProperties, ADifferenceTurnedRoundChangesItsSign, ())
{
    const auto any = [] {
        const int of = *rc::gen::inRange(1, 300);
        return Proportion{*rc::gen::inRange(0, of + 1), of};
    };
    const auto first = any();
    const auto second = any();
    const auto there = differenceOf(first, second);
    const auto back = differenceOf(second, first);
    RC_ASSERT(there.value == -back.value);
    RC_ASSERT(std::abs(there.interval.low + back.interval.high) < 1e-12);
    RC_ASSERT(there.interval.low <= there.value && there.value <= there.interval.high);
}

} // namespace
} // namespace patella
