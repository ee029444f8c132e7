// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns/look.h"

namespace patella::patterns {

inline constexpr double pOfAConsistentPattern = 0.01; // at two looks in a row

// What is shown of a look: selected factors that matter by a point or more. Those that the look before found
// as well are consistent.
std::vector<PatternFinding> findingsOf(
    const Look& look, std::span<const KneeRun> runs, const std::optional<Look>& before);

// The points that a factor as frequent as the usual one here would need to be found in four of five such
// logs.
std::optional<double> smallestFindable(const Look& look);

} // namespace patella::patterns
