// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns/factors/factor.h"
#include "core/patterns/factors/knee_runs.h"

// The parts of the factor table.
namespace patella::patterns {

// What a run itself says: ground, warm-up, hills, length, hardness, hour, heat, cadence, tags.
std::vector<FactorColumn> factorsOfTheRun(std::span<const KneeRun> runs);

// Pairs, their age, insoles.
std::vector<FactorColumn> factorsOfTheShoe(const Log& log, std::span<const KneeRun> runs);

// What was run before.
std::vector<FactorColumn> factorsOfTheLoad(const Log& log, std::span<const KneeRun> runs);

// What else the days before were like, and what the runner measures.
std::vector<FactorColumn> factorsOfTheDay(const Log& log, std::span<const KneeRun> runs);

} // namespace patella::patterns
