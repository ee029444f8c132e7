// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/numbers.h"

namespace patella::patterns {

// The value under which this share of the others lies, between two of them in proportion (Hyndman and Fan
// 1996, type 7). There must be a number.
double quantile(Numbers numbers, double share);

} // namespace patella::patterns
