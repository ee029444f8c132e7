// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

// The products of many columns with many orders of the same numbers, as fast as the processor multiplies.
namespace patella::patterns {

inline constexpr std::size_t panelWidth = 32;
inline constexpr std::size_t ordersAtOnce = 12;

using Orders = std::array<std::vector<float>, ordersAtOnce>;
// What each order makes of each column.
using Products = std::array<std::array<float, panelWidth>, ordersAtOnce>;

// A panel holds its columns side by side, run by run. Only the first so many are asked for. The sums of two
// kinds of processors agree to seven digits, far more than a share of shuffles needs.
void multiply(const float* panel, std::size_t columns, const Orders& orders, Products& products);

} // namespace patella::patterns
