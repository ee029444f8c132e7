// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/patterns/attribution.h"
#include "core/patterns/shuffles.h"
#include "core/statistics/distributions.h"
#include "core/statistics/least_squares.h"
#include "tests/core/patterns/factors/reference_run.h"

#include <algorithm>
#include <cmath>

namespace patella::patterns {
namespace {

using namespace test;

constexpr Rules thorough{.alpha = 0.02, .shuffles = 99'999, .mostSelected = 4};

Numbers randomNumbers(std::size_t count, Dice& dice)
{
    Numbers numbers(count);
    for (auto& each : numbers)
        each = static_cast<double>(dice.bits() >> 40U);
    return numbers;
}

TEST(Strengths, AgreeWithTheReference)
{
    const auto found = strengths(referenceRegression());
    ASSERT_EQ(found.size(), 1u);
    EXPECT_NEAR(found[0].slope, 1.3912933012, 1e-8);
    EXPECT_NEAR(found[0].t, 4.1773395207, 1e-8);
    EXPECT_NEAR(studentTwoSided(found[0].t, 18), .0005660110, 1e-8);
}

TEST(Effects, AgreeWithTheReference)
{
    const auto effects = effectsOf(referenceRegression(), {0});
    ASSERT_EQ(effects.size(), 1u);
    EXPECT_NEAR(effects[0].perUnit, 1.3912933012, 1e-8);
    const double reach = 2.10092204 * .3330572711; // qt(.975, 18) * se
    EXPECT_NEAR(effects[0].low, 1.3912933012 - reach, 1e-8);
    EXPECT_NEAR(effects[0].high, 1.3912933012 + reach, 1e-8);
}

// With one factor the shuffled p comes close to the one of Student's t.
TEST(ForwardSelection, FindsTheFactorOfTheReference)
{
    const auto selection = forwardSelection(referenceRegression(), thorough, 1);
    ASSERT_EQ(selection.selected.size(), 1u);
    EXPECT_NEAR(selection.selected[0].t, 4.1773395207, 1e-8);
    EXPECT_NEAR(selection.selected[0].p, .00057, .0003);
}

// The second one is tested beside the first, and its shuffled residuals are those of both.
TEST(ForwardSelection, AgreesWithTheReferenceStepByStep)
{
    const auto selection = forwardSelection(
        referenceRegression({referenceFactor, referenceAmount, referenceNothing}), thorough, 1);
    ASSERT_EQ(selection.selected.size(), 2u);
    EXPECT_EQ(selection.selected[0].factor, 1u);
    EXPECT_NEAR(selection.selected[0].t, 4.33907566458, 1e-8);
    EXPECT_NEAR(selection.selected[0].p, .00107, .0004);
    EXPECT_EQ(selection.selected[1].factor, 0u);
    EXPECT_NEAR(selection.selected[1].t, 5.080830803916, 1e-8);
    EXPECT_NEAR(effectsOf(referenceRegression({referenceFactor, referenceAmount}), {0, 1})[0].perUnit,
        1.1103982186310, 1e-8);
}

TEST(ForwardSelection, SelectsOneOfThoseThatMeasureTheSame)
{
    auto regression = referenceRegression({referenceFactor, referenceAmount, referenceNothing});
    regression.things = {0, 0, 2};
    const auto selection = forwardSelection(regression, thorough, 1);
    ASSERT_EQ(selection.selected.size(), 1u) << "without that they would be two";
    EXPECT_EQ(selection.selected[0].factor, 1u);
    regression.things = {0, 1, 0};
    EXPECT_EQ(forwardSelection(regression, thorough, 1).selected.size(), 2u);
}

TEST(ForwardSelection, AgreesWithTheReferenceBesideWhatIsKnown)
{
    auto regression = referenceRegression({referenceFactor, referenceNothing});
    regression.baseline.push_back(referenceAmount);
    EXPECT_NEAR(*forwardSelection(regression, thorough, 1).p, .00024, .0002);
}

TEST(ForwardSelection, GivesTheSameForTheSameSeed)
{
    const auto once = forwardSelection(referenceRegression(), usualRules, 7);
    const auto again = forwardSelection(referenceRegression(), usualRules, 7);
    EXPECT_EQ(once.p, again.p);
}

TEST(ForwardSelection, PaysForEachFurtherFactor)
{
    Dice dice(3);
    std::vector<Numbers> factors{referenceFactor};
    while (factors.size() < 25)
        factors.push_back(randomNumbers(24, dice));
    const auto alone = forwardSelection(referenceRegression(), thorough, 1);
    const auto among = forwardSelection(referenceRegression(factors), thorough, 1);
    EXPECT_GT(*among.p, 5 * *alone.p);
    EXPECT_LT(*among.p, 30 * *alone.p);
}

TEST(ForwardSelection, LooksAtNothingThatTheBaselineSays)
{
    auto constant = referenceRegression({Numbers(24, 1.0)});
    EXPECT_TRUE(strengths(constant).empty());
    EXPECT_EQ(forwardSelection(constant, usualRules, 1).p, std::nullopt);
    EXPECT_TRUE(strengths(referenceRegression({constant.baseline[1]})).empty());
}

TEST(ForwardSelection, SaysWhatItWouldHaveTakenToBeFound)
{
    auto regression = referenceRegression();
    const auto selection
        = forwardSelection(regression, {.alpha = 0.0002, .shuffles = 9999, .mostSelected = 1}, 5);
    ASSERT_TRUE(selection.threshold);
    EXPECT_TRUE(selection.selected.empty());
    EXPECT_GT(selection.threshold->t, 4.1773395207);
    EXPECT_LT(selection.threshold->t, 6.5);
}

// A direct reckoning of the same: every shuffle projected in full, in double.
double pByTheDefinition(const Regression& regression, int times)
{
    Dice dice(11);
    auto residuals = Explained(regression.baseline).residuals(regression.outcome);
    const auto greatest = [](const std::vector<Strength>& found) {
        double most = 0;
        for (const auto& each : found)
            most = std::max(most, std::abs(each.t));
        return most;
    };
    const double strongest = greatest(strengths(regression));
    int reached = 0;
    for (int b = 0; b < times; ++b) {
        for (auto i = residuals.size(); i > 1; --i)
            std::swap(residuals[i - 1], residuals[dice.bits() % i]);
        const auto found = strengths(
            {.outcome = residuals, .baseline = regression.baseline, .factors = regression.factors});
        reached += greatest(found) >= strongest;
    }
    return (1.0 + reached) / (1.0 + times);
}

void expectTheDefinition(const Regression& regression)
{
    constexpr int times = 8000;
    const double expected = pByTheDefinition(regression, times);
    EXPECT_NEAR(*forwardSelection(regression, thorough, 2).p, expected, 4 * std::sqrt(expected / times));
}

TEST(ForwardSelection, HasTheSameChancesAsTheDefinitionWrittenOut)
{
    Dice dice(11);
    expectTheDefinition(
        referenceRegression({referenceFactor, randomNumbers(24, dice), randomNumbers(24, dice)}));
}

// One terrible day that the baseline knows of: it must not wander through the shuffles.
TEST(ForwardSelection, ShufflesWhatIsLeftOfTheOutcomeAndNotTheOutcome)
{
    auto regression = referenceRegression({referenceNothing});
    regression.outcome[5] = 1000;
    regression.baseline.emplace_back(24)[5] = 1;
    expectTheDefinition(regression);
}

TEST(Rivals, NameAColumnThatIsTheSame)
{
    EXPECT_EQ(rivalsOf(referenceRegression({referenceFactor, referenceFactor}), 0, {0}),
        (std::vector<Rival>{{.factor = 1, .opposite = false}}));
}

TEST(Rivals, NameTheExactOpposite)
{
    auto opposite = referenceFactor;
    for (auto& each : opposite)
        each = 1 - each;
    EXPECT_EQ(rivalsOf(referenceRegression({opposite, referenceFactor}), 1, {1}),
        (std::vector<Rival>{{.factor = 0, .opposite = true}}));
}

TEST(Rivals, LeaveOutWhatIsAlikeButExplainsWorse)
{
    auto blurred = referenceFactor;
    for (std::size_t i = 2; i < 11; i += 4)
        blurred[i] = 1 - blurred[i];
    EXPECT_TRUE(rivalsOf(referenceRegression({referenceFactor, blurred}), 0, {0}).empty());
}

// Two coins and a third one that agrees with the first in four of five throws.
class TwoCauses : public testing::Test {
protected:
    TwoCauses()
    {
        for (int i = 0; i < 200; ++i) {
            first.push_back(toss());
            second.push_back(toss());
            akin.push_back(m_dice.bits() % 5 == 0 ? 1 - first.back() : first.back());
        }
    }

    Regression regression(const Numbers& other)
    {
        Numbers pain;
        for (std::size_t i = 0; i < first.size(); ++i)
            pain.push_back(first[i] + other[i] + toss());
        return {.outcome = pain, .baseline = baselineBlock(test::seriesOf(pain)), .factors = {first, other}};
    }

    Numbers first;
    Numbers second;
    Numbers akin;

private:
    double toss() { return static_cast<double>(m_dice.bits() >> 63U); }
    Dice m_dice{8};
};

// The one that explains more could stand in the place of the other.
TEST_F(TwoCauses, AreRivalsWhereTheyAreAlike)
{
    const auto both = regression(akin);
    EXPECT_GE(rivalsOf(both, 0, {0}).size() + rivalsOf(both, 1, {1}).size(), 1u);
}

TEST_F(TwoCauses, AreNoRivalsWhereTheyAreUnlike)
{
    const auto both = regression(second);
    EXPECT_EQ(rivalsOf(both, 0, {0}).size() + rivalsOf(both, 1, {1}).size(), 0u);
}

TEST(Rivals, LeaveOutWhatIsUnlike)
{
    Dice dice(5);
    EXPECT_TRUE(rivalsOf(referenceRegression({referenceFactor, randomNumbers(24, dice)}), 0, {0}).empty());
}

// Units do not matter: pounds or kilograms, the same is found.
RC_GTEST_PROP(ForwardSelection, DoesNotDependOnUnits, ())
{
    Dice dice(*rc::gen::arbitrary<std::uint64_t>());
    const auto count = *rc::gen::inRange<std::size_t>(40, 90);
    const double unit = *rc::gen::inRange(1, 1000) / 7.0;
    const auto pain = randomNumbers(count, dice);
    Regression regression{.outcome = pain,
        .baseline = baselineBlock(test::seriesOf(pain)),
        .factors = {randomNumbers(count, dice), randomNumbers(count, dice)}};
    const auto found = strengths(regression);
    for (auto& each : regression.factors[0])
        each = 5 - unit * each;
    const auto again = strengths(regression);
    RC_ASSERT(std::abs(found[0].t + again[0].t) < 1e-6 * (1 + std::abs(found[0].t)));
    RC_ASSERT(std::abs(found[0].slope + unit * again[0].slope) < 1e-6 * (1 + std::abs(found[0].slope)));
}

RC_GTEST_PROP(ForwardSelection, NeverGetsSurerStepByStep, ())
{
    Dice dice(*rc::gen::arbitrary<std::uint64_t>());
    const auto pain = randomNumbers(60, dice);
    Regression regression{.outcome = pain, .baseline = baselineBlock(test::seriesOf(pain)), .factors = {}};
    for (int k = 0; k < 6; ++k)
        regression.factors.push_back(randomNumbers(60, dice));
    const auto selection
        = forwardSelection(regression, {.alpha = 0.9, .shuffles = 199, .mostSelected = 4}, dice.bits());
    RC_ASSERT(std::ranges::is_sorted(selection.selected, {}, &Selected::p));
    RC_ASSERT(selection.selected.size() <= 4u);
}

} // namespace
} // namespace patella::patterns
