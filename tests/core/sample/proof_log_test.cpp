// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/patterns/proof_log.h"

#include <algorithm>
#include <numeric>

namespace patella::sample {
namespace {

constexpr int many = 2000;

ProofLog logOf(const Truth& truth, std::uint64_t seed = 1)
{
    Chance chance(seed);
    return proofLog(many, truth, chance);
}

const std::vector<double>& column(const ProofLog& log, ProofFactor factor)
{
    return log.factors.at(static_cast<std::size_t>(factor));
}

double mean(const std::vector<double>& numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), 0.0) / static_cast<double>(numbers.size());
}

double sameAsBefore(const std::vector<double>& numbers)
{
    int same = 0;
    for (std::size_t i = 1; i < numbers.size(); ++i)
        same += numbers[i] == numbers[i - 1];
    return same / static_cast<double>(numbers.size() - 1);
}

TEST(ProofLog, HasAnAnswerAndEachFactorForEachRun)
{
    const auto log = logOf(nothingMatters);
    EXPECT_EQ(log.pain.size(), std::size_t{many});
    for (const auto& factor : log.factors)
        EXPECT_EQ(factor.size(), std::size_t{many});
    for (const auto pain : log.pain)
        EXPECT_TRUE(pain >= 0 && pain <= 10 && pain == static_cast<int>(pain));
}

TEST(ProofLog, IsTheSameForTheSameSeed)
{
    EXPECT_EQ(logOf(nothingMatters).pain, logOf(nothingMatters).pain);
    EXPECT_NE(logOf(nothingMatters, 1).pain, logOf(nothingMatters, 2).pain);
}

TEST(ProofLog, HasHabitsThatHappen)
{
    const auto log = logOf(nothingMatters);
    for (const auto factor :
        {ProofFactor::Asphalt, ProofFactor::NoWarmUp, ProofFactor::OtherPair, ProofFactor::Evening})
        EXPECT_NEAR(mean(column(log, factor)), 0.5, 0.32) << wordOf(factor);
    EXPECT_NEAR(mean(column(log, ProofFactor::HardRun)), 0.25, 0.04);
    EXPECT_NEAR(mean(column(log, ProofFactor::RanYesterday)), 0.3, 0.04);
    EXPECT_NEAR(mean(column(log, ProofFactor::WeeklyJump)), 0.2, 0.12);
    EXPECT_NEAR(mean(column(log, ProofFactor::SessionSpike)), 0.1, 0.09);
    EXPECT_NEAR(mean(log.pain), 2, 0.3);
}

TEST(ProofLog, HasExposuresThatLastLongerWhereTheyPersist)
{
    auto persistent = nothingMatters;
    persistent.persistence = 1.6;
    EXPECT_GT(sameAsBefore(column(logOf(persistent), ProofFactor::Asphalt)),
        sameAsBefore(column(logOf(nothingMatters), ProofFactor::Asphalt)) + 0.1);
}

TEST(ProofLog, KeepsWhatTheCausesAdded)
{
    auto truth = nothingMatters;
    truth.base = 4;
    truth.effects = {{ProofFactor::Asphalt, 2}};
    const auto log = logOf(truth);
    for (std::size_t i = 0; i < log.added.size(); ++i)
        if (column(log, ProofFactor::Asphalt)[i] == 0) {
            EXPECT_EQ(log.added[i], 0);
        }
    EXPECT_NEAR(mean(log.added), 2 * mean(column(log, ProofFactor::Asphalt)), 0.05);
    EXPECT_EQ(mean(logOf(nothingMatters).added), 0);
}

TEST(ProofLog, LetsPairAndLengthGoWithTheGround)
{
    auto truth = nothingMatters;
    truth.overlap = 1;
    const auto log = logOf(truth);
    EXPECT_EQ(column(log, ProofFactor::OtherPair), column(log, ProofFactor::Asphalt));
    int agree = 0;
    for (std::size_t i = 0; i < many; ++i)
        agree += column(log, ProofFactor::LongRun)[i] == column(log, ProofFactor::Asphalt)[i];
    EXPECT_GT(agree, many * 7 / 10);
}

TEST(ProofLog, LetsARunnerWhoHurtsRunSofter)
{
    auto truth = nothingMatters;
    truth.base = 6;
    truth.feedback = true;
    auto careless = truth;
    careless.feedback = false;
    EXPECT_LT(mean(column(logOf(truth), ProofFactor::Asphalt)),
        mean(column(logOf(careless), ProofFactor::Asphalt)) - 0.15);
    EXPECT_LT(mean(column(logOf(truth), ProofFactor::NoWarmUp)),
        mean(column(logOf(careless), ProofFactor::NoWarmUp)) - 0.1);
}

TEST(ProofLog, FlaresAndHeals)
{
    auto flares = nothingMatters;
    flares.flares = true;
    EXPECT_GT(mean(logOf(flares).pain), mean(logOf(nothingMatters).pain) + 0.5);
    auto heals = nothingMatters;
    heals.base = 5;
    heals.trend = -4;
    const auto pain = logOf(heals).pain;
    EXPECT_GT(mean({pain.begin(), pain.begin() + 500}), mean({pain.end() - 500, pain.end()}) + 2);
}

TEST(ProofLog, ScoresLowerWhereMorningsAreMissing)
{
    const auto meanWith = [](Mornings mornings) {
        auto truth = nothingMatters;
        truth.mornings = mornings;
        return mean(logOf(truth).pain);
    };
    EXPECT_GT(meanWith(Mornings::AllNoted), meanWith(Mornings::SomeMissing) + 0.05);
    EXPECT_GT(meanWith(Mornings::SomeMissing), meanWith(Mornings::NotAsked) + 0.05);
    EXPECT_GT(meanWith(Mornings::AllNoted), meanWith(Mornings::MissingWhenItHurts) + 0.05);
}

} // namespace
} // namespace patella::sample
