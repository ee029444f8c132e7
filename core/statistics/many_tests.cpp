// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/many_tests.h"

#include <algorithm>
#include <numeric>

namespace patella::patterns {

namespace {

std::vector<std::size_t> ascending(const Numbers& p)
{
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::size_t i) { return p[i]; });
    return order;
}

Numbers falseShares(const Numbers& p, double penalty)
{
    const auto order = ascending(p);
    Numbers adjusted(p.size());
    double least = 1;
    for (auto place = order.size(); place > 0; --place) {
        const auto which = order[place - 1];
        least = std::min(
            least, penalty * static_cast<double>(p.size()) * p[which] / static_cast<double>(place));
        adjusted[which] = least;
    }
    return adjusted;
}

} // namespace

Numbers benjaminiHochberg(const Numbers& p) { return falseShares(p, 1); }

Numbers benjaminiYekutieli(const Numbers& p)
{
    double penalty = 0;
    for (std::size_t i = 1; i <= p.size(); ++i)
        penalty += 1 / static_cast<double>(i);
    return falseShares(p, penalty);
}

Numbers holm(const Numbers& p)
{
    const auto order = ascending(p);
    Numbers adjusted(p.size());
    double most = 0;
    for (std::size_t place = 0; place < order.size(); ++place) {
        most = std::max(most, std::min(1.0, static_cast<double>(p.size() - place) * p[order[place]]));
        adjusted[order[place]] = most;
    }
    return adjusted;
}

} // namespace patella::patterns
