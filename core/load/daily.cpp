// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/daily.h"

#include "core/load/weeks.h"

#include <algorithm>

namespace patella {

DailyDistances dailyDistances(std::span<const RunEntry> runs, LocalDate today)
{
    const auto earliest = std::ranges::min_element(runs, {}, &RunEntry::date);
    if (earliest == runs.end() || earliest->date > today)
        return {.first = mondayOf(today), .days = {}};

    DailyDistances distances{.first = mondayOf(earliest->date), .days = {}};
    distances.days.resize(static_cast<std::size_t>(daysBetween(distances.first, today)) + 1);
    for (const auto& run : runs)
        if (run.date <= today && run.distance)
            distances.days[static_cast<std::size_t>(daysBetween(distances.first, run.date))] += *run.distance;
    return distances;
}

std::vector<double> kilometresUntil(const DailyDistances& distances, LocalDate lastDay)
{
    const auto wanted = std::max(0, daysBetween(distances.first, lastDay) + 1);
    const auto known = std::min(distances.days.size(), static_cast<std::size_t>(wanted));
    std::vector<double> kilometres;
    for (const auto& day : std::span(distances.days).first(known))
        kilometres.push_back(static_cast<double>(day.metres) / 1000);
    return kilometres;
}

} // namespace patella
