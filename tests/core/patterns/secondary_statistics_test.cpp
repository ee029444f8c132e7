// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/statistics/many_tests.h"
#include "core/statistics/ranks.h"
#include "core/statistics/two_by_two.h"
#include "core/statistics/two_groups.h"
#include "tests/core/patterns/factors/reference_run.h"

#include <array>
#include <cmath>

// The expected values were computed with R 4.2.2 and, where R has no such test, with scipy 1.10.1 and
// statsmodels 0.13.5. They are given to 10 or 11 digits.
namespace patella::patterns {
namespace {

const Numbers with{3, 4, 2, 5, 6, 3, 4, 5, 7, 4, 3, 5};
const Numbers without{1, 2, 3, 2, 4, 1, 0, 2, 3, 2, 1, 3, 2, 4};

TEST(RankSum, AgreesWithTheReference)
{
    EXPECT_EQ(rankSum(with, without, 0).w, 147);
    EXPECT_NEAR(rankSum(with, without, 0).p, .000980522065, 5e-13);
    EXPECT_NEAR(rankSum(with, without, 0.5).p, .001075864347, 5e-13);
}

TEST(CliffsDelta, AgreesWithTheReference)
{
    EXPECT_DOUBLE_EQ(cliffsDelta(with, without), .75);
    EXPECT_DOUBLE_EQ(probabilityOfMore(with, without), .875);
    EXPECT_DOUBLE_EQ(cliffsDelta(without, with), -.75);
    EXPECT_EQ(typicalDifference(with, without), 2);
}

TEST(BrunnerMunzel, AgreesWithTheReference)
{
    const auto test = brunnerMunzel(with, without);
    ASSERT_TRUE(test);
    EXPECT_NEAR(test->t, 5.814282828, 5e-10);
    EXPECT_NEAR(test->p, 6.1295049839e-06, 5e-16);
    EXPECT_FALSE(brunnerMunzel({3, 3}, {3, 3, 3}));
    EXPECT_FALSE(brunnerMunzel({1, 2}, {4, 5}));
}

const TwoByTwo table{.exposedBad = 14, .exposedGood = 11, .unexposedBad = 6, .unexposedGood = 29};

TEST(RiskDifferences, AgreeWithTheReference)
{
    const auto difference = riskDifference(table);
    EXPECT_NEAR(difference.value, .3885714286, 5e-11);
    EXPECT_NEAR(difference.interval.low, .1436388548, 5e-11);
    EXPECT_NEAR(difference.interval.high, .5840722215, 5e-11);
}

TEST(Fisher, AgreesWithTheReference)
{
    EXPECT_NEAR(fisherP(table), .002356140662, 5e-13);
    EXPECT_NEAR(sampleOddsRatio(table), 6.151515152, 5e-10);
}

// Up to 14 of 25 exposed and 20 bad runs of 60, where the odds ratio is this one.
double shareUpToFourteen(double odds)
{
    const auto choose
        = [](int n, int k) { return std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0); };
    double upTo = 0;
    double all = 0;
    for (int k = 0; k <= 20; ++k) {
        const double weight = std::exp(choose(25, k) + choose(35, 20 - k) + k * std::log(odds));
        all += weight;
        upTo += k <= 14 ? weight : 0;
    }
    return upTo / all;
}

// R stops looking for its limits at a distance of about 0.0001; ours are exact.
TEST(ConditionalOddsRatio, AgreesWithTheReference)
{
    const auto odds = conditionalOddsRatio(table);
    EXPECT_NEAR(odds.value, 5.940597506, 2e-6);
    EXPECT_NEAR(odds.interval.low, 1.649558216, 4e-5);
    EXPECT_NEAR(odds.interval.high, 24.17533442, 2e-4);
    EXPECT_NEAR(shareUpToFourteen(odds.interval.high), .025, 1e-10);
}

TEST(MantelHaenszel, AgreesWithTheReference)
{
    const std::array strata{
        TwoByTwo{.exposedBad = 10, .exposedGood = 3, .unexposedBad = 4, .unexposedGood = 8},
        TwoByTwo{.exposedBad = 4, .exposedGood = 3, .unexposedBad = 7, .unexposedGood = 21},
    };
    const auto plain = mantelHaenszel(strata, 0);
    ASSERT_TRUE(plain);
    EXPECT_NEAR(plain->common.value, 5.185185185, 5e-10);
    EXPECT_NEAR(plain->common.interval.low, 1.524878915, 5e-10);
    EXPECT_NEAR(plain->common.interval.high, 17.63165923, 5e-9);
    EXPECT_NEAR(plain->chiSquared, 7.183803819, 5e-10);
    EXPECT_NEAR(plain->p, .007356457982, 5e-13);
    EXPECT_NEAR(mantelHaenszel(strata, 0.5)->chiSquared, 5.682372506, 5e-10);
    EXPECT_NEAR(mantelHaenszel(strata, 0.5)->p, .01713618082, 5e-12);
    EXPECT_FALSE(mantelHaenszel(
        std::array{TwoByTwo{.exposedBad = 3, .exposedGood = 0, .unexposedBad = 2, .unexposedGood = 5}}, 0));
    EXPECT_FALSE(mantelHaenszel({}, 0));
}

// Pain of 4 or more of the fixed log, with and without the factor.
TEST(Firth, AgreesWithTheReference)
{
    TwoByTwo runs{.exposedBad = 0, .exposedGood = 0, .unexposedBad = 0, .unexposedGood = 0};
    for (std::size_t i = 0; i < test::referencePain.size(); ++i) {
        const bool bad = test::referencePain[i] >= 4;
        const bool exposed = test::referenceFactor[i] != 0;
        ++(exposed ? bad ? runs.exposedBad : runs.exposedGood : bad ? runs.unexposedBad : runs.unexposedGood);
    }
    EXPECT_NEAR(firthLogOdds(runs), 2.672870694, 5e-10);
}

TEST(RankCorrelation, AgreesWithTheReference)
{
    const Numbers x{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    const Numbers y{0, 1, 1, 2, 2, 4, 3, 5, 4, 6};
    EXPECT_NEAR(spearman(x, y), .9541685964, 5e-11);
    EXPECT_NEAR(kendall(x, y), .8740830418, 5e-11);
    EXPECT_EQ(ranksOf({5, 1, 5, 3}), (Numbers{3.5, 1, 3.5, 2}));
}

TEST(ManyTests, AgreeWithTheReference)
{
    const Numbers p{.001, .008, .012, .031, .047, .2, .6};
    const Numbers hochberg{.007, .028, .028, .05425, .0658, .23333, .6};
    const Numbers holmed{.007, .048, .06, .124, .141, .4, .6};
    const Numbers yekutieli{.01815, .0726, .0726, .1406625, .17061, .605, 1};
    for (std::size_t i = 0; i < p.size(); ++i) {
        EXPECT_NEAR(benjaminiHochberg(p)[i], hochberg[i], 5e-6);
        EXPECT_NEAR(holm(p)[i], holmed[i], 1e-12);
        EXPECT_NEAR(benjaminiYekutieli(p)[i], yekutieli[i], 1e-5);
    }
    EXPECT_EQ(benjaminiHochberg({.6, .001}), (Numbers{.6, .002})) << "the order of the questions is kept";
}

} // namespace
} // namespace patella::patterns
