// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/clocks/stage_drift.h"
#include "tests/support/clocked_log.h"

namespace patella {
namespace {

using namespace test;

ClockedLog loadOnlyFor(int days)
{
    ClockedLog log;
    for (int day = 0; day < days; day += 4) {
        log.add(day, {0, 3, 1, 0});
        log.log.painNotes.push_back(aRestDayNote(daysAfter(aMonday, day + 2), 0));
    }
    return log;
}

TEST(StageDrifts, AreTheFirstPainAtRestAfterAPhaseOfLoadOnly)
{
    auto log = loadOnlyFor(40);
    log.log.painNotes.push_back(aRestDayNote(daysAfter(aMonday, 41), 2));
    const auto drifts = stageDrifts(log.log, Side::Left, aDay);
    ASSERT_EQ(drifts.drifts.size(), 1U);
    EXPECT_EQ(drifts.drifts[0],
        (StageDrift{.from = aMonday,
            .firstRestPain = daysAfter(aMonday, 41),
            .painfulRuns = 10,
            .quietAnswers = 10}));
    EXPECT_FALSE(drifts.loadOnlyNow);
    EXPECT_TRUE(stageDrifts(log.log, Side::Right, aDay).drifts.empty());
}

TEST(StageDrifts, NeedFourWeeksOfIt)
{
    auto log = loadOnlyFor(24);
    log.log.painNotes.push_back(aRestDayNote(daysAfter(aMonday, 26), 2));
    EXPECT_TRUE(stageDrifts(log.log, Side::Left, aDay).drifts.empty());
}

TEST(StageDrifts, AreSeenInNightPainToo)
{
    auto log = loadOnlyFor(40);
    EXPECT_TRUE(stageDrifts(log.log, Side::Left, daysAfter(aMonday, 41)).loadOnlyNow);
    auto check = aKneeCheck(daysAfter(aMonday, 41));
    check.signs = ChoiceSet<KneeSign>{KneeSign::NightPain};
    log.log.kneeChecks.push_back(check);
    EXPECT_EQ(stageDrifts(log.log, Side::Left, aDay).drifts.size(), 1U);
}

TEST(StageDrifts, SayNothingWhereNobodyAskedAtRest)
{
    ClockedLog log;
    for (int day = 0; day < 60; day += 3)
        log.add(day, {0, 3, 1, 0});
    const auto drifts = stageDrifts(log.log, Side::Left, aDay);
    EXPECT_FALSE(drifts.isAsked());
    EXPECT_FALSE(drifts.loadOnlyNow);
    EXPECT_EQ(drifts.painfulRuns, 20);
}

} // namespace
} // namespace patella
