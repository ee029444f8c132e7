// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns/factors/factor.h"
#include "core/patterns/factors/knee_runs.h"

namespace patella::patterns {

// Every factor this log can say something about, at each of these runs. The runs must be of this log.
std::vector<FactorColumn> factorTable(const Log& log, std::span<const KneeRun> runs);

} // namespace patella::patterns
