// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/weeks.h"

#include "core/load/breaks.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace patella {

namespace {

constexpr std::int64_t weeksForAProvisionalLine = 2;

// What a unit takes for little, at an effort of 1 where that matters.
struct Little {
    Load allowance; // a line is at least this much above its reference
    Load nextToNothing; // a reference under this makes no line
};

Little littleOf(LoadUnit unit)
{
    if (unit == LoadUnit::Distance)
        return {.allowance = {unit, 3000}, .nextToNothing = {unit, 5000}};
    return {.allowance = {unit, 20 * 60}, .nextToNothing = {unit, 2000}}; // the same at 6:40 per km
}

using Efforts = std::array<int, Effort::highest + 1>; // how many runs of each, in a week

struct Sums {
    std::vector<Week> weeks;
    std::vector<Efforts> efforts; // of each week
};

Week emptyWeek(LocalDate monday, LoadUnit unit)
{
    return {
        .monday = monday,
        .runs = 0,
        .distance = {},
        .duration = {},
        .load = {unit},
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
        .spikes = {},
        .races = {},
        .worst = {},
        .worstNextMorning = {},
    };
}

void add(const RunEntry& run, Week& week, Efforts& efforts)
{
    const auto load = loadOf(run, week.load.unit);
    ++week.runs;
    week.distance += run.measured.distance.value_or(Distance{});
    week.duration += run.measured.duration.value_or(std::chrono::seconds{});
    week.runsWithout += load ? 0 : 1;
    if (load)
        week.load += *load;
    if (run.form.kind == RunKind::Race)
        week.races.push_back({.date = run.when.date, .distance = run.measured.distance});
    if (load && run.form.effort)
        ++efforts.at(static_cast<std::size_t>(run.form.effort->value()));
}

std::optional<LocalDate> firstDay(std::span<const RunEntry> runs, LocalDate today)
{
    std::optional<LocalDate> first;
    for (const auto& run : runs)
        if (run.when.date <= today && (!first || run.when.date < *first))
            first = run.when.date;
    return first;
}

Sums summedWeeks(std::span<const RunEntry> runs, LoadUnit unit, LocalDate first, LocalDate today)
{
    const auto firstMonday = mondayOf(first);
    const auto weekOf
        = [&](LocalDate day) { return static_cast<std::size_t>(daysBetween(firstMonday, day) / 7); };

    Sums sums;
    for (std::size_t i = 0; i <= weekOf(today); ++i)
        sums.weeks.push_back(emptyWeek(daysAfter(firstMonday, static_cast<int>(i) * 7), unit));
    sums.efforts.resize(sums.weeks.size());
    for (const auto& run : runs)
        if (run.when.date <= today)
            add(run, sums.weeks[weekOf(run.when.date)], sums.efforts[weekOf(run.when.date)]);
    for (auto& spike : sessionSpikes(runs, today))
        sums.weeks[weekOf(spike.date)].spikes.push_back(spike);
    for (auto& week : sums.weeks)
        std::ranges::sort(
            week.races, {}, [](const RaceRun& race) { return std::tie(race.date, race.distance); });
    return sums;
}

bool counts(const Week& week) { return week.load.amount > 0 && 2 * week.runsWithout <= week.runs; }

bool followsABreak(std::span<const Week> before)
{
    const auto size = before.size();
    return size >= 2 && before[size - 1].runs == 0 && before[size - 2].runs == 0;
}

// The lower median of the efforts of these weeks.
int usualEffort(std::span<const Efforts> weeks)
{
    std::array<int, Effort::highest + 1> efforts{};
    int runs = 0;
    for (const auto& week : weeks)
        for (std::size_t effort = 0; effort < efforts.size(); ++effort) {
            efforts.at(effort) += week.at(effort);
            runs += week.at(effort);
        }
    int effort = 0;
    for (int counted = efforts.front(); 2 * counted < runs;)
        counted += efforts.at(static_cast<std::size_t>(++effort));
    return std::max(effort, 1);
}

// The last weeks; all of them where a break has left no run in those.
std::span<const Efforts> withEfforts(std::span<const Efforts> weeks, std::size_t last)
{
    const auto latest = weeks.last(last);
    const bool any = std::ranges::any_of(latest,
        [](const Efforts& week) { return std::ranges::any_of(week, [](int runs) { return runs > 0; }); });
    return any ? latest : weeks;
}

Little littleFor(LoadUnit unit, std::span<const Efforts> weeks)
{
    auto little = littleOf(unit);
    if (unit == LoadUnit::EffortMinutes) {
        const int effort = usualEffort(weeks);
        little.allowance.amount *= effort;
        little.nextToNothing.amount *= effort;
    }
    return little;
}

void findReference(Week& week, std::span<const Week> weeks)
{
    for (const auto& each : weeks) {
        week.referenceAtLeast = week.referenceAtLeast || each.runsWithout > 0;
        if (counts(each) && each.load >= week.reference.value_or(Load{each.load.unit})) {
            week.reference = each.load;
            week.referenceWeek = each.monday;
        }
    }
}

// After a break the first weeks are careful ones: what the break has left counts where it is more.
void findWhatABreakLeft(Week& week, std::span<const Week> before)
{
    const auto comeback = latestComeback(before);
    if (comeback && comeback->beginWith
        && *comeback->beginWith > week.reference.value_or(Load{week.load.unit})) {
        week.reference = comeback->beginWith;
        week.referenceWeek.reset();
    }
}

WeekState stateOf(const Week& week, std::size_t weeksOfLog, bool afterABreak)
{
    if (isOff(week))
        return WeekState::Off;
    if (afterABreak)
        return WeekState::Returning;
    if (weeksOfLog < weeksOfBaseline)
        return WeekState::Baseline;
    if (!week.reference || !week.line || !week.strongLine)
        return week.referenceAtLeast ? WeekState::Baseline : WeekState::TooLittle;
    if (week.load > *week.strongLine)
        return WeekState::Above30;
    if (week.load > *week.line)
        return WeekState::Above10;
    if (week.inProgress)
        return WeekState::InProgress;
    const bool low = week.load.amount * 5 < week.reference->amount * 4;
    return low && week.runsWithout == 0 ? WeekState::Deload : WeekState::Ok;
}

std::optional<double> ratioOf(const Week& week, const Week& before)
{
    if (before.load.amount == 0 || before.runsWithout > 0 || week.runsWithout > 0)
        return std::nullopt;
    return static_cast<double>(week.load.amount) / static_cast<double>(before.load.amount);
}

Load lineOver(Load reference, int percent, Load allowance)
{
    return reference + std::max(Load{reference.unit, reference.amount * percent / 100}, allowance);
}

// Before: the completed weeks of the log that may count, oldest first, judged already.
void judge(Week& week, std::size_t weeksOfLog, std::span<const Week> before, std::span<const Efforts> efforts)
{
    const bool afterABreak = followsABreak(before);
    const auto counted = std::ranges::count_if(before, counts);
    const bool enough = weeksOfLog >= weeksOfBaseline || counted >= weeksForAProvisionalLine;
    const auto lookedAt = std::min(before.size(), weeksToLookBack);
    const auto little = littleFor(week.load.unit, withEfforts(efforts, lookedAt));
    findReference(week, before.last(lookedAt));
    if (!afterABreak)
        findWhatABreakLeft(week, before);
    if (week.reference && *week.reference >= little.nextToNothing && enough && !afterABreak) {
        week.line = lineOver(*week.reference, 10, little.allowance);
        week.strongLine = lineOver(*week.reference, 30, little.allowance);
        week.provisional = counted < static_cast<std::int64_t>(weeksToLookBack);
    }
    if (!before.empty() && !week.inProgress)
        week.ratio = ratioOf(week, before.back());
    week.state = stateOf(week, weeksOfLog, afterABreak);
}

} // namespace

std::vector<Week> judgedWeeks(std::span<const RunEntry> runs, LoadUnit unit, LocalDate today)
{
    const auto first = firstDay(runs, today);
    if (!first)
        return {};
    auto [weeks, efforts] = summedWeeks(runs, unit, *first, today);
    weeks.back().inProgress = true;
    weeks.front().begunLate = *first != weeks.front().monday;

    const std::size_t partial = weeks.front().begunLate ? 1 : 0;
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        const auto skipped = std::min(i, partial);
        judge(weeks[i], i, std::span(weeks).subspan(skipped, i - skipped),
            std::span(efforts).subspan(skipped, i - skipped));
    }
    return weeks;
}

std::span<const Week> latest(std::span<const Week> weeks, std::size_t count)
{
    return weeks.last(std::min(count, weeks.size()));
}

Distance tenPercentLine(Distance reference)
{
    return distanceOf(
        lineOver({LoadUnit::Distance, reference.metres}, 10, littleOf(LoadUnit::Distance).allowance));
}

} // namespace patella
