// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/plan/return_steps.h"
#include "tests/support/plan_study.h"

// The short form of tests/simulation/plan_simulation.cpp.
namespace patella {
namespace {

using namespace test;

TEST(PlanProof, TakesASteadyRunnerToHalfAnHourInTheTimeOfTheTable)
{
    const auto back = wayBackOf({"steady", 0, 0, 0, 0, 0, true}, 1);
    EXPECT_EQ(back.firstHalfHour, 2 * greenRunsToOpen * (lastReturnStep - 1));
    EXPECT_EQ(back.done, 39);
    EXPECT_EQ(back.red, 0);
    EXPECT_EQ(back.runs, greenRunsToOpen * lastReturnStep);
}

TEST(PlanProof, GivesNoStepWithinSevenDaysOfARedRunToWhoeverFollowsIt)
{
    int red = 0, followedUp = 0, otherUp = 0;
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        const auto follows = wayBackOf({"flares", 0.5, 0.5, 0.15, 4, 0.1, true}, seed);
        const auto other = wayBackOf({"flares", 0.5, 0.5, 0.15, 4, 0.1, false}, seed);
        red += follows.red;
        followedUp += follows.stepsUpAfterRed;
        otherUp += other.stepsUpAfterRed;
    }
    EXPECT_GT(red, 4);
    EXPECT_EQ(followedUp, 0);
    EXPECT_GT(otherUp, 4);
}

TEST(PlanProof, NeverEndsForWhoeverAnswersNoMorning)
{
    const auto back = wayBackOf({"silent", 0, 0, 0, 0, 1, true}, 1);
    EXPECT_EQ(back.stepsUp, 0);
    EXPECT_FALSE(back.firstHalfHour);
}

} // namespace
} // namespace patella
