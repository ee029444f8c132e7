// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/run_scores.h"
#include "tests/support/clocked_log.h"

namespace patella {
namespace {

using namespace test;

TEST(RunScoresOfAKnee, KnowNothingOfTheDaysToCome)
{
    ClockedLog log;
    log.add(aDay, {1, 4, 2, 6});
    log.lastNote().date = daysAfter(aDay, 1);
    const auto today = runScores(log.log, Side::Left, aDay);
    ASSERT_EQ(today.size(), 1U);
    EXPECT_EQ(today[0].at(Moment::During), log.log.painNotes[1].score);
    EXPECT_EQ(today[0].at(Moment::NextMorning), std::nullopt);
    EXPECT_EQ(
        runScores(log.log, Side::Left, daysAfter(aDay, 1))[0].at(Moment::NextMorning), log.lastNote().score);
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
