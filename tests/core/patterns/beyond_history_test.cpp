// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/patterns/beyond_history.h"
#include "core/statistics/least_squares.h"
#include "tests/core/patterns/factors/reference_run.h"

#include <cmath>

namespace patella::patterns {
namespace {

using namespace test;

// The sum of squares that is left of the fixed log where the factor has this slope.
double unexplained(double slope)
{
    auto rest = seriesOf(referencePain);
    for (std::size_t i = 0; i < rest.pain.size(); ++i)
        rest.pain[i] -= slope * referenceFactor[i];
    const auto residuals = Explained(baselineBlock(rest)).residuals(rest.pain);
    return dot(residuals, residuals);
}

TEST(EffectsBeyondHistory, ExplainTheScoresBest)
{
    const auto effect = effectsBeyondHistory(seriesOf(referencePain), {referenceFactor}).front();
    EXPECT_LT(unexplained(effect.perUnit), unexplained(effect.perUnit - 0.01));
    EXPECT_LT(unexplained(effect.perUnit), unexplained(effect.perUnit + 0.01));
}

TEST(EffectsBeyondHistory, EndWhereTheScoresAreExplainedAsBadlyAsChanceAllows)
{
    const auto effect = effectsBeyondHistory(seriesOf(referencePain), {referenceFactor}).front();
    const auto distance = [&](double slope) {
        return std::sqrt(18 * (unexplained(slope) / unexplained(effect.perUnit) - 1));
    };
    constexpr double mostByChance = 2.10092204; // qt(.975, 18)
    EXPECT_LT(effect.low, effect.perUnit);
    EXPECT_GT(effect.high, effect.perUnit);
    EXPECT_NEAR(distance(effect.low), mostByChance, 2e-4);
    EXPECT_NEAR(distance(effect.high), mostByChance, 2e-4);
}

TEST(EffectsBeyondHistory, OfTwoFactorsAllowForEachOther)
{
    const auto effects = effectsBeyondHistory(seriesOf(referencePain), {referenceFactor, referenceAmount});
    const auto alone = effectsBeyondHistory(seriesOf(referencePain), {referenceFactor});
    ASSERT_EQ(effects.size(), 2u);
    EXPECT_LT(effects[0].high - effects[0].low, alone[0].high - alone[0].low);
    for (const auto& effect : effects) {
        EXPECT_GT(effect.low, 0);
        EXPECT_LT(effect.low, effect.perUnit);
        EXPECT_GT(effect.high, effect.perUnit);
    }
}

TEST(EffectsBeyondHistory, OfNoFactorAreNone)
{
    EXPECT_TRUE(effectsBeyondHistory(seriesOf(referencePain), {}).empty());
}

} // namespace
} // namespace patella::patterns
