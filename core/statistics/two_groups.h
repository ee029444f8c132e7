// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/numbers.h"

#include <optional>

// Tests of scores with and without a factor. For exploring; no pattern is flagged by them.
namespace patella {

// Cliff's delta, -1 to 1: how much more often a score of a is above one of b than below it (Cliff 1993).
double cliffsDelta(const Numbers& a, const Numbers& b);

// The two-sided p of Brunner and Munzel 2000: a rank test whose groups need not vary alike. Empty where no
// score of either group lies between those of the other: there is nothing to judge a difference by.
std::optional<double> brunnerMunzelP(const Numbers& a, const Numbers& b);

} // namespace patella
