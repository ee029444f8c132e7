// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/run_scores.h"
#include "tests/support/clocked_log.h"

namespace patella {
namespace {

using namespace test;

// Of the last run of a period the morning after is known.
TEST(RunScoresOfAKnee, KeepTheMorningAfterTheLastDay)
{
    ClockedLog log;
    log.add(aDay, {1, 4, 2, 6});
    log.lastNote().date = daysAfter(aDay, 1);
    const auto scores = runScores(log.log, Side::Left, aDay);
    ASSERT_EQ(scores.size(), 1U);
    EXPECT_EQ(scores[0].at(Moment::NextMorning), log.lastNote().score);
    EXPECT_TRUE(runScores(log.log, Side::Left, daysAfter(aDay, -1)).empty());
}

TEST(RunScoresOfAKnee, CountWhatIsNotedForBothForEach)
{
    ClockedLog log{.log = {}, .knee = Side::Both};
    log.add(aDay, {notAsked, 4, notAsked, notAsked});
    EXPECT_EQ(runScores(log.log, Side::Left, aDay).size(), 1U);
    EXPECT_EQ(runScores(log.log, Side::Right, aDay).size(), 1U);
}

} // namespace
} // namespace patella
