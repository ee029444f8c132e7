// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/headroom.h"

#include "core/load/spikes.h"
#include "core/load/weeks.h"
#include "core/log/masking.h"

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
    return painFreeDistance(onsetCurve(runs, log.painNotes, maskedNotes(log)));
}

Headroom headroom(const Log& log, LocalDate today)
{
    Headroom left{.week = {}, .session = {}, .painFree = painFreeDistance(log, today)};
    if (const auto weeks = weeklyLoads(log.runs, today); !weeks.empty() && weeks.back().line)
        left.week = std::max(Distance{}, *weeks.back().line - weeks.back().distance);
    if (const auto longest = longestRunBefore(log.runs, today))
        left.session = Distance{longest->metres * percentOfASpike / 100};
    return left;
}

} // namespace patella
