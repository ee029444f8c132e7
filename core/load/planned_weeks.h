// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/weeks.h"
#include "core/log/planned_run.h"

#include <span>
#include <vector>

namespace patella {

// The weeks to come as if everything were run as it is planned: from the week of today to the last one with a
// planned run, none in progress.
// Planned runs of days gone by do not count, nor does one of today when a run of today is written down. A
// planned run has no effort, so that weeks of effort-minutes count it among those without.
std::vector<Week> plannedWeeks(
    std::span<const RunEntry> runs, std::span<const PlannedRun> planned, LoadUnit unit, LocalDate today);

} // namespace patella
