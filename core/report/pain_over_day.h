// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/knee_check.h"
#include "core/report/pain_summary.h"

#include <optional>
#include <set>
#include <span>
#include <vector>

namespace patella {

// The latest score of a knee, and the best and the worst of its day and the day before. Moments of a day are
// in the order next morning, rest day, before, during, after.
struct PainNow {
    Side side;
    LocalDate day;
    Moment moment;
    Pain latest; // the worst place
    Pain best;
    Pain worst;
    int answers; // of the two days
    bool masked; // one of them may be
    bool operator==(const PainNow&) const = default;
};

// Left, right, both: those with a score.
std::vector<PainNow> painNow(std::span<const PainNote> notes, const std::set<PainNoteId>& masked);

// How pain goes over a day and a night. Of a run or a rest day the worst place counts.
struct PainOverDay {
    Side side;
    std::array<std::optional<PainScores>, everyMoment.size()> byMoment;
    int nightsAsked; // days whose scores or checks say what brings the pain on, or which signs there are
    int nights; // of these, days that name the night
    bool operator==(const PainOverDay&) const = default;

    const std::optional<PainScores>& at(Moment moment) const { return byMoment[placeOf(moment)]; }
};

// Left, right, both: those with a score or a check.
std::vector<PainOverDay> painOverDays(std::span<const PainNote> notes, std::span<const KneeCheck> checks);

} // namespace patella
