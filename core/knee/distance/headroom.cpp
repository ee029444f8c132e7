// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/distance/headroom.h"

#include "core/knee/distance/morning_distance.h"
#include "core/knee/knee_state.h"
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

std::optional<ForgivenDistance> forgivenDistance(const Log& log, LocalDate today)
{
    const auto from = daysAfter(today, 1 - daysOfForgivenDistance);
    const auto all = mornings(partOf(log, Side::Both, from, today), Side::Both, today, from).all;
    if (all.answer == MorningAnswer::Crosses)
        return ForgivenDistance{.distance = *all.distance, .atLeast = false, .runs = all.worse.of};
    if (all.answer == MorningAnswer::SeldomWorse)
        return ForgivenDistance{.distance = all.steps.back().to, .atLeast = true, .runs = all.worse.of};
    return std::nullopt;
}

Headroom headroom(const Log& log, LocalDate today)
{
    Headroom room{.week = {},
        .session = {},
        .painFree = painFreeDistance(log, today),
        .forgiven = forgivenDistance(log, today)};
    if (const auto weeks = judgedWeeks(log.runs, LoadUnit::Distance, today);
        !weeks.empty() && weeks.back().line)
        room.week = std::max(Distance{}, distanceOf(*weeks.back().line - weeks.back().load));
    if (const auto longest = longestRunBefore(log.runs, today))
        room.session = longestUsualRun(*longest);
    return room;
}

} // namespace patella
