// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/load_unit.h"
#include "core/log/log.h"
#include "core/report/period.h"

#include <chrono>
#include <optional>
#include <span>

namespace patella {

struct Totals {
    int runs;
    int runsWithoutDistance; // not in the distance: it is at least so long
    int runsWithoutDuration;
    Distance distance;
    std::chrono::seconds duration;
    std::optional<Distance> longestRun;
    std::optional<double> runsPerWeek; // of the days the log covers; empty when they are less than a week
    int runsAfterPainkiller;
    bool operator==(const Totals&) const = default;
};

// What weeks are told in: kilometres, or minutes where most runs of the last two years of these, which are in
// the order of the log, have no distance and more have a time.
LoadUnit unitOf(std::span<const RunEntry> runs);

Totals totalsOf(std::span<const RunEntry> runs, const Log& log, Period period);

} // namespace patella
