// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/many_tests.h"

#include <algorithm>
#include <numeric>

namespace patella {

Numbers benjaminiHochberg(const Numbers& p)
{
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::size_t i) { return p[i]; });
    Numbers adjusted(p.size());
    double least = 1;
    for (auto place = order.size(); place > 0; --place) {
        const auto which = order[place - 1];
        least = std::min(least, static_cast<double>(p.size()) * p[which] / static_cast<double>(place));
        adjusted[which] = least;
    }
    return adjusted;
}

} // namespace patella
