// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"
#include "core/report/period.h"

#include <set>
#include <span>

namespace patella {

// What the runs of a period do not say, each out of totals.runs.
struct Gaps {
    int days; // of the period, from the week of the first entry on
    int daysWithSomething; // of these, on which anything was written down
    int runsWithoutSurface;
    int runsWithoutShoe;
    int runsWithoutAnswer; // no score of any moment
    int scores; // of the period
    int scoresWithoutPlace; // side, but no region
    int scoresMasked; // something may have hidden the pain
    bool operator==(const Gaps&) const = default;
};

Gaps gapsOf(std::span<const RunEntry> runs, std::span<const PainNote> notes, const Log& log, Period period,
    const std::set<PainNoteId>& masked);

} // namespace patella
