// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace patella {

// Half of the values are at most this much, half at least. There must be one.
template <typename Number> double medianOf(std::vector<Number> values)
{
    std::sort(values.begin(), values.end());
    const auto upper = static_cast<double>(values[values.size() / 2]);
    const auto lower = static_cast<double>(values[(values.size() - 1) / 2]);
    return (lower + upper) / 2;
}

} // namespace patella
