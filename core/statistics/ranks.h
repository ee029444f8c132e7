// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/numbers.h"

#include <optional>

namespace patella {

// The rank of each number among all, from 1, in the order of the numbers; equal numbers share the mean of
// theirs.
Numbers ranksOf(const Numbers& numbers);

// The correlation of the ranks of two columns, -1 to 1 (Spearman 1904). Empty where one of them does not
// vary.
std::optional<double> spearman(const Numbers& a, const Numbers& b);

} // namespace patella
