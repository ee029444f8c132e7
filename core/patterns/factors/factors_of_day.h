// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns/factors/factor.h"
#include "core/patterns/factors/knee_runs.h"

namespace patella::patterns {

// Factors of the days before a run, such as sleep and strength work, and of the runner's own measures.
std::vector<FactorColumn> factorsOfTheDay(const Log& log, std::span<const KneeRun> runs);

} // namespace patella::patterns
