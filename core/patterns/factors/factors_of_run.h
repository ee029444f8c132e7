// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns/factors/factor.h"
#include "core/patterns/factors/knee_runs.h"

namespace patella::patterns {

// Factors that a run itself holds: ground, warm-up, hills, length, hardness, hour, heat, cadence, tags.
std::vector<FactorColumn> factorsOfTheRun(std::span<const KneeRun> runs);

} // namespace patella::patterns
