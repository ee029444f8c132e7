// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/load/daily_loads.h"
#include "core/load/spikes.h"
#include "core/load/weeks.h"
#include "tests/support/builders.h"

#include <algorithm>
#include <random>

namespace patella {
namespace {

using namespace test;
using std::chrono::sys_days;

RunEntry anyRun()
{
    // Up to two years back and a few days ahead.
    const auto day = daysAfter(aDay, *rc::gen::inRange(-730, 5));
    auto run = aRun(day, {*rc::gen::inRange<std::int64_t>(1, 45'000)});
    if (*rc::gen::weightedElement<bool>({{9, false}, {1, true}}))
        run.measured.distance.reset();
    return run;
}

std::vector<RunEntry> anyRuns()
{
    std::vector<RunEntry> runs;
    const auto count = *rc::gen::inRange(0, 60);
    for (int i = 0; i < count; ++i)
        runs.push_back(anyRun());
    return runs;
}

std::vector<RunEntry> shuffled(std::vector<RunEntry> runs)
{
    std::shuffle(runs.begin(), runs.end(), std::mt19937(*rc::gen::arbitrary<std::uint32_t>()));
    return runs;
}

Distance distanceOf(const std::vector<Week>& weeks, LocalDate monday)
{
    const auto found = std::ranges::find(weeks, monday, &Week::monday);
    return found == weeks.end() ? Distance{} : found->distance;
}

RC_GTEST_PROP(LoadProperties, TheOrderOfTheRunsChangesNothing, ())
{
    const auto runs = anyRuns();
    const auto mixed = shuffled(runs);
    RC_ASSERT(judgedWeeks(mixed, LoadUnit::Distance, aDay) == judgedWeeks(runs, LoadUnit::Distance, aDay));
    RC_ASSERT(sessionRatios(mixed, aDay) == sessionRatios(runs, aDay));
    RC_ASSERT(dailyLoads(mixed, LoadUnit::Distance, aDay) == dailyLoads(runs, LoadUnit::Distance, aDay));
}

RC_GTEST_PROP(LoadProperties, AnotherRunNeverLowersAWeek, ())
{
    auto runs = anyRuns();
    const auto before = judgedWeeks(runs, LoadUnit::Distance, aDay);
    runs.push_back(anyRun());
    const auto after = judgedWeeks(runs, LoadUnit::Distance, aDay);
    for (const auto& week : before)
        RC_ASSERT(distanceOf(after, week.monday) >= week.distance);
}

RC_GTEST_PROP(LoadProperties, WeeksAreMondaysWithoutGapsUpToToday, ())
{
    const auto weeks = judgedWeeks(anyRuns(), LoadUnit::Distance, aDay);
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        RC_ASSERT(std::chrono::weekday{sys_days{weeks[i].monday}} == std::chrono::Monday);
        if (i > 0)
            RC_ASSERT(daysBetween(weeks[i - 1].monday, weeks[i].monday) == 7);
        RC_ASSERT(weeks[i].inProgress == (i + 1 == weeks.size()));
    }
    if (!weeks.empty())
        RC_ASSERT(weeks.back().monday == mondayOf(aDay));
}

RC_GTEST_PROP(LoadProperties, WeeksAndDaysAddUpToTheRuns, ())
{
    const auto runs = anyRuns();
    Distance ofRuns, ofWeeks, ofDays;
    int counted = 0, countedInWeeks = 0;
    for (const auto& run : runs)
        if (run.when.date <= aDay) {
            ofRuns += run.measured.distance.value_or(Distance{});
            ++counted;
        }
    for (const auto& week : judgedWeeks(runs, LoadUnit::Distance, aDay)) {
        ofWeeks += week.distance;
        countedInWeeks += week.runs;
    }
    for (const auto& day : dailyLoads(runs, LoadUnit::Distance, aDay).days)
        ofDays.metres += day.amount;
    RC_ASSERT(ofWeeks == ofRuns);
    RC_ASSERT(ofDays == ofRuns);
    RC_ASSERT(countedInWeeks == counted);
}

RC_GTEST_PROP(LoadProperties, AStateAlwaysAgreesWithItsLine, ())
{
    for (const auto& week : judgedWeeks(anyRuns(), LoadUnit::Distance, aDay)) {
        const bool above = isAboveLine(week);
        const bool overLine = week.line.has_value() && week.load > *week.line;
        if (week.state == WeekState::Baseline || week.state == WeekState::Returning)
            RC_ASSERT(!above);
        else
            RC_ASSERT(above == overLine);
        if (week.line)
            RC_ASSERT(*week.strongLine >= *week.line);
        if (week.inProgress)
            RC_ASSERT(week.state != WeekState::Deload);
    }
}

} // namespace
} // namespace patella
