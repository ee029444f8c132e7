// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/numbers.h"

#include <optional>

namespace patella {

// Whether numbers in the order of time rise or fall.
struct Trend {
    double correlation; // of the ranks with the order, -1 to 1: below 0 they fall
    double p; // two-sided
    bool operator==(const Trend&) const = default;
};

// Ranks against order (Spearman 1904; Daniels 1950), judged by 1,999 permutations in blocks
// (core/statistics/blocks.h) from a fixed seed, in blocks twice as long where neighbours go together by more
// than 0.2 once the straight line is taken out. Empty: fewer than ten numbers, or all alike.
std::optional<Trend> trendOf(const Numbers& numbers);

} // namespace patella
