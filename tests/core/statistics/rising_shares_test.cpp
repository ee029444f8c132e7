// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/statistics/rising_shares.h"

#include <algorithm>
#include <cmath>

namespace patella {
namespace {

std::vector<Proportion> zerosAndOnes(std::initializer_list<int> values)
{
    std::vector<Proportion> shares;
    for (const auto value : values)
        shares.push_back({value, 1});
    return shares;
}

// What each place gets.
Numbers fitted(const std::vector<Proportion>& shares)
{
    Numbers values;
    for (const auto& pool : risingShares(shares))
        values.resize(pool.last + 1, shareOf(pool.share));
    return values;
}

TEST(RisingShares, AreThoseOfIsotonicRegression)
{
    // isoreg(c(1,0,0,1,0,1,1,0,1,1))$yf in R: thirds, halves, two thirds, ones.
    const auto values = fitted(zerosAndOnes({1, 0, 0, 1, 0, 1, 1, 0, 1, 1}));
    const Numbers right{1. / 3, 1. / 3, 1. / 3, 1. / 2, 1. / 2, 2. / 3, 2. / 3, 2. / 3, 1, 1};
    ASSERT_EQ(values.size(), right.size());
    for (std::size_t i = 0; i < right.size(); ++i)
        EXPECT_NEAR(values[i], right[i], 1e-12);
}

TEST(RisingShares, HeedHowManyStandBehindEach)
{
    // isoreg has no weights; by hand: (3 of 4) and (1 of 8) pool to 4 of 12.
    const std::vector<Proportion> shares{{0, 2}, {3, 4}, {1, 8}, {5, 5}};
    EXPECT_EQ(
        risingShares(shares), (std::vector<PooledShare>{{0, 0, {0, 2}}, {1, 2, {4, 12}}, {3, 3, {5, 5}}}));
}

// The max-min formula of isotonic regression (Robertson, Wright and Dykstra 1988).
double byMaxMin(const std::vector<Proportion>& shares, std::size_t place)
{
    double most = 0;
    for (std::size_t from = 0; from <= place; ++from) {
        double least = 1;
        Proportion sum{0, 0};
        for (std::size_t to = from; to < shares.size(); ++to) {
            sum = {sum.hits + shares[to].hits, sum.of + shares[to].of};
            if (to >= place)
                least = std::min(least, shareOf(sum));
        }
        most = std::max(most, least);
    }
    return most;
}

std::vector<Proportion> anyShares()
{
    std::vector<Proportion> shares;
    const auto count = *rc::gen::inRange(1, 15);
    for (int i = 0; i < count; ++i) {
        const auto of = *rc::gen::inRange(1, 5);
        shares.push_back({*rc::gen::inRange(0, of + 1), of});
    }
    return shares;
}

RC_GTEST_PROP(RisingShares, AreThoseOfTheMaxMinFormula, ())
{
    const auto shares = anyShares();
    const auto values = fitted(shares);
    for (std::size_t i = 0; i < shares.size(); ++i)
        RC_ASSERT(std::abs(values[i] - byMaxMin(shares, i)) < 1e-12);
}

RC_GTEST_PROP(LikelihoodsOfReaching, AreNothingWhereTheCurveItselfReachesTheLevel, ())
{
    const auto shares = anyShares();
    const auto likelihoods = likelihoodsOfReaching(0.25, shares);
    RC_ASSERT(likelihoods.size() == shares.size() + 1);
    const auto values = fitted(shares);
    const auto reached = static_cast<std::size_t>(
        std::ranges::find_if(values, [](double each) { return each > 0.25; }) - values.begin());
    RC_ASSERT(std::abs(likelihoods[reached]) < 1e-9);
    for (const auto each : likelihoods)
        RC_ASSERT(each > -1e-9);
}

TEST(LikelihoodsOfReaching, AreWhatTheCountsSay)
{
    // 0 of 10, then 10 of 10. Reached before the first: both at least 1/4, 0 of 10 at exactly that.
    const auto likelihoods = likelihoodsOfReaching(0.25, std::vector<Proportion>{{0, 10}, {10, 10}});
    EXPECT_NEAR(likelihoods[0], -20 * std::log(0.75), 1e-12);
    EXPECT_NEAR(likelihoods[1], 0, 1e-12);
    EXPECT_NEAR(likelihoods[2], -20 * std::log(0.25), 1e-12);
}

TEST(LikelihoodOfRising, IsThatOverOneShareForAll)
{
    EXPECT_NEAR(likelihoodOfRising(std::vector<Proportion>{{0, 10}, {10, 10}}), 40 * std::log(2), 1e-12);
    EXPECT_NEAR(likelihoodOfRising(std::vector<Proportion>{{10, 10}, {0, 10}}), 0, 1e-12);
    EXPECT_EQ(likelihoodOfRising({}), 0);
}

} // namespace
} // namespace patella
