// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/ranks.h"

#include <algorithm>
#include <numeric>

namespace patella {

Numbers ranksOf(const Numbers& numbers)
{
    std::vector<std::size_t> order(numbers.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::size_t i) { return numbers[i]; });
    Numbers ranks(numbers.size());
    for (std::size_t first = 0; first < order.size();) {
        auto next = first;
        while (next < order.size() && numbers[order[next]] == numbers[order[first]])
            ++next;
        for (auto i = first; i < next; ++i)
            ranks[order[i]] = static_cast<double>(first + 1 + next) / 2;
        first = next;
    }
    return ranks;
}

} // namespace patella
