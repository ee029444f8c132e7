// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/spikes.h"

#include <algorithm>
#include <tuple>

namespace patella {

namespace {

constexpr int daysOfTheLongest = 30;

struct MeasuredRun {
    const RunEntry* run;
    Distance distance;
    std::chrono::sys_days day;
};

int daysFrom(std::chrono::sys_days from, std::chrono::sys_days to)
{
    return static_cast<int>((to - from).count());
}

std::vector<MeasuredRun> measured(std::span<const RunEntry> runs)
{
    std::vector<MeasuredRun> measured;
    measured.reserve(runs.size());
    for (const auto& run : runs)
        if (run.measured.distance && run.measured.distance->metres > 0)
            measured.push_back({.run = &run, .distance = *run.measured.distance, .day = run.when.date});
    return measured;
}

std::vector<MeasuredRun> measuredByDay(std::span<const RunEntry> runs, LocalDate today)
{
    auto byDay = measured(runs);
    std::erase_if(byDay, [&](const MeasuredRun& each) { return each.run->when.date > today; });
    const auto isBefore = [](const MeasuredRun& a, const MeasuredRun& b) {
        return std::tie(a.day, a.run->when.start, a.run->id) < std::tie(b.day, b.run->when.start, b.run->id);
    };
    if (!std::ranges::is_sorted(byDay, isBefore)) // as the runs of a log are
        std::ranges::sort(byDay, isBefore);
    return byDay;
}

std::optional<Distance> longestBefore(std::span<const MeasuredRun> runs, std::chrono::sys_days day)
{
    std::optional<Distance> longest;
    for (const auto& [run, distance, when] : runs) {
        const auto daysAgo = daysFrom(when, day);
        if (daysAgo >= 1 && daysAgo <= daysOfTheLongest)
            longest = std::max(longest.value_or(Distance{}), distance);
    }
    return longest;
}

} // namespace

Distance longestUsualRun(Distance longestBefore) { return {longestBefore.metres * 110 / 100}; }

SpikeBand spikeBand(Distance distance, Distance longestBefore)
{
    const auto percent = [&](std::int64_t limit) { return longestBefore.metres * limit; };
    const auto hundredfold = distance.metres * 100;
    if (distance <= longestUsualRun(longestBefore))
        return SpikeBand::Usual;
    if (hundredfold <= percent(130))
        return SpikeBand::Small;
    return hundredfold <= percent(200) ? SpikeBand::Moderate : SpikeBand::Large;
}

std::optional<Distance> longestRunBefore(std::span<const RunEntry> runs, LocalDate day)
{
    return longestBefore(measured(runs), day);
}

std::vector<SessionRatio> sessionRatios(std::span<const RunEntry> runs, LocalDate today)
{
    const auto byDay = measuredByDay(runs, today);
    std::vector<SessionRatio> ratios;
    std::size_t oldest = 0;
    for (std::size_t i = 0; i < byDay.size(); ++i) {
        const auto& [run, distance, day] = byDay[i];
        while (daysFrom(byDay[oldest].day, day) > daysOfTheLongest)
            ++oldest;
        const auto longest = longestBefore(std::span(byDay).subspan(oldest, i - oldest), day);
        if (!longest)
            continue;
        ratios.push_back({
            .run = run->id,
            .date = run->when.date,
            .distance = distance,
            .longestBefore = *longest,
            .ratio = static_cast<double>(distance.metres) / static_cast<double>(longest->metres),
            .band = spikeBand(distance, *longest),
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
