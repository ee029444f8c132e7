// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/headroom.h"

#include "core/load/spikes.h"
#include "core/load/weeks.h"
#include "core/log/entry.h"

#include <algorithm>
#include <vector>

namespace patella {

namespace {

constexpr int daysLookedBack = 56;
constexpr std::size_t fewestRuns = 5;
constexpr double mostThatHurt = 0.25;

// How far one run went before pain began, or that it never did.
struct PainFree {
    Distance distance;
    bool hurt;
};

std::optional<PainFree> painFreeIn(const Entry& entry)
{
    if (entry.run.painkiller.value_or(false) || !entry.run.distance)
        return std::nullopt;
    std::optional<Pain> worst;
    std::optional<Distance> onset;
    for (const auto& note : entry.painNotes) {
        if (note.moment != Moment::During)
            continue;
        worst = std::max(worst, std::optional(note.score));
        if (note.score > Pain::least() && note.onset)
            onset = onset ? std::min(*onset, *note.onset) : note.onset;
    }
    if (!worst)
        return std::nullopt;
    if (*worst == Pain::least())
        return PainFree{.distance = *entry.run.distance, .hurt = false};
    return onset ? std::optional(PainFree{.distance = std::min(*onset, *entry.run.distance), .hurt = true})
                 : std::nullopt;
}

} // namespace

std::optional<PainFreeDistance> painFreeDistance(const Log& log, LocalDate today)
{
    std::vector<PainFree> runs;
    for (const auto& entry : entriesOf(log))
        if (entry.run.date <= today && daysBetween(entry.run.date, today) < daysLookedBack)
            if (const auto each = painFreeIn(entry))
                runs.push_back(*each);
    if (runs.size() < fewestRuns)
        return std::nullopt;
    // Of runs that ended at the same place, those that hurt come first: the others went at least as far.
    std::sort(runs.begin(), runs.end(), [](const PainFree& a, const PainFree& b) {
        return a.distance != b.distance ? a.distance < b.distance : a.hurt && !b.hurt;
    });
    double stillPainFree = 1;
    double left = static_cast<double>(runs.size());
    for (const auto& [distance, hurt] : runs) {
        if (hurt)
            stillPainFree *= (left - 1) / left;
        --left;
        if (1 - stillPainFree > mostThatHurt)
            return PainFreeDistance{
                .distance = distance, .atLeast = false, .runs = static_cast<int>(runs.size())};
    }
    return PainFreeDistance{
        .distance = runs.back().distance, .atLeast = true, .runs = static_cast<int>(runs.size())};
}

Headroom headroom(const Log& log, LocalDate today)
{
    Headroom room{.week = {}, .session = {}, .painFree = painFreeDistance(log, today)};
    if (const auto weeks = weeklyLoads(log.runs, today); !weeks.empty() && weeks.back().line)
        room.week = std::max(Distance{}, *weeks.back().line - weeks.back().distance);
    if (const auto longest = longestRunBefore(log.runs, today))
        room.session = Distance{longest->metres * 11 / 10};
    return room;
}

} // namespace patella
