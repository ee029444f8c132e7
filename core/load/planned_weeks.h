// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/judged_weeks.h"
#include "core/load/spikes.h"
#include "core/log/planned_run.h"

#include <span>
#include <vector>

namespace patella {

// A planned run that would be more than 10 % longer than the longest of the 30 days before, the planned ones
// counted in.
struct PlannedSpike {
    PlannedRunId run;
    LocalDate date;
    Distance distance;
    Distance longestBefore;
    double ratio;
    SpikeBand band;
    bool operator==(const PlannedSpike&) const = default;
};

// The weeks to come as if everything were run as it is planned.
struct PlannedWeeks {
    std::vector<JudgedWeek>
        weeks; // from the week of today to the last one with a planned run; none in progress
    std::vector<PlannedSpike> spikes; // by day
    bool operator==(const PlannedWeeks&) const = default;
};

// Planned runs of days gone by do not count, nor does one of today when a run of today is written down. A
// planned run has no effort, so that weeks of effort-minutes count it among those without.
PlannedWeeks plannedWeeks(
    std::span<const RunEntry> runs, std::span<const PlannedRun> planned, LoadUnit unit, LocalDate today);

} // namespace patella
