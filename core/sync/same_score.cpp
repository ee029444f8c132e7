// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/same_score.h"

#include "core/sync/entered_apart.h"

#include <algorithm>

namespace patella::sync {

namespace {

bool areOfOneQuestion(const PainNote& a, const PainNote& b, const KnownChanges& changes)
{
    const auto runOf
        = [&](const PainNote& note) { return note.run ? changes.keyOf(note.run->text()) : std::string(); };
    return a.date == b.date && a.moment == b.moment && a.side == b.side && a.region == b.region
        && runOf(a) == runOf(b);
}

} // namespace

std::vector<std::string> scoresLike(const PainNote& note, KnownChanges& changes)
{
    std::vector<std::string> like;
    for (const auto& each : changes.store().rows().painNotesOn(note.date))
        if (each.id != note.id && areOfOneQuestion(note, each, changes))
            like.push_back(each.id.text());
    std::ranges::sort(like);
    return like;
}

std::optional<std::string> sameScoreFor(const PainNote& note, KnownChanges& changes)
{
    const auto row = note.id.text();
    for (const auto& other : scoresLike(note, changes))
        if (changes.keyOf(other) != changes.keyOf(row) && wereEnteredApart(row, other, changes))
            return other;
    return std::nullopt;
}

} // namespace patella::sync
