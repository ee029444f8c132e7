// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/statistics/least_squares.h"
#include "tests/core/patterns/factors/reference_run.h"

#include <cmath>
#include <numbers>

namespace patella::patterns {
namespace {

using namespace test;

TEST(PainHistory, RemembersTheRunBeforeAndTheRecentLevel)
{
    const auto history = painHistory(referencePain);
    const Numbers level(history[1].begin(), history[1].begin() + 5);
    const Numbers expected{2.8, 2.56, 2.692, 2.4844, 2.93908};
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(level[i], expected[i], 1e-12);
    EXPECT_DOUBLE_EQ(history[0][0], 2.8);
    EXPECT_DOUBLE_EQ(history[0][1], 2);
    EXPECT_DOUBLE_EQ(history[2].front(), -1);
    EXPECT_DOUBLE_EQ(history[2].back(), 1);
    EXPECT_DOUBLE_EQ(history[3].front(), 1);
}

TEST(BaselineBlock, HasFiveColumnsWhereNothingElseIsKnown)
{
    EXPECT_EQ(baselineBlock(seriesOf(referencePain)).size(), 5u);
}

TEST(BaselineBlock, TakesTheRatingBeforeTheRunWhereMostRunsHaveOne)
{
    auto series = seriesOf(referencePain);
    for (std::size_t i = 0; i < 20; ++i)
        series.before[i] = static_cast<double>(i % 3);
    const auto block = baselineBlock(series);
    ASSERT_EQ(block.size(), 6u);
    EXPECT_EQ(block[5][4], 1);
    EXPECT_EQ(block[5][22], block[2][22]) << "not asked: the recent level, never 0";

    series.before[0].reset();
    EXPECT_EQ(baselineBlock(series).size(), 5u) << "19 of 24 is less than 80 %";
}

TEST(BaselineBlock, AllowsForMaskedRuns)
{
    auto series = seriesOf(referencePain);
    series.masked[7] = true;
    ASSERT_EQ(baselineBlock(series).size(), 6u);
    EXPECT_EQ(baselineBlock(series)[5][7], 1);
    series.masked.assign(series.masked.size(), true);
    EXPECT_EQ(baselineBlock(series).size(), 5u) << "nothing to compare them with";
}

// What rises and falls with the year is no effect of heat.
TEST(BaselineBlock, TakesOutAWaveOfAYearWhereTheRunsSpanNineMonths)
{
    Numbers days;
    Numbers wave;
    for (int i = 0; i < 180; ++i) {
        days.push_back(2.5 * i);
        wave.push_back(3 + 1.5 * std::sin(2 * std::numbers::pi * (days.back() + 80) / 365.25));
    }
    auto series = seriesOf(wave);
    series.days = days;
    const auto block = baselineBlock(series);
    EXPECT_EQ(block.size(), 7u);
    for (const auto left : Explained({block[0], block[3], block[4], block[5], block[6]}).residuals(wave))
        EXPECT_NEAR(left, 0, 1e-9);

    series.days = Numbers(days);
    for (auto& day : series.days)
        day *= 269 / days.back();
    EXPECT_EQ(baselineBlock(series).size(), 5u) << "shorter than nine months";
}

// lm(y ~ l + m + t + t2 + f) in R 4.2.2.
TEST(LeastSquares, AgreesWithTheReference)
{
    const auto history = painHistory(referencePain);
    const auto fit = leastSquares(
        referencePain, {Numbers(24, 1.0), history[0], history[1], history[2], history[3], referenceFactor});
    const Numbers expected{3.4204445217, .7688596094, -1.0393753189, .4876138227, -.1626575787, 1.3912933012};
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(fit.coefficients[i].value, expected[i], 1e-8) << i;
    EXPECT_NEAR(fit.coefficients[5].standardError, .3330572711, 1e-8);
    EXPECT_NEAR(fit.coefficients[5].t, 4.1773395207, 1e-8);
    EXPECT_EQ(fit.degreesOfFreedom, 18);
}

TEST(Filling, PutsAnUnknownValueWhereTheOthersExpectIt)
{
    const Numbers line{1, 2, 3, 4, 5};
    const auto filled = filledByExpectation({2, 4, {}, 8, 10}, {Numbers(5, 1.0), line});
    EXPECT_NEAR(filled[2], 6, 1e-12);
    EXPECT_EQ(filled[3], 8);
}

} // namespace
} // namespace patella::patterns
