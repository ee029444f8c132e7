// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/clocks/settling_clock.h"
#include "tests/support/clocked_log.h"

#include <algorithm>

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

struct TypedCase {
    const char* name;
    std::array<int, 4> scores;
    std::chrono::minutes typed;
    CensoredTime minutes;
    std::optional<Settled> settled;
    std::optional<bool> gone;
};
class TypedMinutes : public testing::TestWithParam<TypedCase> { };

TEST_P(TypedMinutes, LieBeforeTheCutThatTheyAreOn)
{
    ClockedLog log;
    log.add(0, GetParam().scores);
    log.log.painNotes[GetParam().scores[0] == notAsked ? 0 : 1].settled = GetParam().typed;
    const auto runs = clockOf(log).runs;
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs[0].minutes, GetParam().minutes);
    EXPECT_EQ(runs[0].settled, GetParam().settled);
    EXPECT_EQ(runs[0].goneByMorning, GetParam().gone);
}

constexpr double neverSettled = std::numeric_limits<double>::infinity();

INSTANTIATE_TEST_SUITE_P(Cuts, TypedMinutes,
    testing::Values(TypedCase{"atOnce", {1, 4, 1, 1}, 0min, {0, 1}, Settled::WithinTheHour, true},
        TypedCase{"theHour", {1, 4, 1, 1}, 60min, {60, 60}, Settled::WithinTheHour, true},
        TypedCase{"theHourThoughItStillHurt", {1, 4, 2, 1}, 60min, {60, 720}, Settled::ByTheMorning, true},
        TypedCase{"aMinuteLater", {1, 4, 2, 1}, 61min, {61, 61}, Settled::ByTheMorning, true},
        TypedCase{"aMinuteLaterThoughItWasGone", {1, 4, 1, 1}, 61min, {0, 60}, Settled::WithinTheHour, true},
        TypedCase{"theMorning", {1, 4, 2, 1}, 720min, {720, 720}, Settled::ByTheMorning, true},
        TypedCase{"afterTheMorning", {1, 4, 2, 2}, 721min, {721, 721}, Settled::NotByTheMorning, false},
        TypedCase{"byTheMorningThoughItHurtThen", {1, 4, 2, 2}, 720min, {720, neverSettled},
            Settled::NotByTheMorning, false},
        TypedCase{"aloneUpToTheMorning", {notAsked, 4, notAsked, notAsked}, 720min, {720, 720},
            Settled::ByTheMorning, true},
        TypedCase{"aloneAfterTheMorning", {notAsked, 4, notAsked, notAsked}, 721min, {721, 721},
            Settled::NotByTheMorning, false}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(SettlingClocks, TakeNoMinutesOfARunThatDidNotHurt)
{
    ClockedLog log;
    log.add(0, {notAsked, 0, notAsked, notAsked});
    log.lastNote().settled = 30min;
    log.add(2, {3, 3, 3, 3}); // no more than before
    log.lastNote().settled = 30min;
    const auto clock = clockOf(log);
    EXPECT_TRUE(clock.runs.empty());
    EXPECT_EQ(clock.missing, 1);
    EXPECT_EQ(clock.calm, 1);
    EXPECT_EQ(clock.withMinutes, 0);
}

TEST(SettlingClocks, BeginANewMonthOnNewYearsDayByTheDayOfTheRun)
{
    ClockedLog log;
    log.add(2025y / 12 / 31, {0, 3, 2, 0}); // its morning is that of the new year
    log.add(2026y / 1 / 1, {0, 3, 0, 0});
    const auto months = clockOf(log).months;
    ASSERT_EQ(months.size(), 2U);
    EXPECT_EQ(months[0].month, 2025y / 12);
    EXPECT_EQ(months[0].count.byTheMorning, 1);
    EXPECT_EQ(months[1].count.withinTheHour, 1);
}

TEST(SettlingClocks, HaveTheSameSharesOfALogTwice)
{
    ClockedLog log;
    const auto addAll = [&](int first) {
        log.add(first, {0, 4, 0, 0});
        log.add(first + 1, {0, 4, 2, notAsked});
        log.add(first + 2, {0, 4, notAsked, 0});
        log.add(first + 3, {0, 4, 2, 1});
        log.add(first + 4, {0, 4, 1, 0});
    };
    addAll(0);
    const auto once = *clockOf(log).shares;
    addAll(40);
    const auto twice = *clockOf(log).shares;
    EXPECT_NEAR(once.withinTheHour, twice.withinTheHour, 1e-8);
    EXPECT_NEAR(once.byTheMorning, twice.byTheMorning, 1e-8);
    EXPECT_NEAR(once.notByTheMorning, twice.notByTheMorning, 1e-8);
    EXPECT_NEAR(once.withinTheHour + once.byTheMorning + once.notByTheMorning + once.unclear, 1, 1e-8);
}

std::vector<SettlingRun> settlingRuns(int count, Settled settled)
{
    return {static_cast<std::size_t>(count),
        SettlingRun{.run = RunId::nil(),
            .date = aMonday,
            .minutes = {0, 60},
            .settled = settled,
            .goneByMorning = {}}};
}

TEST(SettlingLooks, AreTakenAtForty)
{
    EXPECT_EQ(settlingLook({}).look, 0);
    EXPECT_EQ(settlingLook(settlingRuns(39, Settled::WithinTheHour)).nextLook, 40);
    EXPECT_EQ(settlingLook(settlingRuns(40, Settled::WithinTheHour)).look, 40);
    EXPECT_EQ(settlingLook(settlingRuns(59, Settled::WithinTheHour)).look, 40);
    EXPECT_EQ(settlingLook(settlingRuns(60, Settled::WithinTheHour)).look, 60);
    auto unclear = settlingRuns(41, Settled::WithinTheHour);
    unclear[3].settled = unclear[9].settled = std::nullopt;
    EXPECT_EQ(settlingLook(unclear).known, 39);
    EXPECT_EQ(settlingLook(unclear).look, 0);
}

TEST(SettlingLooks, LookAtTheLastEightyAlone)
{
    // 40 slow ones and 80 fast ones: among the last 80 nothing changed, among all of them it did.
    auto runs = settlingRuns(40, Settled::NotByTheMorning);
    const auto fast = settlingRuns(80, Settled::WithinTheHour);
    runs.insert(runs.end(), fast.begin(), fast.end());
    EXPECT_EQ(settlingLook(runs).look, 120);
    EXPECT_EQ(settlingLook(runs).trend, SettlingTrend::NoClearChange);
    EXPECT_FALSE(settlingLook(runs).p) << "each settled alike";
    runs.erase(runs.begin() + 80, runs.end()); // half slow, half fast
    EXPECT_EQ(settlingLook(runs).trend, SettlingTrend::Faster);
    std::ranges::reverse(runs);
    EXPECT_EQ(settlingLook(runs).trend, SettlingTrend::Slower);
}

TEST(SettlingLooks, DoNotChangeBeforeTheNextOne)
{
    auto runs = settlingRuns(30, Settled::NotByTheMorning);
    const auto fast = settlingRuns(30, Settled::WithinTheHour);
    runs.insert(runs.end(), fast.begin(), fast.end());
    const auto atSixty = settlingLook(runs);
    for (int i = 0; i < 19; ++i) {
        runs.push_back(settlingRuns(1, Settled::NotByTheMorning).front());
        const auto later = settlingLook(runs);
        EXPECT_EQ(later.p, atSixty.p);
        EXPECT_EQ(later.trend, atSixty.trend);
        EXPECT_EQ(later.known, 61 + i);
    }
}

} // namespace
} // namespace patella
