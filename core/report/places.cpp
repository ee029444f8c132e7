// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/places.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace patella {

namespace {

PlaceCount countOf(const std::vector<const PainNote*>& notes)
{
    const auto& worst = **std::max_element(notes.begin(), notes.end(), [](const auto* a, const auto* b) {
        return std::tie(a->score, a->date) < std::tie(b->score, b->date);
    });
    PlaceCount count{
        .side = worst.side,
        .region = worst.region,
        .scores = static_cast<int>(notes.size()),
        .painful = 0,
        .days = 0,
        .worst = worst.score,
        .worstOn = worst.date,
    };
    std::set<LocalDate> days;
    for (const auto* note : notes) {
        if (note->score == Pain::least())
            continue;
        ++count.painful;
        days.insert(note->date);
    }
    count.days = static_cast<int>(days.size());
    return count;
}

} // namespace

std::vector<PlaceCount> placeCounts(std::span<const PainNote> notes)
{
    std::map<std::pair<Side, std::optional<Region>>, std::vector<const PainNote*>> byPlace;
    for (const auto& note : notes)
        byPlace[{note.side, note.region}].push_back(&note);
    std::vector<PlaceCount> counts;
    for (const auto& [place, ofPlace] : byPlace)
        counts.push_back(countOf(ofPlace));
    std::stable_sort(counts.begin(), counts.end(), [](const PlaceCount& a, const PlaceCount& b) {
        return std::tie(b.painful, b.scores) < std::tie(a.painful, a.scores);
    });
    return counts;
}

} // namespace patella
