// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns/factors/factor.h"
#include "core/patterns/factors/knee_runs.h"

namespace patella::patterns {

// Factors of what was run before: the day before, session spikes, weekly jumps.
std::vector<FactorColumn> factorsOfTheLoad(const Log& log, std::span<const KneeRun> runs);

} // namespace patella::patterns
