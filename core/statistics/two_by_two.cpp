// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/two_by_two.h"

#include <boost/math/distributions/hypergeometric.hpp>
#include <boost/math/tools/roots.hpp>

#include "core/statistics/distributions.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace patella::patterns {

namespace {

constexpr double level = 0.95;

double z() { return normalQuantile((1 + level) / 2); }

struct Counts {
    double a, b, c, d, all;
};

Counts countsOf(const TwoByTwo& table)
{
    const double a = table.exposedBad;
    const double b = table.exposedGood;
    const double c = table.unexposedBad;
    const double d = table.unexposedGood;
    return {.a = a, .b = b, .c = c, .d = d, .all = a + b + c + d};
}

// How likely each possible number of exposed bad runs is where all margins stay as they are.
class Margins {
public:
    explicit Margins(const TwoByTwo& table)
    {
        const auto exposed = static_cast<unsigned>(table.exposedBad + table.exposedGood);
        const auto bad = static_cast<unsigned>(table.exposedBad + table.unexposedBad);
        const auto all = exposed + static_cast<unsigned>(table.unexposedBad + table.unexposedGood);
        m_least = static_cast<int>(exposed + bad > all ? exposed + bad - all : 0);
        const boost::math::hypergeometric chance(bad, exposed, all);
        for (auto k = static_cast<unsigned>(m_least); k <= std::min(exposed, bad); ++k)
            m_weights.push_back(pdf(chance, k));
    }

    int least() const { return m_least; }
    int most() const { return m_least + static_cast<int>(m_weights.size()) - 1; }
    double weight(int count) const { return m_weights[static_cast<std::size_t>(count - m_least)]; }
    const std::vector<double>& weights() const { return m_weights; }

    // The same where the odds ratio is another one than 1.
    std::vector<double> weightsAt(double logOdds) const
    {
        auto weights = m_weights;
        for (std::size_t i = 0; i < weights.size(); ++i)
            weights[i]
                *= std::exp(logOdds * (static_cast<double>(i) - static_cast<double>(weights.size()) / 2));
        const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
        for (auto& each : weights)
            each /= sum;
        return weights;
    }

    double meanAt(double logOdds) const
    {
        const auto weights = weightsAt(logOdds);
        double mean = m_least;
        for (std::size_t i = 0; i < weights.size(); ++i)
            mean += weights[i] * static_cast<double>(i);
        return mean;
    }

    double shareBetween(int from, int to, double logOdds) const
    {
        const auto weights = weightsAt(logOdds);
        return std::accumulate(weights.begin() + (from - m_least), weights.begin() + (to + 1 - m_least), 0.0);
    }

private:
    int m_least;
    std::vector<double> m_weights;
};

// Where a rising function of the log odds is 0, as odds.
template <typename Function> double oddsWhere(Function function)
{
    const boost::math::tools::eps_tolerance<double> close(50);
    std::uintmax_t steps = 200;
    const auto [low, high] = boost::math::tools::toms748_solve(function, -20.0, 20.0, close, steps);
    return std::exp((low + high) / 2);
}

} // namespace

Difference riskDifference(const TwoByTwo& table)
{
    return differenceOf({.hits = table.exposedBad, .of = table.exposedBad + table.exposedGood},
        {.hits = table.unexposedBad, .of = table.unexposedBad + table.unexposedGood});
}

double fisherP(const TwoByTwo& table)
{
    constexpr double sameButForRounding = 1 + 1e-7;
    const Margins margins(table);
    const double seen = margins.weight(table.exposedBad) * sameButForRounding;
    double p = 0;
    for (const auto weight : margins.weights())
        p += weight <= seen ? weight : 0;
    return std::min(1.0, p);
}

double sampleOddsRatio(const TwoByTwo& table)
{
    const auto [a, b, c, d, all] = countsOf(table);
    return a * d / (b * c);
}

OddsRatio conditionalOddsRatio(const TwoByTwo& table)
{
    constexpr double tail = (1 - level) / 2;
    const Margins margins(table);
    const int seen = table.exposedBad;
    return {.value = oddsWhere([&](double odds) { return margins.meanAt(odds) - seen; }),
        .interval = {.low
            = oddsWhere([&](double odds) { return margins.shareBetween(seen, margins.most(), odds) - tail; }),
            .high = oddsWhere(
                [&](double odds) { return tail - margins.shareBetween(margins.least(), seen, odds); })}};
}

double firthLogOdds(const TwoByTwo& table)
{
    const auto [a, b, c, d, all] = countsOf(table);
    return std::log((a + 0.5) * (d + 0.5) / ((b + 0.5) * (c + 0.5)));
}

std::optional<Stratified> mantelHaenszel(std::span<const TwoByTwo> strata, double continuityCorrection)
{
    double r = 0;
    double s = 0;
    double pr = 0;
    double psqr = 0;
    double qs = 0;
    double surplus = 0;
    double variance = 0;
    for (const auto& table : strata) {
        const auto [a, b, c, d, n] = countsOf(table);
        const double ri = a * d / n;
        const double si = b * c / n;
        r += ri;
        s += si;
        pr += (a + d) / n * ri;
        psqr += (a + d) / n * si + (b + c) / n * ri;
        qs += (b + c) / n * si;
        surplus += a - (a + b) * (a + c) / n;
        variance += (a + b) * (c + d) * (a + c) * (b + d) / (n * n * (n - 1));
    }
    if (r == 0 || s == 0 || variance == 0)
        return std::nullopt;
    const double deviation = std::sqrt(pr / (2 * r * r) + psqr / (2 * r * s) + qs / (2 * s * s));
    const double chiSquared = std::pow(std::abs(surplus) - continuityCorrection, 2) / variance;
    return Stratified{.common = {.value = r / s,
                          .interval = {.low = r / s * std::exp(-z() * deviation),
                              .high = r / s * std::exp(z() * deviation)}},
        .chiSquared = chiSquared,
        .p = chiSquaredTail(chiSquared)};
}

} // namespace patella::patterns
