// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/numbers.h"

#include <optional>
#include <vector>

namespace patella::patterns {

// The scores of one knee at each run, in the order of the runs.
struct KneeSeries {
    Numbers pain; // the outcome: the worst of during, after and the next morning
    std::vector<std::optional<double>> before; // asked before the run
    std::vector<bool> masked; // after a painkiller or what else may hide pain
    Numbers days = {}; // from any one on, of each run; empty: unknown
};

// The history of a knee as columns: the run before, the recent level, a slow drift and its bend. This is what
// is expected of the knee without any factor; it takes out that pain resembles the pain before it, slow
// healing, and "my knee hurt, so I ran soft and short".
std::vector<Numbers> painHistory(const Numbers& pain);

// The block of columns that every test allows for: a constant, the history, the rating before the run where
// at least 80 % of the runs have one, which runs were masked, and where they span nine months or more, a wave
// of a year (the season). Columns that the ones before them already say are left out.
std::vector<Numbers> baselineBlock(const KneeSeries& series);

} // namespace patella::patterns
