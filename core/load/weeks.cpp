// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/weeks.h"

#include <algorithm>

namespace patella {

namespace {

constexpr Distance smallestAllowance = kilometres(3);
constexpr Distance nextToNothing = kilometres(5);
constexpr std::size_t weeksOfBaseline = 4;
constexpr std::size_t weeksToLookBack = 4;
constexpr std::int64_t weeksForAProvisionalLine = 2;

WeekLoad emptyWeek(LocalDate monday)
{
    return {
        .monday = monday,
        .distance = {},
        .duration = {},
        .runs = 0,
        .runsWithoutDistance = 0,
        .reference = {},
        .line = {},
        .strongLine = {},
        .provisional = false,
        .inProgress = false,
        .state = WeekState::Baseline,
    };
}

void add(const RunEntry& run, WeekLoad& week)
{
    ++week.runs;
    week.runsWithoutDistance += run.distance ? 0 : 1;
    week.distance += run.distance.value_or(Distance{});
    week.duration += run.duration.value_or(std::chrono::seconds{0});
}

std::optional<LocalDate> firstDay(std::span<const RunEntry> runs, LocalDate today)
{
    std::optional<LocalDate> first;
    for (const auto& run : runs)
        if (run.date <= today && (!first || run.date < *first))
            first = run.date;
    return first;
}

std::vector<WeekLoad> summedWeeks(std::span<const RunEntry> runs, LocalDate first, LocalDate today)
{
    const auto firstMonday = mondayOf(first);
    const auto weekOf
        = [&](LocalDate day) { return static_cast<std::size_t>(daysBetween(firstMonday, day) / 7); };

    std::vector<WeekLoad> weeks;
    for (std::size_t i = 0; i <= weekOf(today); ++i)
        weeks.push_back(emptyWeek(daysAfter(firstMonday, static_cast<int>(i) * 7)));
    for (const auto& run : runs)
        if (run.date <= today)
            add(run, weeks[weekOf(run.date)]);
    return weeks;
}

bool counts(const WeekLoad& week) { return week.distance.metres > 0; }

bool followsABreak(std::span<const WeekLoad> before)
{
    const auto size = before.size();
    return size >= 2 && before[size - 1].runs == 0 && before[size - 2].runs == 0;
}

Distance allowance(Distance reference, int percent)
{
    return std::max(Distance{reference.metres * percent / 100}, smallestAllowance);
}

std::optional<Distance> highestOf(std::span<const WeekLoad> weeks)
{
    std::optional<Distance> highest;
    for (const auto& week : weeks)
        if (counts(week))
            highest = std::max(highest.value_or(Distance{}), week.distance);
    return highest;
}

WeekState stateOf(const WeekLoad& week, std::size_t weeksOfLog, bool afterABreak)
{
    if (afterABreak)
        return WeekState::Returning;
    if (weeksOfLog < weeksOfBaseline)
        return WeekState::Baseline;
    if (!week.reference || !week.line || !week.strongLine)
        return WeekState::Returning;
    if (week.distance > *week.strongLine)
        return WeekState::Above30;
    if (week.distance > *week.line)
        return WeekState::Above10;
    if (week.inProgress)
        return WeekState::InProgress;
    const bool low = week.distance.metres * 5 < week.reference->metres * 4;
    return low && week.runsWithoutDistance == 0 ? WeekState::Deload : WeekState::Ok;
}

// Before: the completed weeks of the log that may count, oldest first.
void judge(WeekLoad& week, std::size_t weeksOfLog, std::span<const WeekLoad> before)
{
    const bool afterABreak = followsABreak(before);
    const auto counted = std::ranges::count_if(before, counts);
    const bool enough = weeksOfLog >= weeksOfBaseline || counted >= weeksForAProvisionalLine;
    const auto reference = highestOf(before.last(std::min(before.size(), weeksToLookBack)));
    if (reference && *reference >= nextToNothing && enough && !afterABreak) {
        week.line = *reference + allowance(*reference, 10);
        week.strongLine = *reference + allowance(*reference, 30);
        week.provisional = counted < static_cast<std::int64_t>(weeksToLookBack);
    }
    week.reference = reference;
    week.state = stateOf(week, weeksOfLog, afterABreak);
}

} // namespace

LocalDate mondayOf(LocalDate date)
{
    const std::chrono::weekday weekday{std::chrono::sys_days{date}};
    return daysAfter(date, 1 - static_cast<int>(weekday.iso_encoding()));
}

std::vector<WeekLoad> weeklyLoads(std::span<const RunEntry> runs, LocalDate today)
{
    const auto first = firstDay(runs, today);
    if (!first)
        return {};
    auto weeks = summedWeeks(runs, *first, today);
    weeks.back().inProgress = true;

    const std::size_t partial = *first == weeks.front().monday ? 0 : 1;
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        const auto skipped = std::min(i, partial);
        judge(weeks[i], i, std::span(weeks).subspan(skipped, i - skipped));
    }
    return weeks;
}

} // namespace patella
