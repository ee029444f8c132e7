// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/attribution.h"

#include "core/patterns/distributions.h"
#include "core/patterns/least_squares.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace patella::patterns {

namespace {

constexpr double alike = 0.4;
constexpr double hardlyWorse = 4;

std::vector<Numbers> knownBeside(
    const Trial& trial, const std::vector<std::size_t>& selected, std::optional<std::size_t> without)
{
    auto known = trial.baseline;
    for (const auto each : selected)
        if (each != without)
            known.push_back(trial.factors[each]);
    return known;
}

// What remains of the outcome when a factor's residuals have explained their part.
double unexplainedBy(const Numbers& factor, const Numbers& outcome)
{
    const double product = dot(factor, outcome);
    return dot(outcome, outcome) - product * product / dot(factor, factor);
}

} // namespace

std::vector<Effect> effectsOf(const Trial& trial, const std::vector<std::size_t>& selected)
{
    const auto fit = regression(trial.outcome, knownBeside(trial, selected, std::nullopt));
    const double reach = studentQuantile(0.975, fit.degreesOfFreedom);
    std::vector<Effect> effects;
    for (std::size_t i = trial.baseline.size(); i < fit.coefficients.size(); ++i) {
        const auto& [value, standardError, t] = fit.coefficients[i];
        effects.push_back(
            {.perUnit = value, .low = value - reach * standardError, .high = value + reach * standardError});
    }
    return effects;
}

namespace {

constexpr int mostSteps = 40;
constexpr double closeEnough = 1e-8;
constexpr std::size_t lastRun = 1; // places in the baseline block
constexpr std::size_t recentLevel = 2;

KneeSeries withoutFactors(KneeSeries series, const std::vector<Numbers>& factors, const Numbers& slopes)
{
    for (std::size_t k = 0; k < factors.size(); ++k)
        for (std::size_t i = 0; i < series.pain.size(); ++i)
            series.pain[i] -= slopes[k] * factors[k][i];
    return series;
}

// What a factor says of a run beyond what its earlier runs have left in the history.
Numbers beyondHistory(const Numbers& factor, const Regression& knee)
{
    const auto history = painHistory(factor);
    Numbers beyond(factor);
    for (std::size_t i = 0; i < beyond.size(); ++i)
        beyond[i] -= knee.coefficients[lastRun].value * history[0][i]
            + knee.coefficients[recentLevel].value * history[1][i];
    return beyond;
}

// How far the slopes still are from the best ones; empty where the columns cannot be told apart.
std::optional<Regression> stepFrom(
    const KneeSeries& series, const std::vector<Numbers>& factors, const Numbers& slopes)
{
    const auto rest = withoutFactors(series, factors, slopes);
    auto columns = baselineBlock(rest);
    const auto knee = regression(rest.pain, columns);
    const auto residuals = Explained(columns).residuals(rest.pain);
    for (const auto& factor : factors)
        columns.push_back(beyondHistory(factor, knee));
    const auto count = columns.size();
    return withoutRepetition(columns).size() < count ? std::nullopt
                                                     : std::optional(regression(residuals, columns));
}

} // namespace

std::vector<Effect> effectsBeyondHistory(const KneeSeries& series, const std::vector<Numbers>& factors)
{
    std::vector<std::size_t> all(factors.size());
    std::iota(all.begin(), all.end(), 0U);
    auto plain
        = effectsOf({.outcome = series.pain, .baseline = baselineBlock(series), .factors = factors}, all);
    Numbers slopes;
    for (const auto& each : plain)
        slopes.push_back(each.perUnit);
    for (int i = 0; i < mostSteps; ++i) {
        const auto step = stepFrom(series, factors, slopes);
        if (!step)
            break;
        const auto own = std::span(step->coefficients).last(factors.size());
        const double reach = studentQuantile(0.975, step->degreesOfFreedom);
        std::vector<Effect> effects;
        bool isThere = true;
        for (std::size_t k = 0; k < own.size(); ++k) {
            slopes[k] += own[k].value;
            isThere = isThere && std::abs(own[k].value) < closeEnough;
            effects.push_back({.perUnit = slopes[k],
                .low = slopes[k] - reach * own[k].standardError,
                .high = slopes[k] + reach * own[k].standardError});
        }
        if (isThere)
            return effects;
    }
    return plain;
}

std::vector<Rival> rivalsOf(const Trial& trial, std::size_t factor, const std::vector<std::size_t>& selected)
{
    const Explained others(knownBeside(trial, selected, factor));
    const auto outcome = others.residuals(trial.outcome);
    const auto own = others.residuals(trial.factors[factor]);
    const double ownUnexplained = unexplainedBy(own, outcome);
    std::vector<Rival> rivals;
    for (std::size_t k = 0; k < trial.factors.size(); ++k) {
        if (std::ranges::count(selected, k) > 0)
            continue;
        const auto other = others.residuals(trial.factors[k]);
        if (!saysSomethingNew(trial.factors[k], other))
            continue;
        const double correlation = dot(own, other) / std::sqrt(dot(own, own) * dot(other, other));
        const double worse = std::log(unexplainedBy(other, outcome) / ownUnexplained);
        if (std::abs(correlation) >= alike && static_cast<double>(outcome.size()) * worse < hardlyWorse)
            rivals.push_back({.factor = k, .opposite = correlation < 0});
    }
    return rivals;
}

} // namespace patella::patterns
