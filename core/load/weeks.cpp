// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/weeks.h"

#include <algorithm>
#include <array>
#include <tuple>

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
        return {.allowance = {unit, 3000}, .nextToNothing = {unit, 5000}};
    return {.allowance = {unit, 20 * 60}, .nextToNothing = {unit, 2000}}; // the same at 6:40 per km
}

struct Sums {
    Week week;
    std::array<int, Effort::highest + 1> efforts; // how many runs of each
};

Sums emptyWeek(LocalDate monday, LoadUnit unit)
{
    return {
        .week = {
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
        },
        .efforts = {},
    };
}

void add(const RunEntry& run, Sums& sums)
{
    const auto load = loadOf(run, sums.week.load.unit);
    ++sums.week.runs;
    sums.week.distance += run.measured.distance.value_or(Distance{});
    sums.week.duration += run.measured.duration.value_or(std::chrono::seconds{});
    sums.week.runsWithout += load ? 0 : 1;
    if (load)
        sums.week.load += *load;
    if (run.form.kind == RunKind::Race)
        sums.week.races.push_back({.date = run.when.date, .distance = run.measured.distance});
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
    for (auto& spike : sessionSpikes(runs, today))
        weeks[weekOf(spike.date)].week.spikes.push_back(spike);
    for (auto& each : weeks)
        std::ranges::sort(
            each.week.races, {}, [](const RaceRun& race) { return std::tie(race.date, race.distance); });
    return weeks;
}

bool counts(const Sums& sums)
{
    return sums.week.load.amount > 0 && 2 * sums.week.runsWithout <= sums.week.runs;
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
        little.allowance.amount *= effort;
        little.nextToNothing.amount *= effort;
    }
    return little;
}

void findReference(Week& week, std::span<const Sums> weeks)
{
    for (const auto& each : weeks) {
        week.referenceAtLeast = week.referenceAtLeast || each.week.runsWithout > 0;
        if (counts(each) && each.week.load >= week.reference.value_or(Load{each.week.load.unit})) {
            week.reference = each.week.load;
            week.referenceWeek = each.week.monday;
        }
    }
}

WeekState stateOf(const Week& week, std::size_t weeksOfLog, bool afterABreak)
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

// Before: the completed weeks of the log that may count, oldest first.
void judge(Week& week, std::size_t weeksOfLog, std::span<const Sums> before)
{
    const bool afterABreak = followsABreak(before);
    const auto counted = std::ranges::count_if(before, counts);
    const bool enough = weeksOfLog >= weeksOfBaseline || counted >= weeksForAProvisionalLine;
    const auto weeks = before.last(std::min(before.size(), weeksToLookBack));
    const auto little = littleFor(week.load.unit, weeks);
    findReference(week, weeks);
    if (week.reference && *week.reference >= little.nextToNothing && enough && !afterABreak) {
        week.line = lineOver(*week.reference, 10, little.allowance);
        week.strongLine = lineOver(*week.reference, 30, little.allowance);
        week.provisional = counted < static_cast<std::int64_t>(weeksToLookBack);
    }
    if (!before.empty() && !week.inProgress)
        week.ratio = ratioOf(week, before.back().week);
    week.state = stateOf(week, weeksOfLog, afterABreak);
}

} // namespace

std::vector<Week> judgedWeeks(std::span<const RunEntry> runs, LoadUnit unit, LocalDate today)
{
    const auto first = firstDay(runs, today);
    if (!first)
        return {};
    auto sums = summedWeeks(runs, unit, *first, today);
    sums.back().week.inProgress = true;
    sums.front().week.begunLate = *first != sums.front().week.monday;

    const std::size_t partial = sums.front().week.begunLate ? 1 : 0;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const auto skipped = std::min(i, partial);
        judge(sums[i].week, i, std::span(sums).subspan(skipped, i - skipped));
    }
    std::vector<Week> weeks;
    for (auto& each : sums)
        weeks.push_back(std::move(each.week));
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
