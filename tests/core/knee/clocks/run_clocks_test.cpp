// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/clocks/run_clocks.h"
#include "tests/support/clocked_log.h"

#include <algorithm>

namespace patella {
namespace {

using namespace test;

constexpr std::array<int, 4> nobodyAnswered{notAsked, notAsked, notAsked, notAsked};

TEST(RunClocksOfALog, AreEveryRunUpToTodayInTheOrderOfTime)
{
    ClockedLog log;
    log.add(4, {0, 1, 1, 0});
    log.add(1, nobodyAnswered).when.start = TimeOfDay{18h};
    log.add(1, nobodyAnswered).when.start = TimeOfDay{7h};
    log.add(6, {0, 1, 1, 0}); // tomorrow
    const auto clocks = runClocks(log.log, Side::Left, daysAfter(aMonday, 5));
    ASSERT_EQ(clocks.size(), 3U);
    EXPECT_EQ(clocks[0].run, &log.log.runs[2]) << "the morning of the first day";
    EXPECT_EQ(clocks[1].run, &log.log.runs[1]);
    EXPECT_EQ(clocks[2].run, &log.log.runs[0]);
    EXPECT_FALSE(clocks[0].asked);
    EXPECT_TRUE(clocks[2].asked);
}

TEST(RunClocksOfALog, HoldTheWorstPlaceOfEachClockInWhateverOrder)
{
    ClockedLog log;
    log.add(0, {1, 2, 1, 1});
    log.log.painNotes.push_back(aPainNote(log.log.runs[0], Moment::During, 5));
    log.log.painNotes.push_back(aPainNote(log.log.runs[0], Moment::During, 3));
    for (int turn = 0; turn < 2; ++turn, std::ranges::reverse(log.log.painNotes)) {
        const auto clocks = runClocks(log.log, Side::Left, aDay).front();
        EXPECT_EQ(clocks.at(Moment::During), Pain::of(5));
        EXPECT_EQ(clocks.inOrAfter(), Pain::of(5));
        EXPECT_EQ(clocks.riseTo(Moment::During), 4);
        EXPECT_EQ(clocks.riseTo(Moment::NextMorning), 0);
    }
}

TEST(RunClocksOfALog, TakeAScoreOfBothForEachKnee)
{
    ClockedLog log;
    log.add(0, {0, 4, notAsked, notAsked});
    log.log.painNotes.back().side = Side::Both;
    log.log.painNotes.front().side = Side::Right;
    const auto at = [&](Side knee) { return runClocks(log.log, knee, aDay).front(); };
    EXPECT_EQ(at(Side::Left).at(Moment::During), Pain::of(4));
    EXPECT_EQ(at(Side::Left).at(Moment::Before), std::nullopt);
    EXPECT_EQ(at(Side::Left).riseTo(Moment::During), std::nullopt);
    EXPECT_EQ(at(Side::Right).riseTo(Moment::During), 4);
    EXPECT_EQ(at(Side::Both).riseTo(Moment::During), 4);
}

TEST(RunClocksOfALog, KeepTheMorningWhereATabletHidTheRun)
{
    ClockedLog log;
    log.add(0, {1, 4, 2, 3}).preparation.painkiller = true;
    const auto clocks = runClocks(log.log, Side::Left, aDay).front();
    EXPECT_TRUE(clocks.isMasked());
    EXPECT_FALSE(clocks.hasAll());
    EXPECT_TRUE(clocks.asked);
    for (const auto moment : {Moment::Before, Moment::During, Moment::After}) {
        EXPECT_TRUE(clocks.isMaskedAt(moment));
        EXPECT_EQ(clocks.at(moment), std::nullopt);
    }
    EXPECT_FALSE(clocks.isMaskedAt(Moment::NextMorning));
    EXPECT_EQ(clocks.at(Moment::NextMorning), Pain::of(3));
    EXPECT_EQ(clocks.inOrAfter(), std::nullopt);
}

TEST(RunClocksOfALog, KnowTheMorningOfTheLastRunOfAYearOnNewYearsDay)
{
    ClockedLog log;
    log.add(2025y / 12 / 31, {1, 4, 2, 3});
    const auto evening = runClocks(log.log, Side::Left, 2025y / 12 / 31);
    ASSERT_EQ(evening.size(), 1U);
    EXPECT_EQ(evening.front().at(Moment::NextMorning), std::nullopt);
    EXPECT_EQ(evening.front().at(Moment::After), Pain::of(2));
    const auto morning = runClocks(log.log, Side::Left, 2026y / 1 / 1);
    EXPECT_TRUE(morning.front().hasAll());
    EXPECT_TRUE(runClocks(log.log, Side::Left, 2025y / 12 / 30).empty());
}

TEST(RunClocksOfALog, TakeTheLongestMinutesThatNothingHid)
{
    ClockedLog log;
    log.add(0, {1, 4, 2, 1});
    log.log.painNotes[1].settled = 20min;
    log.log.painNotes[2].settled = 90min;
    log.log.painNotes[3].course = PainCourse::WarmedUp;
    const auto clocks = runClocks(log.log, Side::Left, aDay).front();
    EXPECT_EQ(clocks.settled, 90min);
    EXPECT_TRUE(clocks.warmedUp);
    log.log.runs[0].preparation.painkiller = true;
    log.log.painNotes[3].course = {};
    log.log.painNotes[1].course = PainCourse::WarmedUp;
    const auto masked = runClocks(log.log, Side::Left, aDay).front();
    EXPECT_EQ(masked.settled, std::nullopt);
    EXPECT_FALSE(masked.warmedUp);
}

TEST(RunClocksOfALog, LeaveOutNotesOfRestDaysAndOfNoRunOfTheLog)
{
    ClockedLog log;
    log.add(0, nobodyAnswered);
    log.log.painNotes = {aRestDayNote(aMonday, 6), aPainNote(aRun(aMonday), Moment::During, 7)};
    const auto clocks = runClocks(log.log, Side::Left, aDay);
    ASSERT_EQ(clocks.size(), 1U);
    EXPECT_FALSE(clocks.front().asked);
    EXPECT_FALSE(clocks.front().isMasked());
    EXPECT_EQ(clocks.front().inOrAfter(), std::nullopt);
    EXPECT_TRUE(runClocks({}, Side::Both, aDay).empty());
}

} // namespace
} // namespace patella
