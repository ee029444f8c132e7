// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/statistics/two_groups.h"

// The expected values were computed with R 4.2.2 and, where R has no such test, with scipy 1.10.1 and
// statsmodels 0.13.5. They are given to 10 or 11 digits.
namespace patella {
namespace {

const Numbers with{3, 4, 2, 5, 6, 3, 4, 5, 7, 4, 3, 5};
const Numbers without{1, 2, 3, 2, 4, 1, 0, 2, 3, 2, 1, 3, 2, 4};

TEST(CliffsDelta, AgreesWithTheReference)
{
    EXPECT_DOUBLE_EQ(cliffsDelta(with, without), .75);
    EXPECT_DOUBLE_EQ(cliffsDelta(without, with), -.75);
}

struct TwoGroups {
    const char* name;
    Numbers a;
    Numbers b;
    double delta;
};

class CliffsDeltaByHand : public testing::TestWithParam<TwoGroups> { };

TEST_P(CliffsDeltaByHand, CountsThePairs)
{
    EXPECT_DOUBLE_EQ(cliffsDelta(GetParam().a, GetParam().b), GetParam().delta);
}

INSTANTIATE_TEST_SUITE_P(Groups, CliffsDeltaByHand,
    testing::Values( //
        TwoGroups{"allAbove", {4, 5}, {1, 2}, 1}, //
        TwoGroups{"allBelow", {1, 2}, {4, 5}, -1}, //
        TwoGroups{"alike", {1, 2, 3}, {1, 2, 3}, 0}, //
        TwoGroups{"allTied", {3, 3}, {3, 3, 3}, 0}, //
        TwoGroups{"halfOfThePairs", {1, 5}, {3}, 0}, //
        TwoGroups{"oneTie", {3, 5}, {3}, .5}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(BrunnerMunzel, AgreesWithTheReference)
{
    EXPECT_NEAR(brunnerMunzelP(with, without).value(), 6.1295049839e-06, 5e-16);
    EXPECT_NEAR(brunnerMunzelP(without, with).value(), 6.1295049839e-06, 5e-16) << "two-sided";
}

TEST(BrunnerMunzel, IsEmptyWhereNoScoreLiesBetweenThoseOfTheOtherGroup)
{
    EXPECT_FALSE(brunnerMunzelP({3, 3}, {3, 3, 3}));
    EXPECT_FALSE(brunnerMunzelP({1, 2}, {4, 5}));
}

} // namespace
} // namespace patella
