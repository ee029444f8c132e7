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
        (AsymmetryMonth{.month = 2026y / 1,
            .runs = 2,
            .leftWorse = 1,
            .rightWorse = 1,
            .meanDifference = 1,
            .which = {log.log.runs[0].id, log.log.runs[1].id}}));
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

TEST(Asymmetries, BeginANewMonthOnNewYearsDay)
{
    ClockedLog log;
    log.add(2025y / 12 / 31, {0, 4, 0, 0});
    addRight(log, Moment::During, 1); // left by 3
    log.add(2026y / 1 / 1, {0, 4, 0, 0});
    addRight(log, Moment::During, 4);
    log.add(2026y / 1 / 31, {0, 0, 0, 0});
    addRight(log, Moment::During, 5); // right by 5
    const auto all = asymmetry(log.log, aDay);
    ASSERT_EQ(all.months.size(), 2U);
    EXPECT_EQ(all.months[0],
        (AsymmetryMonth{.month = 2025y / 12,
            .runs = 1,
            .leftWorse = 1,
            .rightWorse = 0,
            .meanDifference = 3,
            .which = {log.log.runs[0].id}}));
    EXPECT_EQ(all.months[1],
        (AsymmetryMonth{.month = 2026y / 1,
            .runs = 2,
            .leftWorse = 0,
            .rightWorse = 1,
            .meanDifference = -2.5,
            .which = {log.log.runs[1].id, log.log.runs[2].id}}));
}

TEST(Asymmetries, SwapWithTheSides)
{
    ClockedLog log;
    for (int i = 0; i < 30; ++i) {
        log.add(i * 3, {0, i % 7, i % 4, i % 5});
        addRight(log, Moment::During, i % 6);
        if (i % 2 == 0)
            addRight(log, Moment::NextMorning, i % 3);
    }
    const auto all = asymmetry(log.log, aDay);
    for (auto& note : log.log.painNotes)
        note.side = note.side == Side::Left ? Side::Right : Side::Left;
    const auto swapped = asymmetry(log.log, aDay);
    ASSERT_EQ(all.months.size(), swapped.months.size());
    ASSERT_GE(all.months.size(), 3U);
    for (std::size_t i = 0; i < all.months.size(); ++i) {
        EXPECT_EQ(all.months[i].leftWorse, swapped.months[i].rightWorse);
        EXPECT_EQ(all.months[i].rightWorse, swapped.months[i].leftWorse);
        EXPECT_NEAR(all.months[i].meanDifference, -swapped.months[i].meanDifference, 1e-12);
    }
}

TEST(Asymmetries, AreNoneBetweenScoresThatAreAboutBoth)
{
    ClockedLog log;
    log.add(0, {0, 6, 3, 2});
    for (auto& note : log.log.painNotes)
        note.side = Side::Both;
    const auto all = asymmetry(log.log, aDay);
    ASSERT_EQ(all.months.size(), 1U);
    EXPECT_EQ(all.months[0].leftWorse + all.months[0].rightWorse, 0);
    EXPECT_EQ(all.months[0].meanDifference, 0);
    EXPECT_EQ(all.oneKneeOnly, 0);
}

TEST(Asymmetries, TakeAScoreBeforeTheRunForNoAnswerOfIt)
{
    ClockedLog log;
    log.add(0, {2, notAsked, notAsked, notAsked});
    addRight(log, Moment::Before, 5);
    log.add(1, {notAsked, notAsked, notAsked, notAsked});
    const auto all = asymmetry(log.log, aDay);
    EXPECT_TRUE(all.months.empty());
    EXPECT_EQ(all.oneKneeOnly, 1) << "of the other nobody was asked at all";
    EXPECT_EQ(asymmetry({}, aDay), (Asymmetry{.months = {}, .oneKneeOnly = 0, .masked = 0}));
}

} // namespace
} // namespace patella
