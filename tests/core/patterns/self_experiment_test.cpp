// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/log/self_experiment.h"
#include "core/patterns/self_experiment.h"

#include <array>
#include <cmath>
#include <cstdlib>

namespace patella {
namespace {

// Darwin's maize, crossed against self-fertilised, in eighths of an inch: 1,726 of 32,768 ways (Fisher 1935).
TEST(ExactPairedTest, AgreesWithFisher)
{
    constexpr std::array maize{49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48};
    const auto test = exactPairedTest(maize);
    EXPECT_DOUBLE_EQ(test.p, 1726.0 / 32768);
    EXPECT_DOUBLE_EQ(test.meanDifference, 314.0 / 15);
}

TEST(ExactPairedTest, NeedsSixPairsThatAgree)
{
    EXPECT_DOUBLE_EQ(exactPairedTest(std::array{1, 2, 1, 3, 1}).p, leastPossibleP(5));
    EXPECT_GT(leastPossibleP(fewestPairs - 1), 0.05);
    EXPECT_DOUBLE_EQ(exactPairedTest(std::array{1, 2, 1, 3, 1, 2}).p, leastPossibleP(6));
    EXPECT_LT(leastPossibleP(fewestPairs), 0.05);
}

TEST(ExactPairedTest, FindsNothingInPairsThatAreEqual)
{
    EXPECT_DOUBLE_EQ(exactPairedTest(std::array{0, 0, 0}).p, 1);
    EXPECT_DOUBLE_EQ(exactPairedTest(std::array{3, -3}).p, 1);
}

// Every way written out.
RC_GTEST_PROP(ExactPairedTest, CountsAllWays, ())
{
    const auto differences
        = *rc::gen::suchThat(rc::gen::container<std::vector<int>>(rc::gen::inRange(-10, 11)),
            [](const auto& all) { return !all.empty() && all.size() < 11; });
    int seen = 0;
    for (const auto each : differences)
        seen += each;
    const unsigned ways = 1U << differences.size();
    int reached = 0;
    for (unsigned way = 0; way < ways; ++way) {
        int sum = 0;
        for (std::size_t i = 0; i < differences.size(); ++i)
            sum += (way >> i & 1U) != 0 ? differences[i] : -differences[i];
        reached += std::abs(sum) >= std::abs(seen);
    }
    RC_ASSERT(std::abs(exactPairedTest(differences).p - static_cast<double>(reached) / ways) < 1e-12);
}

TEST(SealedOrder, HasBothConditionsInEachPair)
{
    for (std::uint64_t seed = 0; seed < 20; ++seed)
        for (int run = 0; run < 40; run += 2)
            EXPECT_NE(conditionOf(run, seed), conditionOf(run + 1, seed));
}

TEST(SealedOrder, BeginsWithEitherAboutAsOften)
{
    int first = 0;
    int sameAsBefore = 0;
    for (int pair = 0; pair < 1000; ++pair) {
        first += conditionOf(2 * pair, 7) == Condition::First;
        sameAsBefore += conditionOf(2 * pair, 7) == conditionOf(2 * pair + 2, 7);
    }
    EXPECT_NEAR(first, 500, 60);
    EXPECT_NEAR(sameAsBefore, 500, 60);
}

TEST(SealedOrder, StaysTheSame) { EXPECT_EQ(conditionOf(5, 3), conditionOf(5, 3)); }

} // namespace
} // namespace patella
