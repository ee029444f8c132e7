// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/mileage/lag_test.h"
#include "core/statistics/dice.h"
#include "core/statistics/ranks.h"

#include <cmath>

namespace patella {
namespace {

constexpr std::optional<double> unknown;

// The figures beside it are those of R 4.2.2: cor(method = "spearman"), lm.fit, and 60,000 permutations.
const WeekPairs fixedCase{
    .amounts = {22, 31, 18, 27, 35, 41, 20, 29, 33, 38, 44, 25, 30, 26, 36, 47, 19, 28, 34, 40, 23, 32, 37,
        45, 21, 39},
    .pains = {2, 2, 1, unknown, 2.5, 3, 1.5, 3, 2, 1.5, 4, 2.5, 1, 3, 1.5, 4, 2, 3, 2.5, 3, 2, unknown, 3.5,
        2, 2.5, 2},
};
constexpr double correlationOfR = 0.342656744068810;
constexpr double pOfR = 0.4567591;

// Weeks whose pain follows the amount so many weeks before.
WeekPairs following(std::size_t lag, int sign = 1)
{
    WeekPairs weeks;
    for (int i = 0; i < 40; ++i)
        weeks.amounts.emplace_back(30 + (i * 37 + i * i * 11) % 23);
    for (std::size_t i = 0; i < weeks.amounts.size(); ++i)
        weeks.pains.push_back(i < lag
                ? unknown
                : std::optional(3 + sign * *weeks.amounts[i - lag] / 10 + 0.01 * static_cast<double>(i % 3)));
    return weeks;
}

TEST(StrongestLag, AgreesWithR)
{
    const auto found = strongestLag(fixedCase);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->lag, 0);
    EXPECT_NEAR(found->correlation, correlationOfR, 1e-12);
    EXPECT_NEAR(found->p, pOfR, 3 * std::sqrt(pOfR * (1 - pOfR) / 2000));
}

TEST(StrongestLag, IsTheSameEachTime) { EXPECT_EQ(strongestLag(fixedCase), strongestLag(fixedCase)); }

TEST(StrongestLag, IsWhereThePainFollows)
{
    for (const int lag : {0, 1, 2}) {
        const auto found = strongestLag(following(static_cast<std::size_t>(lag)));
        ASSERT_TRUE(found);
        EXPECT_EQ(found->lag, lag);
        EXPECT_GT(found->correlation, 0.9);
        EXPECT_LT(found->p, 0.01);
    }
}

TEST(StrongestLag, HasTheSignOfTheLink)
{
    const auto found = strongestLag(following(1, -1));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->lag, 1);
    EXPECT_LT(found->correlation, -0.9);
}

// A shared season alone makes a high Spearman's rho.
TEST(StrongestLag, SeesNothingInASharedSeason)
{
    WeekPairs weeks;
    Numbers amounts;
    Numbers pains;
    Dice dice(5);
    for (int i = 0; i < 104; ++i) {
        const double season = std::sin(i * 2 * 3.141592653589793 / 52.18);
        amounts.push_back(30 + 10 * season + static_cast<double>(dice.below(13)));
        pains.push_back(3 + 2 * season + static_cast<double>(dice.below(5)) / 2);
    }
    weeks.amounts.assign(amounts.begin(), amounts.end());
    weeks.pains.assign(pains.begin(), pains.end());
    EXPECT_GT(spearman(amounts, pains), 0.6);
    const auto found = strongestLag(weeks);
    ASSERT_TRUE(found);
    EXPECT_GT(found->p, 0.05);
}

TEST(StrongestLag, NeedsTenWeeksThatHaveAllAmounts)
{
    auto weeks = following(0);
    weeks.amounts.resize(11);
    weeks.pains.resize(11);
    EXPECT_FALSE(strongestLag(weeks));
    weeks = following(0);
    weeks.amounts.resize(12);
    weeks.pains.resize(12);
    EXPECT_TRUE(strongestLag(weeks));
    weeks.amounts[6].reset();
    EXPECT_FALSE(strongestLag(weeks));
}

TEST(StrongestLag, IsNoneWhereNothingVaries)
{
    auto samePain = fixedCase;
    for (auto& pain : samePain.pains)
        pain = 8;
    EXPECT_FALSE(strongestLag(samePain));
    auto sameAmount = fixedCase;
    for (auto& amount : sameAmount.amounts)
        amount = 30;
    EXPECT_FALSE(strongestLag(sameAmount));
    EXPECT_FALSE(strongestLag({}));
}

} // namespace
} // namespace patella
