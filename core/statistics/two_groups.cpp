// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/two_groups.h"

#include "core/statistics/distributions.h"
#include "core/statistics/least_squares.h"
#include "core/statistics/quantile.h"
#include "core/statistics/ranks.h"

#include <algorithm>
#include <cmath>

namespace patella {

namespace {

Numbers joined(const Numbers& a, const Numbers& b)
{
    Numbers all(a);
    all.insert(all.end(), b.begin(), b.end());
    return all;
}

// The ranks of a group among all, less its ranks within itself.
Numbers surplusRanks(std::span<const double> among, const Numbers& group)
{
    auto surplus = ranksOf(group);
    for (std::size_t i = 0; i < surplus.size(); ++i)
        surplus[i] = among[i] - surplus[i];
    return surplus;
}

} // namespace

double cliffsDelta(const Numbers& a, const Numbers& b)
{
    double more = 0;
    for (const auto x : a)
        for (const auto y : b)
            if (x != y)
                more += x > y ? 1 : -1;
    return more / (static_cast<double>(a.size()) * static_cast<double>(b.size()));
}

std::optional<double> brunnerMunzelP(const Numbers& a, const Numbers& b)
{
    const auto among = ranksOf(joined(a, b));
    const auto split = std::span(among);
    const auto ofA = split.first(a.size());
    const auto ofB = split.last(b.size());
    const auto first = static_cast<double>(a.size());
    const auto second = static_cast<double>(b.size());
    const double varianceA = first * variance(surplusRanks(ofA, a));
    const double varianceB = second * variance(surplusRanks(ofB, b));
    const double both = varianceA + varianceB;
    if (both == 0)
        return std::nullopt;
    const double t = first * second * (meanOf(ofA) - meanOf(ofB)) / ((first + second) * std::sqrt(both));
    const double degreesOfFreedom
        = both * both / (varianceA * varianceA / (first - 1) + varianceB * varianceB / (second - 1));
    return studentTwoSided(t, degreesOfFreedom);
}

} // namespace patella
