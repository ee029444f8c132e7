// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/clocks/asymmetry.h"
#include "tests/support/clocked_log.h"

namespace patella {
namespace {

using namespace test;

void addRight(ClockedLog& log, Moment moment, int score)
{
    auto note = aPainNote(log.log.runs.back(), moment, score);
    note.side = Side::Right;
    log.log.painNotes.push_back(note);
}

TEST(Asymmetries, AreOfRunsAfterWhichBothWereAnswered)
{
    ClockedLog log;
    log.add(0, {0, 4, 1, 6}); // the right was not asked in the morning: that morning does not count
    addRight(log, Moment::During, 1);
    log.add(2, {0, 1, 1, 1});
    addRight(log, Moment::During, 2);
    log.add(4, {0, 5, 5, 5});
    log.add(40, {0, 2, 0, 0});
    addRight(log, Moment::During, 2);
    const auto all = asymmetry(log.log, aDay);
    ASSERT_EQ(all.months.size(), 2U);
    EXPECT_EQ(all.months[0],
        (AsymmetryMonth{
            .month = 2026y / 1, .runs = 2, .leftWorse = 1, .rightWorse = 1, .meanDifference = 1}));
    EXPECT_EQ(all.months[1].meanDifference, 0);
    EXPECT_EQ(all.oneKneeOnly, 1);
}

TEST(Asymmetries, LeaveOutMaskedRuns)
{
    ClockedLog log;
    log.add(0, {0, 4, 1, 6}).preparation.painkiller = true;
    addRight(log, Moment::During, 1);
    EXPECT_TRUE(asymmetry(log.log, aDay).months.empty());
    EXPECT_EQ(asymmetry(log.log, aDay).masked, 1);
}

} // namespace
} // namespace patella
