// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/clocks/settling_clock.h"
#include "tests/support/clocked_log.h"

namespace patella {
namespace {

using namespace test;

SettlingClock clockOf(const ClockedLog& log) { return settlingClock(log.log, log.knee, aDay); }

TEST(SettlingClocks, CutAtTheHourAndAtTheMorning)
{
    ClockedLog log;
    log.add(0, {1, 4, 1, 1}); // back within the hour
    log.add(2, {1, 4, 2, 1}); // by the morning
    log.add(4, {1, 4, 3, 2}); // not by the morning
    log.add(6, {1, 4, 1, 3}); // back after an hour, worse in the morning: not settled
    log.add(8, {1, 1, 3, 3}); // no more than before
    const auto clock = clockOf(log);
    EXPECT_EQ(clock.count,
        (SettlingCount{.withinTheHour = 1,
            .byTheMorning = 1,
            .notByTheMorning = 2,
            .unclear = 0,
            .goneByMorning = {2, 4}}));
    EXPECT_EQ(clock.calm, 1);
    EXPECT_EQ(clock.runs.at(1).run, log.log.runs.at(1).id);
    ASSERT_TRUE(clock.shares);
    EXPECT_NEAR(clock.shares->withinTheHour, 0.25, 1e-8);
    EXPECT_NEAR(clock.shares->byTheMorning, 0.25, 1e-8);
    EXPECT_NEAR(clock.shares->notByTheMorning, 0.5, 1e-8);
}

TEST(SettlingClocks, ShareOutTheRunsOfWhichHalfIsKnown)
{
    // By the morning, nobody knows whether within the hour: the likeliest share of the hour is that of those
    // that say. Likelihood a^2 * b * (a + b) with a + b + c = 1 and c of two: a = 8/15 * ... by hand 2/5.
    ClockedLog log;
    log.add(0, {0, 4, 0, 0});
    log.add(2, {0, 4, 0, 0});
    log.add(4, {0, 4, 2, 0});
    log.add(6, {0, 4, notAsked, 0});
    const auto clock = clockOf(log);
    EXPECT_EQ(clock.count.unclear, 1);
    EXPECT_EQ(clock.count.goneByMorning, (Proportion{4, 4}));
    EXPECT_NEAR(clock.shares->withinTheHour, 2.0 / 3, 1e-8);
    EXPECT_NEAR(clock.shares->byTheMorning, 1.0 / 3, 1e-8);
}

TEST(SettlingClocks, SayWhereTheHourWasNeverAsked)
{
    ClockedLog log;
    log.add(0, {0, 4, notAsked, 0});
    EXPECT_NEAR(clockOf(log).shares->unclear, 1, 1e-8);
}

TEST(SettlingClocks, TakeTypedMinutesThatAgreeWithTheScores)
{
    ClockedLog log;
    log.add(0, {0, 4, 2, 0});
    log.lastNote().settled = 180min;
    log.add(2, {0, 4, 2, 0});
    log.lastNote().settled = 20min; // but after an hour it still hurt
    log.add(4, {notAsked, 4, notAsked, notAsked});
    log.lastNote().settled = 45min; // that alone is enough
    const auto clock = clockOf(log);
    EXPECT_EQ(clock.withMinutes, 2);
    EXPECT_EQ(clock.runs.at(0).minutes, (CensoredTime{180, 180}));
    EXPECT_EQ(clock.runs.at(1).minutes, (CensoredTime{minutesOfTheHour, minutesToTheMorning}));
    EXPECT_EQ(clock.runs.at(2).settled, Settled::WithinTheHour);
    EXPECT_EQ(clock.runs.at(2).goneByMorning, true);
    EXPECT_EQ(clock.count.byTheMorning, 2);
}

TEST(SettlingClocks, CountWhatTheyLeaveOut)
{
    ClockedLog log;
    log.add(0, {1, 4, 1, 1}).preparation.painkiller = true;
    log.add(2, {notAsked, notAsked, notAsked, notAsked});
    log.add(4, {1, 4, notAsked, notAsked});
    log.add(6, {notAsked, 4, 1, 1});
    const auto clock = clockOf(log);
    EXPECT_EQ(clock.masked, 1);
    EXPECT_EQ(clock.missing, 3);
    EXPECT_TRUE(clock.runs.empty());
    EXPECT_FALSE(clock.shares);
}

TEST(SettlingClocks, LeaveOutAScoreThatAGelMayHide)
{
    ClockedLog log;
    log.add(0, {1, 4, 3, 1});
    auto gel = aCareNote(Care::Gel, daysAfter(aMonday, 1));
    gel.time = TimeOfDay{6h};
    log.log.careNotes.push_back(gel);
    const auto clock = clockOf(log);
    EXPECT_EQ(clock.count.unclear, 1) << "the hour still counts";
    EXPECT_EQ(clock.count.goneByMorning, (Proportion{0, 0}));
}

TEST(SettlingClocks, AreOfOneKneeOrOfTheWorseOfBoth)
{
    ClockedLog log;
    log.add(0, {0, 3, 0, 0});
    auto right = aPainNote(log.log.runs.front(), Moment::NextMorning, 2);
    right.side = Side::Right;
    log.log.painNotes.push_back(right);
    EXPECT_EQ(settlingClock(log.log, Side::Left, aDay).count.withinTheHour, 1);
    EXPECT_EQ(settlingClock(log.log, Side::Right, aDay).missing, 1);
    EXPECT_EQ(settlingClock(log.log, Side::Both, aDay).count.notByTheMorning, 1);
}

TEST(SettlingClocks, CountEachMonth)
{
    ClockedLog log;
    log.add(2026y / 3 / 30, {0, 3, 0, 0});
    log.add(2026y / 4 / 1, {0, 3, 2, 2});
    log.add(2026y / 4 / 9, {0, 3, 2, 0});
    const auto months = clockOf(log).months;
    ASSERT_EQ(months.size(), 2U);
    EXPECT_EQ(months[1].month, 2026y / 4);
    EXPECT_EQ(months[1].count.goneByMorning, (Proportion{1, 2}));
    EXPECT_EQ(months[0].count.known(), 1);
}

ClockedLog settlingLog(int slow, int fast)
{
    ClockedLog log;
    for (int i = 0; i < slow + fast; ++i)
        log.add(
            i, i < slow ? std::array{0, 4, 3, i % 4 == 0 ? 0 : 2} : std::array{0, 4, i % 4 == 0 ? 2 : 0, 0});
    return log;
}

TEST(SettlingClocks, LookEveryTwentyRuns)
{
    EXPECT_EQ(clockOf(settlingLog(39, 0)).look,
        (SettlingLook{.trend = SettlingTrend::TooFewRuns, .known = 39, .look = 0, .nextLook = 40, .p = {}}));
    const auto look = clockOf(settlingLog(30, 49)).look;
    EXPECT_EQ(look.trend, SettlingTrend::Faster);
    EXPECT_EQ(look.look, 60);
    EXPECT_EQ(look.nextLook, 80);
    EXPECT_LT(*look.p, 0.01);
    EXPECT_EQ(clockOf(settlingLog(60, 0)).look.trend, SettlingTrend::NoClearChange);
}

} // namespace
} // namespace patella
