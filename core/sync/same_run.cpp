// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/same_run.h"

#include "core/exchange/import/duplicates.h"
#include "core/sync/entered_apart.h"

#include <algorithm>

namespace patella::sync {

namespace {

using exchange::Match;
using exchange::matchOf;

std::vector<RunEntry> runsAround(const RunEntry& run, SharedRows& rows)
{
    auto around = rows.runsBetween(daysAfter(run.when.date, -1), daysAfter(run.when.date, 1));
    std::erase_if(around, [&](const RunEntry& each) { return each.id == run.id; });
    return around;
}

// Without both starts only a typed run and its watch file, or two rows of one file, are taken for one.
bool areSurelyOne(const RunEntry& a, const RunEntry& b)
{
    switch (matchOf(a, b)) {
    case Match::SameTime:
        return true;
    case Match::SameDay: {
        const auto isTyped = [](const RunEntry& run) { return run.words.file.empty() && !run.when.start; };
        const auto isOfWatch = [](const RunEntry& run) { return !run.words.file.empty() && run.when.start; };
        const bool isSameRow = a.words.file == b.words.file && !a.words.file.empty() && a.when == b.when
            && a.measured.distance == b.measured.distance && a.measured.duration == b.measured.duration;
        return isSameRow || (isTyped(a) && isOfWatch(b)) || (isTyped(b) && isOfWatch(a));
    }
    case Match::No:
        break;
    }
    return false;
}

// Asked first: on a machine that starts with all runs of another one, there is none.
bool hasNeighbourEnteredApart(const RunEntry& run, const std::string& row, KnownChanges& changes)
{
    const auto around
        = changes.store().rows().runIdsBetween(daysAfter(run.when.date, -1), daysAfter(run.when.date, 1));
    return std::ranges::any_of(around, [&](const std::string& other) {
        return changes.keyOf(other) != changes.keyOf(row) && wereEnteredApart(row, other, changes);
    });
}

// Two equal runs of a day stay two: nobody knows which of them the third is.
std::vector<RunEntry> candidatesFor(const RunEntry& run, SharedRows& rows)
{
    auto like = runsAround(run, rows);
    std::erase_if(like, [&](const RunEntry& each) { return !areSurelyOne(run, each); });
    return like;
}

} // namespace

std::vector<std::string> runsLike(const RunEntry& run, SharedRows& rows)
{
    std::vector<std::string> like;
    for (const auto& each : runsAround(run, rows))
        if (matchOf(run, each) != Match::No)
            like.push_back(each.id.text());
    return like;
}

std::optional<std::string> sameRunFor(const RunEntry& run, KnownChanges& changes)
{
    const auto row = run.id.text();
    if (!hasNeighbourEnteredApart(run, row, changes))
        return std::nullopt;
    auto like = candidatesFor(run, changes.store().rows());
    std::erase_if(
        like, [&](const RunEntry& each) { return changes.keyOf(each.id.text()) == changes.keyOf(row); });
    std::ranges::sort(like, {}, &RunEntry::id);
    for (const auto& each : like) {
        const auto other = each.id.text();
        const bool isSure = matchOf(run, each) == Match::SameTime || like.size() == 1;
        if (isSure && wereEnteredApart(row, other, changes))
            return other;
    }
    return std::nullopt;
}

} // namespace patella::sync
