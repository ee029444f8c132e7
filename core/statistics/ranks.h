// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/numbers.h"

namespace patella::patterns {

// The place of each number among all, from 1; equal ones share the mean of their places.
Numbers ranksOf(const Numbers& numbers);

// Pearson's correlation of the ranks (Spearman 1904).
double spearman(const Numbers& a, const Numbers& b);
// Kendall's tau-b, which allows for ties.
double kendall(const Numbers& a, const Numbers& b);

} // namespace patella::patterns
