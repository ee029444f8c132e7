// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/planned_weeks.h"

#include "core/log/blank.h"

#include <algorithm>
#include <map>

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

std::vector<PlannedSpike> spikesAmong(
    std::span<const PlannedRun> planned, std::span<const RunEntry> all, LocalDate end)
{
    std::map<std::string, PlannedRunId> ids;
    for (const auto& each : planned)
        ids.emplace(each.id.text(), each.id);
    std::vector<PlannedSpike> spikes;
    for (const auto& spike : sessionSpikes(all, end))
        if (const auto id = ids.find(spike.run.text()); id != ids.end())
            spikes.push_back({.run = id->second,
                .date = spike.date,
                .distance = spike.distance,
                .longestBefore = spike.longestBefore,
                .ratio = spike.ratio,
                .band = spike.band});
    return spikes;
}

} // namespace

PlannedWeeks plannedWeeks(
    std::span<const RunEntry> runs, std::span<const PlannedRun> planned, LoadUnit unit, LocalDate today)
{
    const auto toCome = stillToCome(runs, planned, today);
    std::vector<RunEntry> all(runs.begin(), runs.end());
    std::erase_if(all, [&](const RunEntry& run) { return run.when.date > today; });
    auto lastMonday = mondayOf(today);
    for (const auto& each : toCome) {
        all.push_back(asRun(each));
        lastMonday = std::max(lastMonday, mondayOf(each.date));
    }
    const auto end = daysAfter(lastMonday, 7); // the Monday after: by then every week is complete
    auto weeks = judgedWeeks(all, unit, end);
    if (!weeks.empty())
        weeks.pop_back();
    std::erase_if(weeks, [&](const JudgedWeek& week) { return week.monday < mondayOf(today); });
    return {.weeks = std::move(weeks), .spikes = spikesAmong(toCome, all, end)};
}

} // namespace patella
