// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/attribution.h"

#include "core/statistics/distributions.h"
#include "core/statistics/least_squares.h"

#include <algorithm>
#include <cmath>

namespace patella::patterns {

namespace {

constexpr double alike = 0.4;
constexpr double hardlyWorse = 4;

std::vector<Numbers> knownBeside(const Regression& regression, const std::vector<std::size_t>& selected,
    std::optional<std::size_t> without)
{
    auto known = regression.baseline;
    for (const auto each : selected)
        if (each != without)
            known.push_back(regression.factors[each]);
    return known;
}

// What remains of the outcome when a factor's residuals have explained their part.
double unexplainedBy(const Numbers& factor, const Numbers& outcome)
{
    const double product = dot(factor, outcome);
    return dot(outcome, outcome) - product * product / dot(factor, factor);
}

} // namespace

std::vector<Effect> effectsOf(const Regression& regression, const std::vector<std::size_t>& selected)
{
    const auto fit = leastSquares(regression.outcome, knownBeside(regression, selected, std::nullopt));
    const double reach = studentQuantile(0.975, fit.degreesOfFreedom);
    std::vector<Effect> effects;
    for (std::size_t i = regression.baseline.size(); i < fit.coefficients.size(); ++i) {
        const auto& [value, standardError, t] = fit.coefficients[i];
        effects.push_back(
            {.perUnit = value, .low = value - reach * standardError, .high = value + reach * standardError});
    }
    return effects;
}

std::vector<Rival> rivalsOf(
    const Regression& regression, std::size_t factor, const std::vector<std::size_t>& selected)
{
    const Explained others(knownBeside(regression, selected, factor));
    const auto outcome = others.residuals(regression.outcome);
    const auto own = others.residuals(regression.factors[factor]);
    const double ownUnexplained = unexplainedBy(own, outcome);
    std::vector<Rival> rivals;
    for (std::size_t k = 0; k < regression.factors.size(); ++k) {
        if (measureTheSame(regression, factor, k) || std::ranges::count(selected, k) > 0)
            continue;
        const auto other = others.residuals(regression.factors[k]);
        if (!saysSomethingNew(regression.factors[k], other))
            continue;
        const double correlation = dot(own, other) / std::sqrt(dot(own, own) * dot(other, other));
        const double worse = std::log(unexplainedBy(other, outcome) / ownUnexplained);
        if (std::abs(correlation) >= alike && static_cast<double>(outcome.size()) * worse < hardlyWorse)
            rivals.push_back({.factor = k, .opposite = correlation < 0});
    }
    return rivals;
}

} // namespace patella::patterns
