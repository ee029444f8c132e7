// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/statistics/trend.h"

namespace patella {
namespace {

TEST(Trends, AreFoundInWhatFalls)
{
    const auto trend = trendOf({9, 8, 9, 7, 8, 6, 6, 5, 6, 4, 3, 4, 2, 3, 1, 2, 1, 0, 1, 0});
    ASSERT_TRUE(trend);
    EXPECT_LT(trend->correlation, -0.9);
    EXPECT_LE(trend->p, 0.05);
}

TEST(Trends, AreNotFoundInWhatGoesUpAndDown)
{
    const auto trend = trendOf({1, 3, 2, 4, 1, 3, 2, 4, 1, 3, 2, 4, 1, 3, 2, 4, 1, 3, 2, 4});
    ASSERT_TRUE(trend);
    EXPECT_GT(trend->p, 0.1);
}

TEST(Trends, NeedTenNumbersThatDiffer)
{
    EXPECT_FALSE(trendOf({1, 2, 3, 4, 5, 6, 7, 8, 9}));
    EXPECT_FALSE(trendOf(Numbers(20, 3)));
}

TEST(Trends, AreTheSameEachTime)
{
    const Numbers numbers{1, 3, 2, 5, 4, 6, 5, 7, 6, 9, 8, 7};
    EXPECT_EQ(trendOf(numbers), trendOf(numbers));
}

TEST(Trends, OfTenThatOnlyRiseAreWhole)
{
    const auto trend = trendOf({1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    ASSERT_TRUE(trend);
    EXPECT_NEAR(trend->correlation, 1, 1e-12);
    EXPECT_GE(trend->p, 1 / 2000.0);
    EXPECT_LE(trend->p, 1);
    EXPECT_FALSE(trendOf({}));
}

TEST(Trends, HaveACorrelationByHand)
{
    // Two neighbours changed places: 1 - 6 * 2 / (10 * 99).
    EXPECT_NEAR(trendOf({2, 1, 3, 4, 5, 6, 7, 8, 9, 10})->correlation, 1 - 12.0 / 990, 1e-12);
}

TEST(Trends, TurnWithTheNumbersAndDoNotMindTheirScale)
{
    const Numbers numbers{1, 3, 2, 5, 4, 6, 5, 7, 6, 9, 8, 7, 3, 9};
    auto turned = numbers;
    auto scaled = numbers;
    for (auto& each : turned)
        each = -each;
    for (auto& each : scaled)
        each = each * each * each + 100; // the same order
    const auto trend = *trendOf(numbers);
    EXPECT_NEAR(trendOf(turned)->correlation, -trend.correlation, 1e-12);
    EXPECT_EQ(trendOf(turned)->p, trend.p) << "two-sided";
    EXPECT_EQ(trendOf(scaled), trend);
    const Numbers backwards(numbers.rbegin(), numbers.rend());
    EXPECT_NEAR(trendOf(backwards)->correlation, -trend.correlation, 1e-12);
}

} // namespace
} // namespace patella
