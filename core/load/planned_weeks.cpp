// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/planned_weeks.h"

#include "core/log/blank.h"

#include <algorithm>

namespace patella {

namespace {

RunEntry asRun(const PlannedRun& planned)
{
    auto run = blankRun(RunId::fromText(planned.id.text()).value_or(RunId::nil()), planned.date);
    run.measured.distance = planned.distance;
    run.measured.duration = planned.duration;
    run.form.kind = planned.kind;
    run.ground.surface = planned.surface;
    run.ground.shoe = planned.shoe;
    return run;
}

std::vector<PlannedRun> stillToCome(
    std::span<const RunEntry> runs, std::span<const PlannedRun> planned, LocalDate today)
{
    const bool ranToday
        = std::ranges::find(runs, today, [](const RunEntry& run) { return run.when.date; }) != runs.end();
    std::vector<PlannedRun> toCome(planned.begin(), planned.end());
    std::erase_if(toCome,
        [&](const PlannedRun& each) { return each.date < today || (each.date == today && ranToday); });
    return toCome;
}

// From the week of today to that of the last Monday.
std::vector<Week> comingWeeks(
    std::span<const RunEntry> runs, LoadUnit unit, LocalDate today, LocalDate lastMonday)
{
    const auto end = daysAfter(lastMonday, 7); // the Monday after: by then every week is complete
    auto weeks = judgedWeeks(runs, unit, end);
    if (!weeks.empty())
        weeks.pop_back();
    std::erase_if(weeks, [&](const Week& week) { return week.monday < mondayOf(today); });
    return weeks;
}

} // namespace

std::vector<Week> plannedWeeks(
    std::span<const RunEntry> runs, std::span<const PlannedRun> planned, LoadUnit unit, LocalDate today)
{
    const auto toCome = stillToCome(runs, planned, today);
    const auto isLater = [&](const RunEntry& run) { return run.when.date > today; };
    if (toCome.empty() && std::ranges::none_of(runs, isLater)) // nothing to be put among them
        return comingWeeks(runs, unit, today, mondayOf(today));
    std::vector<RunEntry> all(runs.begin(), runs.end());
    std::erase_if(all, isLater);
    auto lastMonday = mondayOf(today);
    for (const auto& each : toCome) {
        all.push_back(asRun(each));
        lastMonday = std::max(lastMonday, mondayOf(each.date));
    }
    return comingWeeks(all, unit, today, lastMonday);
}

} // namespace patella
