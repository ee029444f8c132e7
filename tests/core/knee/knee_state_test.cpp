// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/headroom.h"
#include "core/knee/knee_state.h"
#include "core/sample/sample_log.h"
#include "tests/support/builders.h"

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

} // namespace
} // namespace patella
