// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/checks/doubts.h"

#include <algorithm>
#include <cstdlib>

namespace patella {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds slowestKilometre{1200};
constexpr std::chrono::seconds sameTime{5}; // typed from memory, and read from a watch
constexpr std::int64_t samePerMille = 10; // a watch says 8.21 km where people type 8.2

bool isAsFar(const std::optional<Distance>& a, const std::optional<Distance>& b)
{
    if (!a || !b)
        return !a && !b;
    return std::abs(a->metres - b->metres) * 1000 <= std::max(a->metres, b->metres) * samePerMille;
}

bool isAsLong(const std::optional<std::chrono::seconds>& a, const std::optional<std::chrono::seconds>& b)
{
    return a && b ? std::chrono::abs(*a - *b) <= sameTime : !a && !b;
}

bool isAlike(const RunEntry& a, const RunEntry& b)
{
    const bool beganApart = a.when.start && b.when.start && a.when.start != b.when.start;
    return a.id != b.id && a.when.date == b.when.date && !beganApart
        && isAsFar(a.measured.distance, b.measured.distance)
        && isAsLong(a.measured.duration, b.measured.duration);
}

const RunEntry* newlyMeasuredIn(const Change& change)
{
    const auto* after = change.after ? std::get_if<RunEntry>(&*change.after) : nullptr;
    const auto* before = change.before ? std::get_if<RunEntry>(&*change.before) : nullptr;
    const bool isAsBefore = after && before && after->when == before->when
        && after->measured.distance == before->measured.distance
        && after->measured.duration == before->measured.duration;
    return isAsBefore ? nullptr : after;
}

} // namespace

bool isSlowerThanAWalk(const RunMeasures& measured)
{
    if (!measured.distance || !measured.duration || measured.distance->metres <= 0)
        return false;
    return *measured.duration * 1000 > slowestKilometre * measured.distance->metres;
}

std::vector<DoubtfulRun> doubtsOf(const ChangeSet& changeSet, const std::vector<RunEntry>& runs)
{
    std::vector<DoubtfulRun> doubts;
    for (const auto& change : changeSet) {
        const auto* run = newlyMeasuredIn(change);
        if (!run)
            continue;
        if (isSlowerThanAWalk(run->measured))
            doubts.push_back({Doubt::SlowerThanAWalk, *run});
        if (std::any_of(runs.begin(), runs.end(), [&](const auto& each) { return isAlike(each, *run); }))
            doubts.push_back({Doubt::LikeAnotherRun, *run});
    }
    return doubts;
}

} // namespace patella
