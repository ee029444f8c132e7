// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/ranks.h"

#include "core/statistics/least_squares.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace patella {

namespace {

// Ranks less their mean.
Numbers centredRanksOf(const Numbers& numbers)
{
    auto ranks = ranksOf(numbers);
    for (auto& rank : ranks)
        rank -= static_cast<double>(numbers.size() + 1) / 2;
    return ranks;
}

} // namespace

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

std::optional<double> spearman(const Numbers& a, const Numbers& b)
{
    const auto ranksOfA = centredRanksOf(a);
    const auto ranksOfB = centredRanksOf(b);
    const double lengths = std::sqrt(dot(ranksOfA, ranksOfA) * dot(ranksOfB, ranksOfB));
    return lengths > 0 ? std::optional(dot(ranksOfA, ranksOfB) / lengths) : std::nullopt;
}

} // namespace patella
