// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns/look.h"

namespace patella::patterns {

inline constexpr double pOfAConsistentPattern = 0.01; // at two looks in a row

// The findings of a look: selected factors that matter by a point or more. Those that the look before found
// as well are consistent.
std::vector<PatternFinding> findingsOf(
    const Look& look, std::span<const KneeRun> runs, const std::optional<Look>& before);

// The smallest effect, in points of pain, that would be found in four of five such logs, of a yes-or-no
// factor as frequent as the usual one here.
std::optional<double> smallestFindable(const Look& look);

} // namespace patella::patterns
