// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/headroom.h"

#include "core/load/spikes.h"
#include "core/load/weeks.h"

#include <algorithm>
#include <vector>

namespace patella {

namespace {

constexpr int daysLookedBack = 56;

} // namespace

std::optional<PainFreeDistance> painFreeDistance(const Log& log, LocalDate today)
{
    std::vector<RunEntry> runs;
    std::copy_if(log.runs.begin(), log.runs.end(), std::back_inserter(runs), [&](const RunEntry& run) {
        return run.when.date <= today && daysBetween(run.when.date, today) < daysLookedBack;
    });
    return painFreeDistance(onsetCurve(runs, log.painNotes));
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
