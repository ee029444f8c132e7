// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/trend.h"

#include "core/statistics/blocks.h"
#include "core/statistics/quantile.h"
#include "core/statistics/ranks.h"

#include <cmath>
#include <numeric>

namespace patella {

namespace {

constexpr std::size_t fewestNumbers = 10;
constexpr int permutationsOfTrend = 1999;
constexpr std::uint64_t seedOfTrend = 1950;
constexpr double closeNeighbours = 0.2;

// Of neighbours, -1 to 1, the straight line taken out.
double correlationOfNeighbours(const Numbers& ranks, double middle)
{
    const double centre = (static_cast<double>(ranks.size()) - 1) / 2;
    double slope = 0;
    double spread = 0;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        const double along = static_cast<double>(i) - centre;
        slope += along * (ranks[i] - middle);
        spread += along * along;
    }
    slope /= spread;
    double together = 0;
    double alone = 0;
    std::optional<double> before;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        const double rest = ranks[i] - middle - slope * (static_cast<double>(i) - centre);
        together += before ? rest * *before : 0;
        alone += rest * rest;
        before = rest;
    }
    return alone > 0 ? together / alone : 0;
}

} // namespace

std::optional<Trend> trendOf(const Numbers& numbers)
{
    if (numbers.size() < fewestNumbers)
        return std::nullopt;
    Numbers order(numbers.size());
    std::iota(order.begin(), order.end(), 0.0);
    const auto correlation = spearman(numbers, order);
    if (!correlation)
        return std::nullopt;
    const auto ranks = ranksOf(numbers);
    const double middle = meanOf(ranks);
    const auto together = [&](auto rankAt) {
        double sum = 0;
        for (std::size_t i = 0; i < ranks.size(); ++i)
            sum += order[i] * (rankAt(i) - middle);
        return std::abs(sum);
    };
    const double observed = together([&](std::size_t i) { return ranks[i]; });
    const auto length = blockLength(ranks.size())
        * (correlationOfNeighbours(ranks, middle) > closeNeighbours ? std::size_t{2} : std::size_t{1});
    Dice dice(seedOfTrend);
    int asStrong = 1;
    for (int i = 0; i < permutationsOfTrend; ++i) {
        const auto places = shuffledBlocks(ranks.size(), length, dice);
        asStrong += together([&](std::size_t place) { return ranks[places[place]]; }) >= observed - 1e-9;
    }
    return Trend{.correlation = *correlation, .p = asStrong / static_cast<double>(permutationsOfTrend + 1)};
}

} // namespace patella
