// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/totals.h"

#include "core/log/recent_part.h"

#include <algorithm>

namespace patella {

namespace {

std::optional<double> runsPerWeek(std::size_t runs, const Log& log, Period period)
{
    const auto begins = firstDayOf(log);
    if (!begins)
        return std::nullopt;
    const Period covered{.from = std::max(*begins, period.from), .to = period.to};
    if (covered.days() < daysOfAWeek)
        return std::nullopt;
    return static_cast<double>(runs) * daysOfAWeek / covered.days();
}

} // namespace

LoadUnit unitOf(std::span<const RunEntry> runs)
{
    if (runs.empty())
        return LoadUnit::Distance;
    const auto from = daysAfter(runs.back().when.date, -recentDays);
    const std::span latest(
        std::ranges::lower_bound(runs, from, {}, [](const RunEntry& run) { return run.when.date; }),
        runs.end());
    const auto distances = std::ranges::count_if(
        latest, [](const RunEntry& run) { return run.measured.distance.has_value(); });
    const auto times = std::ranges::count_if(
        latest, [](const RunEntry& run) { return run.measured.duration.has_value(); });
    const bool fewDistances = 2 * distances < static_cast<std::ptrdiff_t>(latest.size());
    return fewDistances && times > distances ? LoadUnit::Minutes : LoadUnit::Distance;
}

Totals totalsOf(std::span<const RunEntry> runs, const Log& log, Period period)
{
    Totals totals{
        .runs = static_cast<int>(runs.size()),
        .runsWithoutDistance = 0,
        .runsWithoutDuration = 0,
        .distance = {},
        .duration = {},
        .longestRun = std::nullopt,
        .runsPerWeek = runsPerWeek(runs.size(), log, period),
        .runsAfterPainkiller = 0,
    };
    for (const auto& run : runs) {
        totals.runsWithoutDistance += run.measured.distance ? 0 : 1;
        totals.runsWithoutDuration += run.measured.duration ? 0 : 1;
        totals.distance += run.measured.distance.value_or(Distance{});
        totals.duration += run.measured.duration.value_or(std::chrono::seconds{});
        totals.longestRun = std::max(totals.longestRun, run.measured.distance);
        totals.runsAfterPainkiller += run.preparation.painkiller.value_or(false) ? 1 : 0;
    }
    return totals;
}

} // namespace patella
