// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/numbers.h"

#include <optional>
#include <span>
#include <vector>

namespace patella {

// The arithmetic mean. There must be a number.
double meanOf(std::span<const double> numbers);

// The value below which this share, 0 to 1, of the numbers lies, in proportion between two of them (Hyndman
// and Fan 1996, type 7). There must be a number.
double quantile(Numbers numbers, double share);

// The median, the mean of the middle two of an even count; empty without values.
template <typename Number> std::optional<double> medianOf(const std::vector<Number>& values)
{
    return values.empty() ? std::nullopt
                          : std::optional(quantile(Numbers(values.begin(), values.end()), 0.5));
}

} // namespace patella
