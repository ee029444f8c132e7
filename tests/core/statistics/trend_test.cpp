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

} // namespace
} // namespace patella
