// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/quantile.h"

#include <algorithm>
#include <numeric>

namespace patella {

double meanOf(std::span<const double> numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), 0.0) / static_cast<double>(numbers.size());
}

double quantile(Numbers numbers, double share)
{
    std::ranges::sort(numbers);
    const double place = share * static_cast<double>(numbers.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto above = std::min(below + 1, numbers.size() - 1);
    return numbers[below] + (place - static_cast<double>(below)) * (numbers[above] - numbers[below]);
}

} // namespace patella
