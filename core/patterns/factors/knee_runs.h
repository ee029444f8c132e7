// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"
#include "core/patterns/factors/baseline.h"

#include <span>
#include <vector>

namespace patella::patterns {

// A run after which this knee was asked, and its scores.
struct KneeRun {
    const RunEntry* run; // in the log
    Pain worst; // during, after or the next morning, whichever was the highest
    std::optional<Pain> before;
    bool withoutMorning; // the worst of what was asked
    bool masked; // something may have hidden the pain of one of its scores (core/log/masking.h)
};

// Runs up to today with an answer for the left or the right knee, in the order of time; a score for both
// knees counts for each. A run without an answer is left out: missing is never 0. The log must outlive them.
std::vector<KneeRun> kneeRuns(const Log& log, Side knee, LocalDate today);

KneeSeries seriesOf(std::span<const KneeRun> runs);

// The knee with more answers, up to today; of two alike, the one with more pain.
Side indexKnee(const Log& log, LocalDate today);

} // namespace patella::patterns
