// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/weeks.h"

namespace patella {

namespace {

std::optional<Distance> metres(std::optional<Load> load)
{
    return load ? std::optional(Distance{load->parts}) : std::nullopt;
}

WeekLoad byDistance(const JudgedWeek& week)
{
    return {
        .monday = week.monday,
        .distance = {week.load.parts},
        .duration = {},
        .runs = week.runs,
        .runsWithoutDistance = week.runsWithout,
        .reference = metres(week.reference),
        .line = metres(week.line),
        .strongLine = metres(week.strongLine),
        .provisional = week.provisional,
        .inProgress = week.inProgress,
        .state = week.state,
    };
}

} // namespace

std::vector<WeekLoad> weeklyLoads(std::span<const RunEntry> runs, LocalDate today)
{
    std::vector<WeekLoad> weeks;
    for (const auto& week : judgedWeeks(runs, LoadUnit::Distance, today))
        weeks.push_back(byDistance(week));
    for (const auto& run : runs)
        if (run.when.date <= today && run.measured.duration)
            weeks[static_cast<std::size_t>(daysBetween(weeks.front().monday, run.when.date) / 7)].duration
                += *run.measured.duration;
    return weeks;
}

} // namespace patella
