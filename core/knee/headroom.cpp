// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/headroom.h"

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
    Headroom room{.week = {}, .session = {}, .painFree = painFreeDistance(log, today)};
    if (const auto weeks = judgedWeeks(log.runs, LoadUnit::Distance, today);
        !weeks.empty() && weeks.back().line)
        room.week = std::max(Distance{}, distanceOf(*weeks.back().line - weeks.back().load));
    if (const auto longest = longestRunBefore(log.runs, today))
        room.session = longestUsualRun(*longest);
    return room;
}

} // namespace patella
