// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/clocks/run_streaks.h"

#include "core/load/intensity.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace patella {

namespace {

constexpr int daysOfVariety = 28;
constexpr int mostOfTheRun = 50; // percent

template <typename IsOfKind> RunStreaks streaks(std::span<const RunClocks> runs, IsOfKind isOfKind)
{
    RunStreaks streaks{
        .known = 0, .longest = 0, .longestFrom = {}, .current = 0, .mornings = {}, .others = {}};
    std::array<std::vector<const RunClocks*>, placesInAStreak> byPlace;
    std::vector<const RunClocks*> others;
    LocalDate began{};
    for (const auto& clocks : runs) {
        const std::optional<bool> kind = isOfKind(*clocks.run);
        streaks.known += kind ? 1 : 0;
        if (!kind.value_or(false)) {
            streaks.current = 0;
            if (kind)
                others.push_back(&clocks);
            continue;
        }
        if (++streaks.current == 1)
            began = clocks.run->when.date;
        byPlace.at(std::min<std::size_t>(static_cast<std::size_t>(streaks.current), placesInAStreak) - 1)
            .push_back(&clocks);
        if (streaks.current > streaks.longest) {
            streaks.longest = streaks.current;
            streaks.longestFrom = began;
        }
    }
    std::ranges::transform(byPlace, streaks.mornings.begin(), morningsAfter);
    streaks.others = morningsAfter(others);
    return streaks;
}

using GroundDistances = std::map<Surface, double>; // metres

SurfaceVariety varietyOf(LocalDate from, const GroundDistances& metres, double unknown)
{
    double all = 0;
    for (const auto& [surface, distance] : metres)
        all += distance;
    const auto most = std::ranges::max_element(metres, {}, [](const auto& each) { return each.second; });
    double entropy = 0;
    for (const auto& [surface, distance] : metres)
        entropy -= distance / all * std::log(distance / all);
    return {.from = from,
        .distance = {std::llround(all)},
        .surfaces = static_cast<int>(metres.size()),
        .effective = std::exp(entropy),
        .most = most->first,
        .mostShare = most->second / all,
        .withoutSurface = {std::llround(unknown)}};
}

} // namespace

RunStreaks hardRunsInARow(const Log& log, Side knee, LocalDate today)
{
    return streaks(runClocks(log, knee, today), [](const RunEntry& run) {
        const auto intensity = intensityOf(run);
        return intensity ? std::optional(*intensity == Intensity::Hard) : std::nullopt;
    });
}

RunStreaks hardGroundInARow(const Log& log, Side knee, LocalDate today)
{
    return streaks(runClocks(log, knee, today), [](const RunEntry& run) {
        const auto& mix = run.ground.surface;
        return mix ? std::optional(
                         mix->percentOn(Surface::Asphalt) + mix->percentOn(Surface::Concrete) > mostOfTheRun)
                   : std::nullopt;
    });
}

std::vector<SurfaceVariety> surfaceVariety(const Log& log, LocalDate today)
{
    std::map<int, GroundDistances> blocks; // by how many blocks ago, less than 1
    std::map<int, double> unknown;
    for (const auto& run : log.runs) {
        const auto daysAgo = daysBetween(run.when.date, today);
        if (daysAgo < 0 || !run.measured.distance || run.measured.distance->metres == 0)
            continue;
        const auto metres = static_cast<double>(run.measured.distance->metres);
        if (!run.ground.surface) {
            unknown[-(daysAgo / daysOfVariety)] += metres;
            continue;
        }
        for (const auto& share : run.ground.surface->shares())
            blocks[-(daysAgo / daysOfVariety)][share.surface] += metres * share.percent / 100;
    }
    std::vector<SurfaceVariety> varieties;
    for (const auto& [block, metres] : blocks)
        varieties.push_back(
            varietyOf(daysAfter(today, (block - 1) * daysOfVariety + 1), metres, unknown[block]));
    return varieties;
}

} // namespace patella
