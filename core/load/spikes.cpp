// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/spikes.h"

#include <algorithm>
#include <tuple>

namespace patella {

namespace {

constexpr int daysToLookBack = 30;

std::vector<RunEntry> measuredRunsByDay(std::span<const RunEntry> runs, LocalDate today)
{
    std::vector<RunEntry> measured;
    for (const auto& run : runs)
        if (run.date <= today && run.distance && run.distance->metres > 0)
            measured.push_back(run);
    std::ranges::sort(measured, [](const RunEntry& a, const RunEntry& b) {
        return std::tie(a.date, a.start, a.id) < std::tie(b.date, b.start, b.id);
    });
    return measured;
}

} // namespace

SpikeBand spikeBand(Distance distance, Distance longestBefore)
{
    const auto percent = [&](std::int64_t limit) { return longestBefore.metres * limit; };
    const auto hundredfold = distance.metres * 100;
    if (hundredfold <= percent(110))
        return SpikeBand::Usual;
    if (hundredfold <= percent(130))
        return SpikeBand::Small;
    return hundredfold <= percent(200) ? SpikeBand::Moderate : SpikeBand::Large;
}

std::optional<Distance> longestRunBefore(std::span<const RunEntry> runs, LocalDate day)
{
    std::optional<Distance> longest;
    for (const auto& run : runs) {
        const auto daysAgo = daysBetween(run.date, day);
        if (daysAgo >= 1 && daysAgo <= daysToLookBack && run.distance && run.distance->metres > 0)
            longest = std::max(longest.value_or(Distance{}), *run.distance);
    }
    return longest;
}

std::vector<SessionRatio> sessionRatios(std::span<const RunEntry> runs, LocalDate today)
{
    const auto byDay = measuredRunsByDay(runs, today);
    std::vector<SessionRatio> ratios;
    std::size_t oldest = 0;
    for (std::size_t i = 0; i < byDay.size(); ++i) {
        const auto& run = byDay[i];
        while (daysBetween(byDay[oldest].date, run.date) > daysToLookBack)
            ++oldest;
        const auto longest = longestRunBefore(std::span(byDay).subspan(oldest, i - oldest), run.date);
        if (!longest)
            continue;
        ratios.push_back({
            .run = run.id,
            .date = run.date,
            .distance = *run.distance,
            .longestBefore = *longest,
            .ratio = static_cast<double>(run.distance->metres) / static_cast<double>(longest->metres),
            .band = spikeBand(*run.distance, *longest),
        });
    }
    return ratios;
}

std::vector<SessionRatio> sessionSpikes(std::span<const RunEntry> runs, LocalDate today)
{
    auto spikes = sessionRatios(runs, today);
    std::erase_if(spikes, [](const SessionRatio& each) { return each.band == SpikeBand::Usual; });
    return spikes;
}

} // namespace patella
