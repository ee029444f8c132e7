// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/clocks/after_red_runs.h"
#include "tests/support/clocked_log.h"

namespace patella {
namespace {

using namespace test;

TEST(AfterRedRuns, SayWhatFollowed)
{
    ClockedLog log;
    log.add(0, {1, 7, 4, 3}); // red
    log.add(1, {3, 6, 4, 3}); // red, the day after
    log.add(5, {1, 1, 1, 1}); // green, four days later
    const auto after = afterRedRuns(log.log, Side::Left, aDay);
    ASSERT_EQ(after.runs.size(), 2U);
    EXPECT_EQ(after.runs[0].daysToNext, 1);
    EXPECT_EQ(after.runs[0].nextZone, Zone::Red);
    EXPECT_EQ(after.runs[0].daysUntilAsBefore, 5)
        << "mornings and before runs count, worst of a run does not";
    EXPECT_EQ(after.runs[1].daysToNext, 4);
    EXPECT_EQ(after.byDays[0].red, 1);
    EXPECT_EQ(after.byDays[2].green, 1);
    EXPECT_EQ(after.medianDaysToNext, 2.5);
}

TEST(AfterRedRuns, MayHaveNothingAfterThem)
{
    ClockedLog log;
    log.add(0, {1, 7, 4, 3});
    const auto after = afterRedRuns(log.log, Side::Both, aDay);
    ASSERT_EQ(after.runs.size(), 1U);
    EXPECT_FALSE(after.runs[0].next);
    EXPECT_FALSE(after.runs[0].daysUntilAsBefore);
    EXPECT_FALSE(after.medianDaysToNext);
    EXPECT_TRUE(afterRedRuns(log.log, Side::Right, aDay).runs.empty());
}

} // namespace
} // namespace patella
