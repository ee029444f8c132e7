// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/week.h"

#include <span>
#include <vector>

namespace patella {

// One entry per week from the first run to the week of today, also where the runs have no value of the unit.
// Runs after today do not count. Runs need no order. Nothing is known of the knee yet. The least allowance is
// 3 km, or 20 minutes, or 20 minutes at the usual effort; next to nothing is under 5 km, or the 33:20 that 5
// km take at the same pace. The usual effort is the median of the runs of the four weeks that make the
// reference, at least 1. A week more than half of whose runs have no value makes no reference. In the four
// weeks after a break the reference is at least what the break has left (core/load/breaks.h).
std::vector<Week> judgedWeeks(std::span<const RunEntry> runs, LoadUnit unit, LocalDate today);

// The last of them, at most so many.
std::span<const Week> latest(std::span<const Week> weeks, std::size_t count);

// The 10 % line over a reference of kilometres.
Distance tenPercentLine(Distance reference);

} // namespace patella
