// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/statistics/two_by_two.h"

#include <array>

// The expected values were computed with R 4.2.2 and, where R has no such test, with scipy 1.10.1 and
// statsmodels 0.13.5. They are given to 10 or 11 digits.
namespace patella {
namespace {

constexpr TwoByTwo table{.exposedBad = 14, .exposedGood = 11, .unexposedBad = 6, .unexposedGood = 29};

TwoByTwo turned(const TwoByTwo& table)
{
    return {.exposedBad = table.unexposedBad,
        .exposedGood = table.unexposedGood,
        .unexposedBad = table.exposedBad,
        .unexposedGood = table.exposedGood};
}

TEST(RiskDifferences, AgreeWithTheReference)
{
    const auto difference = riskDifference(table);
    EXPECT_NEAR(difference.value, .3885714286, 5e-11);
    EXPECT_NEAR(difference.interval.low, .1436388548, 5e-11);
    EXPECT_NEAR(difference.interval.high, .5840722215, 5e-11);
}

TEST(RiskDifferences, TurnTheirSignWithTheGroups)
{
    EXPECT_DOUBLE_EQ(riskDifference(turned(table)).value, -riskDifference(table).value);
    EXPECT_NEAR(riskDifference(turned(table)).interval.low, -riskDifference(table).interval.high, 1e-12);
}

TEST(Fisher, AgreesWithTheReference)
{
    EXPECT_NEAR(fisherP(table), .002356140662, 5e-13);
    EXPECT_NEAR(fisherP(turned(table)), .002356140662, 5e-13);
}

struct ExactTable {
    const char* name;
    TwoByTwo table;
    double p;
};

class FisherByHand : public testing::TestWithParam<ExactTable> { };

TEST_P(FisherByHand, CountsEveryTableAtLeastAsRare)
{
    EXPECT_NEAR(fisherP(GetParam().table), GetParam().p, 1e-12);
}

INSTANTIATE_TEST_SUITE_P(Tables, FisherByHand,
    testing::Values( //
        ExactTable{"teaTasting", {3, 1, 1, 3}, 34.0 / 70}, // Fisher 1935
        ExactTable{"allFourRight", {4, 0, 0, 4}, 2.0 / 70}, //
        ExactTable{"noneBad", {0, 5, 0, 5}, 1}, //
        ExactTable{"allBad", {5, 0, 5, 0}, 1}, //
        ExactTable{"onePair", {1, 0, 0, 1}, 1}, //
        ExactTable{"evenly", {2, 2, 2, 2}, 1}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(Fisher, KnowsAllTablesOfALogOfThousandsOfRuns)
{
    // The rarest of them are far below the smallest number there is.
    EXPECT_NEAR(fisherP({1000, 1000, 1000, 1000}), 1, 1e-9);
    EXPECT_NEAR(fisherP({200, 1800, 600, 5400}), 1, 1e-9);
}

constexpr std::array strata{
    TwoByTwo{.exposedBad = 10, .exposedGood = 3, .unexposedBad = 4, .unexposedGood = 8},
    TwoByTwo{.exposedBad = 4, .exposedGood = 3, .unexposedBad = 7, .unexposedGood = 21},
};

TEST(MantelHaenszel, AgreesWithTheReference)
{
    const auto common = mantelHaenszel(strata);
    ASSERT_TRUE(common);
    EXPECT_NEAR(common->value, 5.185185185, 5e-10);
    EXPECT_NEAR(common->interval.low, 1.524878915, 5e-10);
    EXPECT_NEAR(common->interval.high, 17.63165923, 5e-9);
}

TEST(MantelHaenszel, OfOneTableIsItsOddsRatio)
{
    EXPECT_DOUBLE_EQ(mantelHaenszel(std::array{table})->value, 14.0 * 29 / (11 * 6));
    EXPECT_DOUBLE_EQ(mantelHaenszel(std::array{turned(table)})->value, 11.0 * 6 / (14 * 29));
}

TEST(MantelHaenszel, IsEmptyWhereItWouldBeNothingOrInfinite)
{
    EXPECT_FALSE(mantelHaenszel(std::array{TwoByTwo{3, 0, 2, 5}})) << "infinite";
    EXPECT_FALSE(mantelHaenszel(std::array{TwoByTwo{0, 3, 2, 5}})) << "0";
    EXPECT_FALSE(mantelHaenszel(std::array{TwoByTwo{0, 3, 0, 5}})) << "none is bad";
    EXPECT_FALSE(mantelHaenszel({}));
}

} // namespace
} // namespace patella
