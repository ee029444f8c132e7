// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns/look.h"

namespace patella::patterns {

inline constexpr double pOfAConsistentPattern = 0.01; // at two looks in a row

// The findings of a look: selected factors, also those that matter by less than a point (isSmall). Those that
// the look before found as well are consistent. Nothing is called helpful where a painkiller may have helped.
std::vector<PatternFinding> findingsOf(
    const Look& look, std::span<const KneeRun> runs, const std::optional<Look>& before);

// The smallest effect, in points of pain, that would be found in four of five such logs, of a yes-or-no
// factor as frequent as the usual one here. It is reckoned with an effect on sore runs alone: a score of 0 or
// 10 cannot show more, so that a log with little pain can show large effects only. Empty: none at all.
std::optional<double> smallestFindable(const Look& look, std::span<const KneeRun> runs);

} // namespace patella::patterns
