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

TEST(RisingShares, LeaveAloneWhatRisesAndPoolWhatFallsOrStays)
{
    EXPECT_TRUE(risingShares({}).empty());
    const std::vector<Proportion> rising{{0, 3}, {1, 3}, {3, 3}};
    const auto alone = risingShares(rising);
    ASSERT_EQ(alone.size(), 3U);
    for (std::size_t i = 0; i < alone.size(); ++i)
        EXPECT_EQ(alone[i], (PooledShare{i, i, rising[i]}));
    EXPECT_EQ(risingShares(std::vector<Proportion>{{3, 3}, {1, 3}, {0, 3}}),
        (std::vector<PooledShare>{{0, 2, {4, 9}}}));
    EXPECT_EQ(
        risingShares(std::vector<Proportion>{{1, 2}, {2, 4}}), (std::vector<PooledShare>{{0, 1, {3, 6}}}))
        << "the same share of other counts";
}

TEST(LikelihoodOfRising, IsByHandThatOfTwoSharesOverOne)
{
    EXPECT_EQ(likelihoodOfRising({}), 0);
    EXPECT_NEAR(likelihoodOfRising(std::vector<Proportion>{{1, 2}, {3, 6}}), 0, 1e-12);
    EXPECT_NEAR(likelihoodOfRising(std::vector<Proportion>{{5, 6}, {1, 6}}), 0, 1e-12) << "falls";
    // Certain against a half each: 2 (0 - 2 ln 1/2).
    EXPECT_NEAR(likelihoodOfRising(std::vector<Proportion>{{0, 1}, {1, 1}}), 4 * std::log(2.0), 1e-12);
}

TEST(LikelihoodOfRising, DoublesWithTheCountsAndMirrors)
{
    const std::vector<Proportion> shares{{1, 5}, {0, 4}, {3, 6}, {2, 5}, {7, 8}};
    auto twice = shares;
    for (auto& each : twice)
        each = {each.hits * 2, each.of * 2};
    EXPECT_NEAR(likelihoodOfRising(twice), 2 * likelihoodOfRising(shares), 1e-9);
    auto mirrored = shares; // what did not happen, from the other end
    std::ranges::reverse(mirrored);
    for (auto& each : mirrored)
        each.hits = each.of - each.hits;
    EXPECT_NEAR(likelihoodOfRising(mirrored), likelihoodOfRising(shares), 1e-9);
}

TEST(LikelihoodsOfReaching, AreNothingWhereTheSharesReachIt)
{
    // 0 of 4, then 4 of 4; a quarter is reached between them. At the first place the first four would have
    // to be at a quarter, -8 ln 3/4; past the last the others could be no more than that, -8 ln 1/4.
    const auto found = likelihoodsOfReaching(0.25, std::vector<Proportion>{{0, 4}, {4, 4}});
    ASSERT_EQ(found.size(), 3U);
    EXPECT_NEAR(found[0], -8 * std::log(0.75), 1e-9);
    EXPECT_NEAR(found[1], 0, 1e-9);
    EXPECT_NEAR(found[2], -8 * std::log(0.25), 1e-9);
    EXPECT_EQ(likelihoodsOfReaching(0.25, {}).size(), 1U);
}

TEST(LikelihoodsOfReaching, AreNeverBelowNothingAndNothingSomewhere)
{
    const std::vector<Proportion> shares{{1, 5}, {0, 4}, {3, 6}, {2, 5}, {7, 8}, {4, 9}, {5, 5}};
    for (const double level : {0.1, 0.25, 0.5, 0.6, 0.9}) {
        const auto found = likelihoodsOfReaching(level, shares);
        EXPECT_NEAR(*std::ranges::min_element(found), 0, 1e-9) << level;
    }
}

} // namespace
} // namespace patella
