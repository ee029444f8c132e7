// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/episodes.h"

#include "core/load/spikes.h"

#include <algorithm>
#include <map>

namespace patella {

namespace {

std::map<ShoeId, LocalDate> firstRuns(const Log& log)
{
    std::map<ShoeId, LocalDate> first;
    for (const auto& run : log.runs)
        if (run.ground.shoe) {
            const auto [pair, isNew] = first.try_emplace(*run.ground.shoe, run.when.date);
            pair->second = std::min(pair->second, run.when.date);
        }
    return first;
}

// What every flare of a log is looked at with.
struct Background {
    const Log& log;
    std::optional<LocalDate> firstRun;
    std::vector<SessionRatio> ratios;
    std::map<ShoeId, LocalDate> shoes; // when each pair ran first
};

Background backgroundOf(const Log& log, LocalDate today)
{
    Background background{.log = log,
        .firstRun = std::nullopt,
        .ratios = sessionRatios(log.runs, today),
        .shoes = firstRuns(log)};
    if (!log.runs.empty())
        background.firstRun = log.runs.front().when.date;
    return background;
}

BeforeFlare before(LocalDate began, const Background& background)
{
    const auto recentFrom = daysAfter(began, -daysLookedAtBeforeFlare);
    const auto usualFrom = daysAfter(recentFrom, -usualDaysBeforeThose);
    BeforeFlare before{
        .recent = habitsOf(background.log.runs, recentFrom, daysAfter(began, -1)),
        .usual = std::nullopt,
        .highestSessionRatio = std::nullopt,
        .newShoes = {},
    };
    if (background.firstRun && *background.firstRun <= usualFrom)
        before.usual = habitsOf(background.log.runs, usualFrom, daysAfter(recentFrom, -1));
    auto ratio = std::ranges::lower_bound(background.ratios, recentFrom, {}, &SessionRatio::date);
    for (; ratio != background.ratios.end() && ratio->date < began; ++ratio)
        before.highestSessionRatio = std::max(before.highestSessionRatio, std::optional(ratio->ratio));
    for (const auto& [shoe, first] : background.shoes)
        if (recentFrom <= first && first < began && *background.firstRun < recentFrom)
            before.newShoes.push_back(shoe);
    return before;
}

} // namespace

std::vector<Episode> episodesOf(const Log& log, Side knee, LocalDate today)
{
    std::vector<Episode> episodes;
    const auto background = backgroundOf(log, today);
    for (const auto& flare : kneeDays(log, knee, today).flares)
        episodes.push_back({.flare = flare, .before = before(flare.began, background)});
    return episodes;
}

} // namespace patella
