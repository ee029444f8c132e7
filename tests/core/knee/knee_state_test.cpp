// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/distance/headroom.h"
#include "core/knee/knee_state.h"
#include "core/sample/sample_log.h"
#include "tests/support/builders.h"

#include <algorithm>

namespace patella {
namespace {

using namespace test;

LocalDate before(int days) { return daysAfter(aDay, -days); }

// A run of each of these days ago, with its four scores.
Log runsOn(std::initializer_list<int> days, std::array<int, 4> scores)
{
    Log log;
    for (const int day : days) {
        log.runs.push_back(aRun(before(day)));
        for (std::size_t i = 0; i < scores.size(); ++i)
            log.painNotes.push_back(aPainNote(log.runs.back(), runMoments.at(i), scores.at(i)));
    }
    sort(log);
    return log;
}

TEST(KneeState, OfAnEmptyLogSaysNothing)
{
    const auto state = kneeState({}, Side::Left, aDay);
    EXPECT_EQ(state.morning, std::nullopt);
    EXPECT_EQ(state.mornings.recent.median, std::nullopt);
    EXPECT_EQ(state.mornings.change, std::nullopt);
    EXPECT_EQ(state.painFree.runs.of, 0);
    EXPECT_EQ(state.answered.all.of, 0);
    EXPECT_TRUE(state.zones.empty());
}

TEST(KneeState, HoldsTheMorningAgainstTheScoreBeforeTheRun)
{
    const auto log = runsOn({1}, {1, 4, 3, 3});
    const auto morning = kneeState(log, Side::Left, aDay).morning;
    ASSERT_TRUE(morning);
    EXPECT_EQ(morning->day, aDay);
    EXPECT_EQ(morning->score, Pain::of(3));
    EXPECT_EQ(morning->before, Pain::of(1));
    EXPECT_EQ(morning->change, 2);
    EXPECT_EQ(kneeState(log, Side::Right, aDay).morning, std::nullopt) << "nobody asked about that one";
    EXPECT_EQ(kneeState(log, Side::Both, aDay).morning, morning);
}

TEST(KneeState, TakesADayWithoutARunForAMorningToo)
{
    auto log = runsOn({3}, {1, 4, 3, 3});
    log.painNotes.push_back(aRestDayNote(aDay, 1));
    const auto morning = kneeState(log, Side::Left, aDay).morning;
    ASSERT_TRUE(morning);
    EXPECT_EQ(morning->moment, Moment::RestDay);
    EXPECT_EQ(morning->change, std::nullopt) << "there was no run before it";
}

TEST(KneeState, ComparesFourWeeksOfMorningsWithTheFourBefore)
{
    auto log = runsOn({30, 34, 38, 42}, {0, 3, 3, 4});
    const auto recent = runsOn({2, 6, 10}, {0, 2, 1, 1});
    log.runs.insert(log.runs.end(), recent.runs.begin(), recent.runs.end());
    log.painNotes.insert(log.painNotes.end(), recent.painNotes.begin(), recent.painNotes.end());
    log.runs.push_back(aRun(before(4)));
    sort(log);
    const auto mornings = kneeState(log, Side::Left, aDay).mornings;
    EXPECT_EQ(mornings.before.days, 4);
    EXPECT_EQ(mornings.before.median, 4);
    EXPECT_EQ(mornings.recent.days, 3);
    EXPECT_EQ(mornings.recent.median, 1);
    EXPECT_EQ(mornings.recent.missing, 1) << "the run nobody answered for";
    EXPECT_EQ(mornings.change, -3);
}

TEST(KneeState, ComparesNoMedianOfTwoMornings)
{
    const auto mornings = kneeState(runsOn({2, 6, 30, 34, 38}, {0, 2, 1, 1}), Side::Left, aDay).mornings;
    EXPECT_EQ(mornings.recent.days, 2);
    EXPECT_EQ(mornings.recent.median, 1);
    EXPECT_EQ(mornings.change, std::nullopt);
}

TEST(KneeState, LeavesOutMorningsThatSomethingMayHaveHidden)
{
    auto log = runsOn({2, 6, 10}, {0, 2, 1, 1});
    auto tablet = aCareNote(Care::Painkiller, before(1)); // the morning after the run two days ago
    tablet.time.reset();
    log.careNotes = {tablet};
    const auto state = kneeState(log, Side::Left, aDay);
    EXPECT_EQ(state.mornings.recent.days, 2);
    EXPECT_EQ(state.mornings.recent.masked, 1);
    EXPECT_TRUE(state.morning->masked);
}

TEST(KneeState, CountsRunsWithoutPainAndWhatIsMissing)
{
    auto log = runsOn({3, 5}, {0, 0, 0, 0});
    const auto hurt = runsOn({7, 9, 11}, {0, 0, 2, 0}); // it came within the hour after
    log.runs.insert(log.runs.end(), hurt.runs.begin(), hurt.runs.end());
    log.painNotes.insert(log.painNotes.end(), hurt.painNotes.begin(), hurt.painNotes.end());
    log.runs.push_back(aRun(before(12)));
    auto hidden = runsOn({14}, {0, 0, 0, 0});
    hidden.runs.front().preparation.painkiller = true;
    log.runs.push_back(hidden.runs.front());
    log.painNotes.insert(log.painNotes.end(), hidden.painNotes.begin(), hidden.painNotes.end());
    sort(log);
    const auto free = kneeState(log, Side::Left, aDay).painFree;
    EXPECT_EQ(free.runs, (Proportion{.hits = 2, .of = 5}));
    EXPECT_EQ(free.masked, 1);
    EXPECT_EQ(free.missing, 1);
}

TEST(KneeState, WaitsForTheMorningOfTodaysRun)
{
    auto log = runsOn({3}, {0, 0, 0, 0});
    log.runs.push_back(aRun(aDay));
    log.painNotes.push_back(aPainNote(log.runs.back(), Moment::During, 1));
    const auto answered = kneeState(log, Side::Left, aDay).answered;
    EXPECT_EQ(answered.runs, 2);
    EXPECT_EQ(answered.clocks[3], (Proportion{.hits = 1, .of = 1}));
    EXPECT_EQ(answered.clocks[1], (Proportion{.hits = 2, .of = 2}));
    EXPECT_EQ(answered.all, (Proportion{.hits = 1, .of = 1}));
}

TEST(KneeState, OfBothKneesShowsTheWorseZoneOfEachRun)
{
    auto log = runsOn({5, 3}, {0, 1, 0, 0});
    auto right = aPainNote(log.runs.back(), Moment::During, 6);
    right.side = Side::Right;
    log.painNotes.push_back(right);
    sort(log);
    const auto zones = kneeState(log, Side::Both, aDay).zones;
    ASSERT_EQ(zones.size(), 2U);
    EXPECT_EQ(zones[0].zone, Zone::Green);
    EXPECT_EQ(zones[1].zone, Zone::Red);
    EXPECT_EQ(zones[1].why, ZoneReason::WorstDuring);
    EXPECT_EQ(zones[1].points, 6);
}

// The figures of the last months do not change with what lies years back.
TEST(KneeState, AgreesWithTheWholeLog)
{
    const auto log = sampleLog(aDay);
    const auto state = kneeState(log, Side::Both, aDay);
    EXPECT_EQ(state.painFreeDistance, painFreeDistance(log, aDay));
    const auto left = kneeState(log, Side::Left, aDay);
    auto zones = zonesOf(log, Side::Left, aDay);
    zones.erase(zones.begin(), zones.end() - static_cast<std::ptrdiff_t>(zonesShown));
    EXPECT_EQ(left.zones, zones);
}

TEST(KneeState, CountsItsRunsToTheLastDayOfTheirWeeks)
{
    const auto state = kneeState(runsOn({0, 27, 28, 83, 84}, {0, 0, 0, 0}), Side::Left, aDay);
    EXPECT_EQ(state.painFree.runs, (Proportion{.hits = 2, .of = 2})) << "28 days with today";
    EXPECT_EQ(state.answered.runs, 4) << "84 days with today";
    EXPECT_EQ(kneeState(runsOn({55}, {0, 0, 0, 0}), Side::Left, aDay).onset.runs, 1);
    EXPECT_EQ(kneeState(runsOn({56}, {0, 0, 0, 0}), Side::Left, aDay).onset.runs, 0);
}

TEST(KneeState, PutsTheMorningOfTheOldestDayIntoTheRightFourWeeks)
{
    const auto mornings = [](int day) {
        Log log{.painNotes = {aRestDayNote(before(day), 3)}};
        const auto compared = kneeState(log, Side::Left, aDay).mornings;
        return std::pair{compared.before.days, compared.recent.days};
    };
    EXPECT_EQ(mornings(0), (std::pair{0, 1}));
    EXPECT_EQ(mornings(27), (std::pair{0, 1}));
    EXPECT_EQ(mornings(28), (std::pair{1, 0}));
    EXPECT_EQ(mornings(55), (std::pair{1, 0}));
    EXPECT_EQ(mornings(56), (std::pair{0, 0}));
    EXPECT_EQ(mornings(-1), (std::pair{0, 0})) << "tomorrow";
}

TEST(KneeState, MissesNoMorningThatIsToCome)
{
    Log log{.runs = {aRun(aDay), aRun(before(1)), aRun(before(28)), aRun(before(29))}};
    const auto mornings = kneeState(log, Side::Left, aDay).mornings;
    EXPECT_EQ(mornings.recent.missing, 2) << "of yesterday's run, and of that whose morning was 27 days ago";
    EXPECT_EQ(mornings.before.missing, 1);
}

TEST(KneeState, TakesTheWorstScoreOfAMorning)
{
    auto log = runsOn({1}, {1, 4, 3, 2});
    log.painNotes.push_back(aRestDayNote(aDay, 5));
    for (int turn = 0; turn < 2; ++turn, std::ranges::reverse(log.painNotes)) {
        const auto state = kneeState(log, Side::Left, aDay);
        EXPECT_EQ(state.morning->score, Pain::of(5));
        EXPECT_EQ(state.morning->moment, Moment::RestDay);
        EXPECT_EQ(state.mornings.recent.days, 1);
        EXPECT_EQ(state.mornings.recent.median, 5);
    }
    EXPECT_EQ(kneeState(log, Side::Left, before(1)).morning, std::nullopt) << "not yet answered then";
}

TEST(KneeState, ShowsTheTenLatestZonesOldestFirst)
{
    auto log = runsOn({24, 22, 20, 18, 16, 14, 12, 10, 8, 6, 4, 2}, {0, 1, 0, 0});
    const auto zones = kneeState(log, Side::Left, aDay).zones;
    ASSERT_EQ(zones.size(), zonesShown);
    EXPECT_EQ(zones.front().date, before(20));
    EXPECT_EQ(zones.back().date, before(2));
    EXPECT_EQ(kneeState(log, Side::Both, aDay).zones, zones);
}

TEST(KneeState, IsTheSameOverAYearEndAndForTheOtherKnee)
{
    const auto log = runsOn({1, 3, 8, 15, 30, 40, 50, 60}, {1, 4, 3, 2});
    const auto today = 2028y / 1 / 3;
    auto moved = log;
    const int days = daysBetween(aDay, today);
    for (auto& run : moved.runs)
        run.when.date = daysAfter(run.when.date, days);
    for (auto& note : moved.painNotes) {
        note.date = daysAfter(note.date, days);
        note.side = Side::Right;
    }
    const auto here = kneeState(log, Side::Left, aDay);
    const auto there = kneeState(moved, Side::Right, today);
    EXPECT_EQ(here.mornings, there.mornings);
    EXPECT_EQ(here.onset, there.onset);
    EXPECT_EQ(here.painFree, there.painFree);
    EXPECT_EQ(here.answered, there.answered);
    EXPECT_EQ(here.morning->change, there.morning->change);
    EXPECT_EQ(here.mornings.recent.days, 4);
    EXPECT_EQ(here.mornings.before.days, 3);
}

TEST(PartsOfALog, HoldTheRunsOfTheirDaysWithTheirMornings)
{
    auto log = runsOn({10, 5, 4}, {0, 1, 0, 2});
    log.painNotes.push_back(aRestDayNote(before(9), 3));
    log.painNotes.push_back(aRestDayNote(before(4), 3));
    log.kneeChecks = {aKneeCheck(before(4)), aKneeCheck(before(3)), aKneeCheck(before(4), Side::Right)};
    log.careNotes = {aCareNote(Care::Ice, before(11)), aCareNote(Care::Ice, before(12))};
    const auto part = partOf(log, Side::Left, before(10), before(5));
    EXPECT_EQ(part.runs.size(), 2U);
    // Both runs on all four clocks, the last morning being the day after; and one rest day.
    EXPECT_EQ(part.painNotes.size(), 9U);
    EXPECT_EQ(part.kneeChecks.size(), 1U) << "that of the morning after";
    EXPECT_EQ(part.careNotes.size(), 1U) << "a tablet of the evening before still works";
    EXPECT_TRUE(partOf(log, Side::Right, before(10), before(5)).painNotes.empty());
    EXPECT_EQ(partOf(log, Side::Both, before(10), before(5)).kneeChecks.size(), 2U);
}

TEST(SoreKnee, IsTheOneThatHurtMoreOftenInHalfAYear)
{
    Log log;
    const auto hurt = [&](Side side, int daysAgo, int score) {
        auto note = aPainNote(aRun(daysAfter(aDay, -daysAgo)), Moment::During, score);
        note.side = side;
        log.painNotes.push_back(note);
    };
    EXPECT_EQ(soreKnee(log, aDay), Side::Both);
    hurt(Side::Left, 182, 3);
    hurt(Side::Right, 183, 9); // too long ago
    hurt(Side::Right, 5, 0); // did not hurt
    hurt(Side::Both, 4, 2); // tells nothing
    EXPECT_EQ(soreKnee(log, aDay), Side::Left);
    hurt(Side::Right, 3, 1);
    EXPECT_EQ(soreKnee(log, aDay), Side::Both);
    hurt(Side::Right, 2, 1);
    EXPECT_EQ(soreKnee(log, aDay), Side::Right);
}

} // namespace
} // namespace patella
