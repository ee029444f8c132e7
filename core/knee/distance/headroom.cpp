// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/distance/headroom.h"

#include "core/knee/distance/morning_distance.h"
#include "core/knee/knee_state.h"
#include "core/load/weeks.h"
#include "core/log/masking.h"
#include "core/log/run_notes.h"

#include <algorithm>
#include <iterator>

namespace patella {

namespace {

constexpr int daysLookedBack = 56;

} // namespace

std::optional<PainFreeDistance> painFreeDistance(const Log& log, LocalDate today)
{
    Log recent{.careNotes = log.careNotes};
    const auto from = daysAfter(today, 1 - daysLookedBack);
    std::ranges::copy_if(log.runs, std::back_inserter(recent.runs),
        [&](const RunEntry& run) { return from <= run.when.date && run.when.date <= today; });
    const RunNotes notes(recent.runs, log.painNotes);
    for (std::size_t place = 0; place < recent.runs.size(); ++place)
        for (const auto* note : notes.of(place))
            recent.painNotes.push_back(*note);
    return painFreeDistance(onsetCurve(recent.runs, recent.painNotes, maskedNotes(recent)));
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
