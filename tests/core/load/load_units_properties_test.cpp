// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/load/daily_loads.h"
#include "core/load/load_parts.h"
#include "core/load/weeks.h"
#include "tests/support/builders.h"

#include <algorithm>
#include <random>

// What a change of the unit may not change, and what holds in every unit.
namespace patella {
namespace {

using namespace test;

LoadUnit anyUnit()
{
    return *rc::gen::element(LoadUnit::Distance, LoadUnit::Minutes, LoadUnit::EffortMinutes);
}

std::optional<Effort> anyEffort()
{
    return *rc::gen::weightedElement<bool>({{4, true}, {1, false}}) ? Effort::of(*rc::gen::inRange(0, 11))
                                                                    : std::nullopt;
}

RunEntry anyRunWithItsEffort()
{
    auto run
        = aRun(daysAfter(aDay, *rc::gen::inRange(-200, 3)), {*rc::gen::inRange<std::int64_t>(1, 45'000)});
    run.measured.duration = std::chrono::seconds(*rc::gen::inRange(1, 20'000));
    run.form.effort = anyEffort();
    const int missing = *rc::gen::inRange(0, 10);
    if (missing == 0)
        run.measured.distance.reset();
    if (missing == 1)
        run.measured.duration.reset();
    return run;
}

std::vector<RunEntry> anyRunsWithTheirEffort()
{
    std::vector<RunEntry> runs(static_cast<std::size_t>(*rc::gen::inRange(0, 60)), aRun());
    std::generate(runs.begin(), runs.end(), anyRunWithItsEffort);
    return runs;
}

// Weeks of one run each, none of them short, some of them off.
std::vector<RunEntry> longWeeks()
{
    std::vector<RunEntry> runs;
    for (int week = 0; week < 16; ++week)
        if (*rc::gen::inRange(0, 5) > 0)
            runs.push_back(
                aRun(daysAfter(mondayOf(aDay), -7 * week), kilometres(*rc::gen::inRange(50, 120))));
    return runs;
}

std::vector<WeekState> statesOf(const std::vector<RunEntry>& runs, LoadUnit unit)
{
    std::vector<WeekState> states;
    for (const auto& week : judgedWeeks(runs, unit, aDay))
        states.push_back(week.state);
    return states;
}

RC_GTEST_PROP(UnitOfLoad, MilesForKilometresOrAnyOtherScaleChangesNoState, ())
{
    // Where the fixed 3 km do not rule: from 30 km a week on.
    auto runs = longWeeks();
    const auto states = statesOf(runs, LoadUnit::Distance);
    const int scale = *rc::gen::inRange(2, 9);
    for (auto& run : runs)
        run.measured.distance->metres *= scale;
    RC_ASSERT(statesOf(runs, LoadUnit::Distance) == states);
}

RC_GTEST_PROP(UnitOfLoad, MinutesForKilometresChangesNoStateAtSixFortyPerKilometre, ())
{
    // The pace at which the fixed 3 km take 20 minutes: it holds for weeks of any size, breaks and gaps.
    auto runs = anyRunsWithTheirEffort();
    for (auto& run : runs) {
        const auto fiveMetres = run.measured.distance ? run.measured.distance->metres : 0;
        run.measured.distance
            = run.measured.distance ? std::optional(Distance{fiveMetres * 5}) : std::nullopt;
        run.measured.duration
            = run.measured.distance ? std::optional(std::chrono::seconds(fiveMetres * 2)) : std::nullopt;
    }
    RC_ASSERT(statesOf(runs, LoadUnit::Minutes) == statesOf(runs, LoadUnit::Distance));
}

RC_GTEST_PROP(UnitOfLoad, MinutesForKilometresChangesNoStateAtAnyEvenPaceInLongWeeks, ())
{
    // From 30 km and 200 minutes a week on neither fixed allowance rules.
    auto runs = longWeeks();
    const int secondsPerKilometre = *rc::gen::inRange(240, 481);
    for (auto& run : runs)
        run.measured.duration
            = std::chrono::seconds(run.measured.distance->metres / 1000 * secondsPerKilometre);
    RC_ASSERT(statesOf(runs, LoadUnit::Minutes) == statesOf(runs, LoadUnit::Distance));
}

RC_GTEST_PROP(UnitOfLoad, EffortMinutesForMinutesChangesNoStateAtAnEvenEffort, ())
{
    auto runs = anyRunsWithTheirEffort();
    const auto effort = Effort::of(*rc::gen::inRange(1, 11));
    constexpr int exact = 10'000; // seconds of which two percentages in a row are whole numbers
    for (auto& run : runs) {
        run.form.effort = effort;
        if (run.measured.duration)
            run.measured.duration
                = std::chrono::seconds((run.measured.duration->count() / exact + 1) * exact);
    }
    RC_ASSERT(statesOf(runs, LoadUnit::EffortMinutes) == statesOf(runs, LoadUnit::Minutes));
}

RC_GTEST_PROP(AnyUnitOfLoad, DoesNotMindTheOrderOfTheRuns, ())
{
    const auto runs = anyRunsWithTheirEffort();
    auto mixed = runs;
    std::shuffle(mixed.begin(), mixed.end(), std::mt19937(*rc::gen::arbitrary<std::uint32_t>()));
    const auto unit = anyUnit();
    RC_ASSERT(judgedWeeks(mixed, unit, aDay) == judgedWeeks(runs, unit, aDay));
    RC_ASSERT(dailyLoads(mixed, unit, aDay) == dailyLoads(runs, unit, aDay));
}

RC_GTEST_PROP(AnyUnitOfLoad, NeverHasAWeekLoweredByAnotherRun, ())
{
    auto runs = anyRunsWithTheirEffort();
    const auto unit = anyUnit();
    const auto before = judgedWeeks(runs, unit, aDay);
    runs.push_back(anyRunWithItsEffort());
    const auto after = judgedWeeks(runs, unit, aDay);
    for (const auto& week : before) {
        const auto same = std::ranges::find(after, week.monday, &Week::monday);
        RC_ASSERT(same != after.end() && same->load >= week.load);
    }
}

RC_GTEST_PROP(AnyUnitOfLoad, AddsUpDaysToWeeksAndToTheRollingSeven, ())
{
    const auto runs = anyRunsWithTheirEffort();
    const auto unit = anyUnit();
    const auto days = dailyLoads(runs, unit, aDay);
    const auto rolling = rollingSevenDays(days);
    for (const auto& week : judgedWeeks(runs, unit, aDay)) {
        if (week.inProgress)
            continue;
        const auto sunday = static_cast<std::size_t>(daysBetween(rolling.first, daysAfter(week.monday, 6)));
        RC_ASSERT(rolling.days.at(sunday) == week.load);
    }
}

RC_GTEST_PROP(PartsOfAWeek, AddUpToItsLoadToTheLastMetreAndSecond, ())
{
    auto runs = anyRunsWithTheirEffort();
    for (auto& run : runs) {
        const int percent = *rc::gen::inRange(1, 50);
        if (*rc::gen::arbitrary<bool>())
            run.ground.surface = SurfaceMix::fromShares({{Surface::Asphalt, percent},
                {Surface::Trail, percent}, {Surface::Grass, 100 - 2 * percent}});
        if (*rc::gen::arbitrary<bool>())
            run.form.kind = *rc::gen::element(RunKind::Easy, RunKind::Tempo, RunKind::Race);
    }
    const auto unit = anyUnit();
    const auto weeks = judgedWeeks(runs, unit, aDay);
    for (const auto& [division, word] : wordsOf<Division>) {
        std::vector<Load> sums(weeks.size(), Load{unit});
        for (const auto& part : loadParts(runs, unit, division, aDay)) {
            RC_ASSERT(part.weeks.size() == weeks.size());
            for (std::size_t i = 0; i < sums.size(); ++i)
                sums[i] += part.weeks[i];
        }
        for (std::size_t i = 0; i < sums.size(); ++i)
            RC_ASSERT(sums[i] == weeks[i].load);
    }
}

} // namespace
} // namespace patella
