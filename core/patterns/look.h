// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns/forward_test.h"
#include "core/patterns/patterns.h"

namespace patella::patterns {

inline constexpr int runsBetweenLooks = 20;

// The latest scheduled number of runs; empty before the first.
std::optional<int> latestLook(int runs);

// One look at the first so many runs of a knee.
struct Look {
    std::vector<FactorColumn> columns; // those that can be tested
    std::vector<UntestedFactor> notTestable;
    Regression regression; // the same columns, without gaps
    Selection selection;
};

// Factors that cannot be tested whatever the pain is like.
std::vector<UntestedFactor> untested(const Log& log, std::span<const KneeRun> runs);

// The look at these runs and what is known of their factors; empty where the pain hardly varies.
std::optional<Look> lookAt(std::vector<FactorColumn> table, std::span<const KneeRun> runs);
std::optional<Look> lookAt(const Log& log, std::span<const KneeRun> runs);

} // namespace patella::patterns
