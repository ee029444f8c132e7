// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/load_study.h"

// A short form of tests/simulation/LOAD_RESULTS.md: 60 logs instead of 1,000.
namespace patella::test {
namespace {

constexpr int logs = 60;

TEST(SimulatedWeeks, AreSeldomFlaggedWhereNothingGrows)
{
    for (const auto& training : trainings())
        if (!training.ramp && training.growth == 1) {
            const auto flagged = judgement(training, LoadUnit::Distance, logs);
            EXPECT_EQ(flagged.line.of, logs * 44);
            EXPECT_LE(shareOf(flagged.line), 0.10) << training.name;
            EXPECT_GT(shareOf(flagged.line), 0.05)
                << training.name << ": a line that nobody crosses says nothing";
            EXPECT_LE(shareOf(flagged.strongLine), 0.03) << training.name;
            EXPECT_GT(shareOf(flagged.lastWeek), 0.25) << training.name << ": the usual rule flags a third";
        }
}

TEST(SimulatedWeeks, AreFlaggedWhereTheyRampUp)
{
    for (const auto& training : trainings())
        if (training.ramp) {
            const auto caught = rampsCaught(training, LoadUnit::Distance, logs);
            EXPECT_EQ(caught.line.of, logs);
            EXPECT_GE(shareOf(caught.line), 0.95);
        }
}

} // namespace
} // namespace patella::test
