// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/ranks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace patella::patterns {

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

double spearman(const Numbers& a, const Numbers& b)
{
    const auto left = ranksOf(a);
    const auto right = ranksOf(b);
    const double middle = static_cast<double>(a.size() + 1) / 2;
    double both = 0;
    double ofLeft = 0;
    double ofRight = 0;
    for (std::size_t i = 0; i < left.size(); ++i) {
        both += (left[i] - middle) * (right[i] - middle);
        ofLeft += (left[i] - middle) * (left[i] - middle);
        ofRight += (right[i] - middle) * (right[i] - middle);
    }
    return both / std::sqrt(ofLeft * ofRight);
}

double kendall(const Numbers& a, const Numbers& b)
{
    const auto sign = [](double x) { return static_cast<double>((x > 0) - (x < 0)); };
    double both = 0;
    double ofA = 0;
    double ofB = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const double left = sign(a[i] - a[j]);
            const double right = sign(b[i] - b[j]);
            both += left * right;
            ofA += left * left;
            ofB += right * right;
        }
    return both / std::sqrt(ofA * ofB);
}

} // namespace patella::patterns
