// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/judged_weeks.h"

#include <algorithm>
#include <array>

namespace patella {

namespace {

constexpr std::size_t weeksOfBaseline = 4;
constexpr std::int64_t weeksForAProvisionalLine = 2;

// What a unit takes for little, at an effort of 1 where that matters.
struct Little {
    Load allowance; // a line is at least this much above its reference
    Load nextToNothing; // a reference under this makes no line
};

Little littleOf(LoadUnit unit)
{
    if (unit == LoadUnit::Distance)
        return {.allowance = {3000}, .nextToNothing = {5000}};
    return {.allowance = {20 * 60}, .nextToNothing = {2000}}; // the same at 6:40 per km
}

struct Sums {
    JudgedWeek week;
    std::array<int, Effort::highest + 1> efforts; // how many runs of each
};

Sums emptyWeek(LocalDate monday, LoadUnit unit)
{
    return {
        .week = {
            .monday = monday,
            .unit = unit,
            .load = {},
            .runs = 0,
            .runsWithout = 0,
            .reference = {},
            .referenceWeek = {},
            .referenceAtLeast = false,
            .line = {},
            .strongLine = {},
            .ratio = {},
            .provisional = false,
            .inProgress = false,
            .begunLate = false,
            .state = WeekState::Baseline,
        },
        .efforts = {},
    };
}

void add(const RunEntry& run, Sums& sums)
{
    const auto load = loadOf(run, sums.week.unit);
    ++sums.week.runs;
    sums.week.runsWithout += load ? 0 : 1;
    sums.week.load += load.value_or(Load{});
    if (load && run.form.effort)
        ++sums.efforts.at(static_cast<std::size_t>(run.form.effort->value()));
}

std::optional<LocalDate> firstDay(std::span<const RunEntry> runs, LocalDate today)
{
    std::optional<LocalDate> first;
    for (const auto& run : runs)
        if (run.when.date <= today && (!first || run.when.date < *first))
            first = run.when.date;
    return first;
}

std::vector<Sums> summedWeeks(std::span<const RunEntry> runs, LoadUnit unit, LocalDate first, LocalDate today)
{
    const auto firstMonday = mondayOf(first);
    const auto weekOf
        = [&](LocalDate day) { return static_cast<std::size_t>(daysBetween(firstMonday, day) / 7); };

    std::vector<Sums> weeks;
    for (std::size_t i = 0; i <= weekOf(today); ++i)
        weeks.push_back(emptyWeek(daysAfter(firstMonday, static_cast<int>(i) * 7), unit));
    for (const auto& run : runs)
        if (run.when.date <= today)
            add(run, weeks[weekOf(run.when.date)]);
    return weeks;
}

bool counts(const Sums& sums)
{
    return sums.week.load.parts > 0 && 2 * sums.week.runsWithout <= sums.week.runs;
}

bool followsABreak(std::span<const Sums> before)
{
    const auto size = before.size();
    return size >= 2 && before[size - 1].week.runs == 0 && before[size - 2].week.runs == 0;
}

// The lower median of the efforts of these weeks.
int usualEffort(std::span<const Sums> weeks)
{
    std::array<int, Effort::highest + 1> efforts{};
    int runs = 0;
    for (const auto& week : weeks)
        for (std::size_t effort = 0; effort < efforts.size(); ++effort) {
            efforts.at(effort) += week.efforts.at(effort);
            runs += week.efforts.at(effort);
        }
    int effort = 0;
    for (int counted = efforts.front(); 2 * counted < runs;)
        counted += efforts.at(static_cast<std::size_t>(++effort));
    return std::max(effort, 1);
}

Little littleFor(LoadUnit unit, std::span<const Sums> weeks)
{
    auto little = littleOf(unit);
    if (unit == LoadUnit::EffortMinutes) {
        const int effort = usualEffort(weeks);
        little.allowance.parts *= effort;
        little.nextToNothing.parts *= effort;
    }
    return little;
}

void findReference(JudgedWeek& week, std::span<const Sums> weeks)
{
    for (const auto& each : weeks) {
        week.referenceAtLeast = week.referenceAtLeast || each.week.runsWithout > 0;
        if (counts(each) && each.week.load >= week.reference.value_or(Load{})) {
            week.reference = each.week.load;
            week.referenceWeek = each.week.monday;
        }
    }
}

WeekState stateOf(const JudgedWeek& week, std::size_t weeksOfLog, bool afterABreak)
{
    if (afterABreak)
        return WeekState::Returning;
    if (weeksOfLog < weeksOfBaseline)
        return WeekState::Baseline;
    if (!week.reference || !week.line || !week.strongLine)
        return week.referenceAtLeast ? WeekState::Baseline : WeekState::Returning;
    if (week.load > *week.strongLine)
        return WeekState::Above30;
    if (week.load > *week.line)
        return WeekState::Above10;
    if (week.inProgress)
        return WeekState::InProgress;
    const bool low = week.load.parts * 5 < week.reference->parts * 4;
    return low && week.runsWithout == 0 ? WeekState::Deload : WeekState::Ok;
}

std::optional<double> ratioOf(const JudgedWeek& week, const JudgedWeek& before)
{
    if (before.load.parts == 0 || before.runsWithout > 0 || week.runsWithout > 0)
        return std::nullopt;
    return static_cast<double>(week.load.parts) / static_cast<double>(before.load.parts);
}

// Before: the completed weeks of the log that may count, oldest first.
void judge(JudgedWeek& week, std::size_t weeksOfLog, std::span<const Sums> before)
{
    const bool afterABreak = followsABreak(before);
    const auto counted = std::ranges::count_if(before, counts);
    const bool enough = weeksOfLog >= weeksOfBaseline || counted >= weeksForAProvisionalLine;
    const auto weeks = before.last(std::min(before.size(), weeksToLookBack));
    const auto little = littleFor(week.unit, weeks);
    findReference(week, weeks);
    if (week.reference && *week.reference >= little.nextToNothing && enough && !afterABreak) {
        const auto above = [&](int percent) {
            return *week.reference + std::max(Load{week.reference->parts * percent / 100}, little.allowance);
        };
        week.line = above(10);
        week.strongLine = above(30);
        week.provisional = counted < static_cast<std::int64_t>(weeksToLookBack);
    }
    if (!before.empty() && !week.inProgress)
        week.ratio = ratioOf(week, before.back().week);
    week.state = stateOf(week, weeksOfLog, afterABreak);
}

} // namespace

LocalDate mondayOf(LocalDate date)
{
    const std::chrono::weekday weekday{std::chrono::sys_days{date}};
    return daysAfter(date, 1 - static_cast<int>(weekday.iso_encoding()));
}

std::vector<JudgedWeek> judgedWeeks(std::span<const RunEntry> runs, LoadUnit unit, LocalDate today)
{
    const auto first = firstDay(runs, today);
    if (!first)
        return {};
    auto sums = summedWeeks(runs, unit, *first, today);
    sums.back().week.inProgress = true;
    sums.front().week.begunLate = *first != sums.front().week.monday;

    const std::size_t partial = sums.front().week.begunLate ? 1 : 0;
    std::vector<JudgedWeek> weeks;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const auto skipped = std::min(i, partial);
        judge(sums[i].week, i, std::span(sums).subspan(skipped, i - skipped));
        weeks.push_back(sums[i].week);
    }
    return weeks;
}

} // namespace patella
