// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/two_groups.h"

#include "core/statistics/distributions.h"
#include "core/statistics/least_squares.h"
#include "core/statistics/quantile.h"
#include "core/statistics/ranks.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace patella::patterns {

namespace {

Numbers joined(const Numbers& a, const Numbers& b)
{
    Numbers all(a);
    all.insert(all.end(), b.begin(), b.end());
    return all;
}

double mean(std::span<const double> numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), 0.0) / static_cast<double>(numbers.size());
}

// What equal scores take from the variance of the rank sum.
double ties(const Numbers& all)
{
    std::map<double, double> counts;
    for (const auto each : all)
        ++counts[each];
    double sum = 0;
    for (const auto& [value, count] : counts)
        sum += count * count * count - count;
    return sum;
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

double probabilityOfMore(const Numbers& a, const Numbers& b) { return (cliffsDelta(a, b) + 1) / 2; }

RankSum rankSum(const Numbers& a, const Numbers& b, double continuityCorrection)
{
    const auto first = static_cast<double>(a.size());
    const auto second = static_cast<double>(b.size());
    const double n = first + second;
    const double w = probabilityOfMore(a, b) * first * second;
    const double variance = first * second / 12 * (n + 1 - ties(joined(a, b)) / (n * (n - 1)));
    const double distance = std::max(0.0, std::abs(w - first * second / 2) - continuityCorrection);
    return {.w = w, .p = normalTwoSided(distance / std::sqrt(variance))};
}

double typicalDifference(const Numbers& a, const Numbers& b)
{
    Numbers differences;
    for (const auto x : a)
        for (const auto y : b)
            differences.push_back(x - y);
    return quantile(std::move(differences), 0.5);
}

std::optional<GroupTest> brunnerMunzel(const Numbers& a, const Numbers& b)
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
    const double t = first * second * (mean(ofA) - mean(ofB)) / ((first + second) * std::sqrt(both));
    const double degreesOfFreedom
        = both * both / (varianceA * varianceA / (first - 1) + varianceB * varianceB / (second - 1));
    return GroupTest{.t = t, .degreesOfFreedom = degreesOfFreedom, .p = studentTwoSided(t, degreesOfFreedom)};
}

} // namespace patella::patterns
