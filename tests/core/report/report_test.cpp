// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/report/report.h"
#include "core/sample/sample_log.h"
#include "tests/support/builders.h"

#include <algorithm>
#include <numeric>

namespace patella {
namespace {

using namespace test;

const Period twelveWeeks = lastWeeks(12, aDay);

TEST(Report, OnAnEmptyLogHoldsNothingAndNoZeroesForAnswers)
{
    const auto report = reportOn({}, twelveWeeks, aDay);
    EXPECT_EQ(report.totals.runs, 0);
    EXPECT_EQ(report.totals.longestRun, std::nullopt);
    EXPECT_EQ(report.totals.runsPerWeek, std::nullopt);
    EXPECT_TRUE(report.weeks.empty());
    EXPECT_TRUE(report.pain.empty());
    EXPECT_TRUE(report.runs.empty());
    EXPECT_EQ(report.fourWeeks.size, ChangeSize::NotComparable);
    for (const auto& answers : report.answers)
        EXPECT_EQ(answers, (Answers{.runs = 0, .answered = 0}));
}

TEST(Report, LeavesOutDaysBeforeThePeriodAndAfterToday)
{
    const Log log{.shoes = {},
        .runs = {aRun(2026y / 8 / 30), aRun(2026y / 8 / 31), aRun(aDay), aRun(2026y / 11 / 21)},
        .painNotes = {}};
    const auto report = reportOn(log, {.from = twelveWeeks.from, .to = 2026y / 12 / 31}, aDay);
    EXPECT_EQ(report.totals.runs, 2);
    EXPECT_EQ(report.period.to, aDay);
    ASSERT_EQ(report.runs.size(), 2U);
    EXPECT_EQ(report.runs.front().date, aDay);
}

TEST(Report, TakesTheMorningAfterTheLastRunWithIt)
{
    const Period period{.from = 2026y / 11 / 1, .to = 2026y / 11 / 10};
    const auto inside = aRun(2026y / 11 / 10);
    const auto outside = aRun(2026y / 10 / 31);
    const Log log{.shoes = {},
        .runs = {outside, inside},
        .painNotes = {aPainNote(outside, Moment::NextMorning, 9), aPainNote(inside, Moment::NextMorning, 3)}};
    const auto report = reportOn(log, period, aDay);
    ASSERT_EQ(report.pain.size(), 1U);
    EXPECT_EQ(report.pain.front().at(Moment::NextMorning)->worst, Pain::of(3));
    EXPECT_EQ(report.answers[placeOf(Moment::NextMorning)], (Answers{.runs = 1, .answered = 1}));
}

TEST(Report, NeverTakesAMissingAnswerForNoPain)
{
    Log log{.shoes = {}, .runs = {}, .painNotes = {}};
    for (int day = 1; day <= 10; ++day)
        log.runs.push_back(aRun(2026y / 11 / day));
    log.painNotes = {aPainNote(log.runs[0], Moment::During, 6), aPainNote(log.runs[1], Moment::During, 4)};
    const auto report = reportOn(log, twelveWeeks, aDay);
    const auto& during = report.pain.front().at(Moment::During);
    EXPECT_EQ(during->count, 2);
    EXPECT_EQ(during->median, 5);
    EXPECT_EQ(report.answers[placeOf(Moment::During)].missing(), 8);
    EXPECT_EQ(report.painFree, (PainFreeRuns{.asked = 2, .painFree = 0}));
    EXPECT_TRUE(report.runs.front().pains.empty());
}

TEST(Report, CountsTheDistanceItKnowsAndTheRunsWithout)
{
    auto unknown = aRun();
    unknown.measured.distance = std::nullopt;
    unknown.measured.duration = std::nullopt;
    const Log log{.shoes = {}, .runs = {aRun(aDay, kilometres(8)), unknown}, .painNotes = {}};
    const auto totals = reportOn(log, twelveWeeks, aDay).totals;
    EXPECT_EQ(totals.distance, kilometres(8));
    EXPECT_EQ(totals.runsWithoutDistance, 1);
    EXPECT_EQ(totals.runsWithoutDuration, 1);
    EXPECT_EQ(totals.longestRun, kilometres(8));
}

TEST(Report, DividesRunsByTheWeeksTheLogCovers)
{
    Log log{.shoes = {}, .runs = {}, .painNotes = {}};
    for (int i = 0; i < 6; ++i)
        log.runs.push_back(aRun(daysAfter(aDay, -13 + 2 * i))); // the log is two weeks old
    EXPECT_DOUBLE_EQ(reportOn(log, twelveWeeks, aDay).totals.runsPerWeek.value(), 3);
}

TEST(Report, HasARowPerRunThatNeverMixesTheKnees)
{
    const auto run = aRun();
    auto right = aPainNote(run, Moment::During, 7);
    right.side = Side::Right;
    const Log log{.shoes = {},
        .runs = {run},
        .painNotes = {right, aPainNote(run, Moment::During, 2), aPainNote(run, Moment::After, 1)}};
    const auto rows = reportOn(log, twelveWeeks, aDay).runs;
    ASSERT_EQ(rows.size(), 1U);
    ASSERT_EQ(rows[0].pains.size(), 2U);
    EXPECT_EQ(rows[0].pains[0].side, Side::Left);
    EXPECT_EQ(rows[0].pains[0].scores[placeOf(Moment::During)], Pain::of(2));
    EXPECT_EQ(rows[0].pains[0].scores[placeOf(Moment::After)], Pain::of(1));
    EXPECT_EQ(rows[0].pains[1].side, Side::Right);
    EXPECT_EQ(rows[0].pains[1].scores[placeOf(Moment::During)], Pain::of(7));
    EXPECT_EQ(rows[0].pains[1].scores[placeOf(Moment::After)], std::nullopt);
}

TEST(Report, HasWholeWeeksSoThatTheUsualPeriodAddsUpToItsBars)
{
    const auto log = sampleLog(aDay);
    for (const int weeks : {1, 4, 12, 26}) {
        const auto report = reportOn(log, lastWeeks(weeks, aDay), aDay);
        ASSERT_EQ(report.weeks.size(), static_cast<std::size_t>(weeks));
        Distance bars{};
        int runs = 0;
        for (const auto& week : report.weeks) {
            bars += week.distance;
            runs += week.runs;
        }
        EXPECT_EQ(bars, report.totals.distance);
        EXPECT_EQ(runs, report.totals.runs);
    }
}

// Figures of the page against sums made another way.
TEST(Report, ReconcilesWithTheRecords)
{
    const auto log = sampleLog(aDay);
    const auto report = reportOn(log, twelveWeeks, aDay);
    Distance distance{};
    std::size_t runs = 0;
    for (const auto& run : log.runs)
        if (run.when.date >= 2026y / 8 / 31) {
            distance += run.measured.distance.value_or(Distance{});
            ++runs;
        }
    EXPECT_EQ(report.totals.distance, distance);
    EXPECT_EQ(report.runs.size(), runs);
    const auto sumOf = [](const auto& shares) {
        return std::accumulate(shares.begin(), shares.end(), Distance{},
            [](Distance sum, const auto& share) { return sum + share.distance; });
    };
    EXPECT_EQ(sumOf(report.surfaces), distance);
    EXPECT_EQ(sumOf(report.shoes), distance);
    int notes = report.restDayScores;
    int counted = 0;
    for (const auto& row : report.runs)
        for (const auto& pain : row.pains)
            for (const auto& score : pain.scores)
                notes += score ? 1 : 0;
    for (const auto& place : report.pain)
        for (const auto& scores : place.byMoment)
            counted += scores ? scores->count : 0;
    EXPECT_EQ(counted, notes);
}

Side swapped(Side side) { return side == Side::Both ? side : side == Side::Left ? Side::Right : Side::Left; }

Log mirrored(Log log)
{
    for (auto& note : log.painNotes)
        note.side = swapped(note.side);
    for (auto& check : log.kneeChecks)
        check.side = swapped(check.side);
    for (auto& complaint : log.complaints)
        complaint.side = swapped(complaint.side);
    return log;
}

TEST(Report, OfAMirroredLogIsMirrored)
{
    const auto log = sampleLog(aDay);
    const auto report = reportOn(log, twelveWeeks, aDay);
    const auto twin = reportOn(mirrored(log), twelveWeeks, aDay);
    auto places = report.places;
    for (auto& place : places)
        place.side = swapped(place.side);
    EXPECT_FALSE(places.empty());
    EXPECT_TRUE(std::ranges::is_permutation(places, twin.places));
    auto lives = report.dailyLife;
    for (auto& life : lives)
        life.side = swapped(life.side);
    EXPECT_TRUE(std::ranges::is_permutation(lives, twin.dailyLife));
    auto zones = report.zones;
    for (auto& zone : zones)
        zone.knee = swapped(zone.knee);
    EXPECT_FALSE(zones.empty());
    EXPECT_TRUE(std::ranges::is_permutation(zones, twin.zones));
    ASSERT_EQ(report.patterns.size(), twin.patterns.size());
    for (std::size_t i = 0; i < report.patterns.size(); ++i)
        EXPECT_EQ(report.patterns[i].knee, swapped(twin.patterns[i].knee));
    ASSERT_EQ(report.runs.size(), twin.runs.size());
    for (std::size_t i = 0; i < report.runs.size(); ++i) {
        auto pains = report.runs[i].pains;
        for (auto& pain : pains)
            pain.side = swapped(pain.side);
        EXPECT_TRUE(std::ranges::is_permutation(pains, twin.runs[i].pains));
    }
}

TEST(Report, ComputesOnlyThePartsAskedFor)
{
    const auto log = sampleLog(aDay);
    EXPECT_FALSE(reportOn(log, twelveWeeks, aDay).patterns.empty());
    const auto report = reportOn(log, twelveWeeks, aDay, {.parts = {ReportPart::Runs}, .facts = {}});
    EXPECT_TRUE(report.patterns.empty());
    EXPECT_TRUE(report.zones.empty());
    EXPECT_FALSE(report.runs.empty());
    EXPECT_EQ(report.parts, (ReportParts{ReportPart::Runs}));
}

TEST(Report, TellsWhichScoresSomethingMayHaveHidden)
{
    auto run = aRun();
    run.preparation.painkiller = true;
    auto note = aPainNote(run, Moment::During, 2);
    note.onset = kilometres(5);
    const Log log{.runs = {run}, .painNotes = {note}};
    const auto report = reportOn(log, twelveWeeks, aDay);
    ASSERT_EQ(report.runs[0].pains.size(), 1U);
    EXPECT_TRUE(report.runs[0].pains[0].masked[placeOf(Moment::During)]);
    EXPECT_FALSE(report.runs[0].pains[0].masked[placeOf(Moment::After)]);
    EXPECT_EQ(report.runs[0].pains[0].onset, kilometres(5));
    EXPECT_EQ(report.gaps.scoresMasked, 1);
    EXPECT_EQ(report.onset.masked, 1);
}

TEST(Report, ShowsFlagsThatStandAndThoseThatLapsedWithinItsDays)
{
    auto check = aKneeCheck(daysAfter(aDay, -60));
    check.swelling = std::nullopt;
    check.signs = {KneeSign::NightPain};
    const Log log{.kneeChecks = {check}};
    EXPECT_EQ(reportOn(log, lastWeeks(12, aDay), aDay).redFlags.size(), 1U);
    EXPECT_TRUE(reportOn(log, lastWeeks(2, aDay), aDay).redFlags.empty());
    const Period then{.from = check.date, .to = daysAfter(check.date, 7)};
    ASSERT_EQ(reportOn(log, then, aDay).redFlags.size(), 1U);
    EXPECT_FALSE(reportOn(log, then, aDay).redFlags[0].stands()) << "it stood then";
}

TEST(Report, KeepsReasonsToBeSeenApartFromRedFlags)
{
    auto note = aRestDayNote(aDay, 3);
    note.triggers = {Trigger::Resting, Trigger::Night};
    const auto report = reportOn({.painNotes = {note}}, lastWeeks(12, aDay), aDay);
    ASSERT_EQ(report.redFlags.size(), 1U);
    EXPECT_EQ(report.redFlags[0].flag, RedFlag::NightPain);
    ASSERT_EQ(report.reasonsToBeSeen.size(), 1U);
    EXPECT_EQ(report.reasonsToBeSeen[0].flag, RedFlag::PainAtRest);
}

TEST(Report, OfRunsWithATimeOnlyJudgesItsWeeksByMinutes)
{
    Log log;
    for (int week = 0; week < 6; ++week)
        for (const int day : {0, 2}) {
            auto run = aRun(daysAfter(aMonday, 7 * week + day));
            run.measured.distance.reset();
            run.measured.duration = week == 4 ? 75min : 45min;
            log.runs.push_back(run);
        }
    const auto today = daysAfter(aMonday, 6 * 7 - 1);
    const auto report = reportOn(log, lastWeeks(6, today), today);
    EXPECT_EQ(report.weeks[4].load, (Load{LoadUnit::Minutes, 150 * 60}));
    EXPECT_EQ(report.weeks[4].state, WeekState::Above30);
    EXPECT_EQ(report.weeksAboveLine, 1);
    EXPECT_EQ(report.weeksJudged, 1) << "four are the baseline, one is not over";
    log.runs.front().measured.distance = kilometres(8);
    EXPECT_EQ(reportOn(log, lastWeeks(6, today), today).weeks[0].load.unit, LoadUnit::Minutes);
    for (auto& run : log.runs)
        run.measured.distance = kilometres(8);
    EXPECT_EQ(reportOn(log, lastWeeks(6, today), today).weeks[0].load.unit, LoadUnit::Distance);
}

TEST(Report, OfAnEarlierPeriodShowsFirstWhatStandsOnTheDayItIsMade)
{
    auto old = aKneeCheck(daysAfter(aDay, -60));
    old.swelling = std::nullopt;
    old.signs = {KneeSign::NightPain};
    auto check = aKneeCheck(daysAfter(aDay, -1));
    check.swelling = std::nullopt;
    check.alarms = {Alarm::CannotBearWeight};
    const Log log{.kneeChecks = {old, check}};
    const auto report = reportOn(log, {.from = daysAfter(aDay, -90), .to = daysAfter(aDay, -40)}, aDay);
    ASSERT_EQ(report.redFlags.size(), 2U);
    EXPECT_EQ(report.redFlags.front().flag, RedFlag::CannotBearWeight);
    EXPECT_TRUE(report.redFlags.front().stands());
    EXPECT_FALSE(report.redFlags.back().stands());
}

} // namespace
} // namespace patella
