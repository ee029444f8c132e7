// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/clocks/after_red_runs.h"

#include "core/knee/clocks/run_clocks.h"
#include "core/knee/run_scores.h"
#include "core/log/masking.h"
#include "core/statistics/quantile.h"

#include <algorithm>
#include <map>

namespace patella {

namespace {

std::map<RunId, std::optional<Zone>> zonesByRun(const Log& log, Side knee, LocalDate today)
{
    std::map<RunId, std::optional<Zone>> zones;
    for (const auto one : bothKnees)
        if (knee == one || knee == Side::Both)
            for (const auto& each : zonesOf(log, one, today)) {
                auto& zone = zones[each.run];
                zone = std::max(zone, each.zone);
            }
    return zones;
}

// The worst score of each day at rest; of a day with a masked one nothing is known.
std::map<LocalDate, std::optional<Pain>> scoresAtRest(const Log& log, Side knee, LocalDate today)
{
    const auto masked = maskedNotes(log);
    std::map<LocalDate, std::optional<Pain>> scores;
    std::set<LocalDate> hidden;
    for (const auto& note : log.painNotes) {
        if (note.date > today || note.moment == Moment::During || note.moment == Moment::After
            || !(knee == Side::Both || isAbout(note.side, knee)))
            continue;
        auto& score = scores[note.date];
        score = std::max(score, std::optional(note.score));
        if (masked.contains(note.id))
            hidden.insert(note.date);
    }
    for (const auto day : hidden)
        scores[day] = std::nullopt;
    return scores;
}

std::optional<int> daysUntilAsBefore(
    const RunClocks& red, const std::map<LocalDate, std::optional<Pain>>& scores)
{
    const auto& before = red.at(Moment::Before);
    const auto date = red.run->when.date;
    if (!before)
        return std::nullopt;
    for (auto day = scores.upper_bound(date); day != scores.end(); ++day)
        if (day->second && *day->second <= *before)
            return daysBetween(date, day->first);
    return std::nullopt;
}

void count(NextRuns& next, const std::optional<Zone>& zone)
{
    if (!zone)
        ++next.unknown;
    else
        ++(*zone == Zone::Green ? next.green : *zone == Zone::Amber ? next.amber : next.red);
}

} // namespace

AfterRedRuns afterRedRuns(const Log& log, Side knee, LocalDate today)
{
    AfterRedRuns all{.runs = {}, .byDays = {}, .medianDaysToNext = {}, .medianDaysUntilAsBefore = {}};
    for (std::size_t i = 0; i < all.byDays.size(); ++i)
        all.byDays.at(i).fromDays = static_cast<int>(i) + 1;
    const auto zones = zonesByRun(log, knee, today);
    const auto scores = scoresAtRest(log, knee, today);
    const auto runs = runClocks(log, knee, today);
    std::vector<int> daysToNext;
    std::vector<int> daysUntil;
    for (auto run = runs.begin(); run != runs.end(); ++run) {
        const auto zone = zones.find(run->run->id);
        if (zone == zones.end() || zone->second != Zone::Red)
            continue;
        const auto date = run->run->when.date;
        AfterRedRun after{.run = run->run->id,
            .date = date,
            .next = {},
            .daysToNext = {},
            .nextZone = {},
            .daysUntilAsBefore = daysUntilAsBefore(*run, scores)};
        const auto next = std::find_if(
            run, runs.end(), [&](const RunClocks& each) { return each.run->when.date > date; });
        if (next != runs.end()) {
            after.next = next->run->id;
            after.daysToNext = daysBetween(date, next->run->when.date);
            if (const auto found = zones.find(*after.next); found != zones.end())
                after.nextZone = found->second;
            daysToNext.push_back(*after.daysToNext);
            const auto place
                = std::min<std::size_t>(static_cast<std::size_t>(*after.daysToNext), all.byDays.size());
            count(all.byDays.at(place - 1), after.nextZone);
        }
        if (after.daysUntilAsBefore)
            daysUntil.push_back(*after.daysUntilAsBefore);
        all.runs.push_back(after);
    }
    all.medianDaysToNext = medianOf(daysToNext);
    all.medianDaysUntilAsBefore = medianOf(daysUntil);
    return all;
}

} // namespace patella
