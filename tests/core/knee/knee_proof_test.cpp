// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/knee_study.h"

// The short form of tests/simulation/knee_simulation.cpp.
namespace patella {
namespace {

using namespace test;

TEST(KneeProof, FindsThatPainSettlesFasterAndNotInSteadyLogs)
{
    EXPECT_GE(shareOf(settlingFindings({"halves", 80, 0, 8, 4}, 15).faster), 0.6);
    EXPECT_LE(settlingFindings({"steady", 80, 0.5, 6, 6}, 15).faster.hits, 2);
}

TEST(KneeProof, FindsTheDistanceTheMorningForgives)
{
    const auto found = morningFindings({"minds", 150, true, 0, 0, false}, 20);
    EXPECT_EQ(found.said.hits, 20);
    EXPECT_GE(shareOf(found.near), 0.7);
    EXPECT_GE(shareOf(found.covered), 0.8);
    EXPECT_LE(morningFindings({"does not", 150, false, 0.8, 0.15, false}, 20).said.hits, 3);
}

TEST(KneeProof, DoesNotThankAVisitAtThePeak)
{
    const VisitedKnee atThePeak{"null", 365, 0.9, 0.7, VisitAt::AtThePeak, 0};
    EXPECT_LE(visitFindings(atThePeak, 30).better.hits, 4);
    const VisitedKnee falls{"falls", 365, 0.9, 0.7, VisitAt::AnyDay, 2};
    EXPECT_GE(shareOf(visitFindings(falls, 30).better), 0.65);
}

TEST(KneeProof, FindsCamberAndNoSharedDisturbance)
{
    EXPECT_EQ(kneesFindings({"camber", 100, 1, 1.5}, 3).camber.hits, 3);
    EXPECT_LE(kneesFindings({"shared", 100, 3, 0}, 3).any.hits, 1);
}

TEST(KneeProof, FindsWhereAPairChanged)
{
    const auto found = wornFindings({"worse", 0.9, 2}, 8);
    EXPECT_GE(found.said.hits, 6);
    EXPECT_GE(shareOf(found.near), 0.7);
    EXPECT_LE(wornFindings({"same", 0.9, 0}, 8).said.hits, 1);
}

TEST(KneeProof, DoesNotThankARemedyForDaysThatGetBetterByThemselves)
{
    EXPECT_LE(iceFindings({"nothing", 180, 0.9, 0}, 15).better.hits, 2);
    EXPECT_GE(shareOf(iceFindings({"helps", 180, 0.9, 1}, 15).better), 0.7);
}

} // namespace
} // namespace patella
