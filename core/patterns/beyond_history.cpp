// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/beyond_history.h"

#include "core/statistics/distributions.h"
#include "core/statistics/least_squares.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace patella::patterns {

namespace {

constexpr int mostSteps = 40;
constexpr double closeEnoughAtAll = 1e-8;
constexpr double closeEnoughBeside = 1e-4; // the sum of squares differs by the square of that
constexpr double closeEnoughToALimit = 1e-4; // of about 2
// From here on the limits of a straight model are the same for whoever reads them, and much quicker.
constexpr std::size_t manyRuns = 500;
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
Numbers beyondHistory(const Numbers& factor, const LeastSquares& knee)
{
    const auto history = painHistory(factor);
    Numbers beyond(factor);
    for (std::size_t i = 0; i < beyond.size(); ++i)
        beyond[i] -= knee.coefficients[lastRun].value * history[0][i]
            + knee.coefficients[recentLevel].value * history[1][i];
    return beyond;
}

// How far the slopes still are from the best ones; empty where the columns cannot be told apart.
std::optional<LeastSquares> stepFrom(
    const KneeSeries& series, const std::vector<Numbers>& factors, const Numbers& slopes)
{
    const auto rest = withoutFactors(series, factors, slopes);
    auto columns = baselineBlock(rest);
    const auto knee = leastSquares(rest.pain, columns);
    const auto residuals = Explained(columns).residuals(rest.pain);
    for (const auto& factor : factors)
        columns.push_back(beyondHistory(factor, knee));
    const auto count = columns.size();
    return withoutRepetition(columns).size() < count ? std::nullopt
                                                     : std::optional(leastSquares(residuals, columns));
}

// Where the factors explain the scores best.
struct Fit {
    Numbers slopes;
    Numbers standardErrors;
    double degreesOfFreedom;
    double unexplained; // sum of squares
};

double unexplainedIn(const KneeSeries& rest)
{
    const auto residuals = Explained(baselineBlock(rest)).residuals(rest.pain);
    return dot(residuals, residuals);
}

std::optional<Fit> bestFit(
    const KneeSeries& series, const std::vector<Numbers>& factors, Numbers slopes, double closeEnough)
{
    for (int i = 0; i < mostSteps; ++i) {
        const auto step = stepFrom(series, factors, slopes);
        if (!step)
            return std::nullopt;
        Numbers standardErrors;
        bool isThere = true;
        for (const auto& [value, standardError, t] : std::span(step->coefficients).last(factors.size())) {
            slopes[standardErrors.size()] += value;
            standardErrors.push_back(standardError);
            isThere = isThere && std::abs(value) < closeEnough;
        }
        if (isThere)
            return Fit{.slopes = slopes,
                .standardErrors = standardErrors,
                .degreesOfFreedom = step->degreesOfFreedom,
                .unexplained = unexplainedIn(withoutFactors(series, factors, slopes))};
    }
    return std::nullopt;
}

Numbers without(Numbers numbers, std::size_t place)
{
    numbers.erase(numbers.begin() + static_cast<std::ptrdiff_t>(place));
    return numbers;
}

// How much worse the scores are explained where one slope is given and the others are the best beside it, as
// a Student's t.
std::optional<double> distanceAt(const KneeSeries& series, const std::vector<Numbers>& factors,
    const Fit& best, std::size_t place, double slope)
{
    auto others = factors;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(place));
    const auto rest = withoutFactors(series, {factors[place]}, {slope});
    const auto beside = bestFit(rest, others, without(best.slopes, place), closeEnoughBeside);
    if (!beside || best.unexplained <= 0)
        return std::nullopt;
    return std::sqrt(std::max(0.0, beside->unexplained / best.unexplained - 1) * best.degreesOfFreedom);
}

// From the limit that a straight model would have to the one where the distance is as large as it may be.
double limitOf(const KneeSeries& series, const std::vector<Numbers>& factors, const Fit& best,
    std::size_t place, double side)
{
    const double most = studentQuantile(0.975, best.degreesOfFreedom);
    const double straight = side * most * best.standardErrors[place];
    double reach = straight;
    for (int i = 0; i < mostSteps && series.pain.size() < manyRuns; ++i) {
        const auto distance = distanceAt(series, factors, best, place, best.slopes[place] + reach);
        if (!distance || *distance <= 0)
            break;
        if (std::abs(*distance - most) < closeEnoughToALimit)
            return best.slopes[place] + reach;
        reach *= most / *distance;
    }
    return best.slopes[place] + straight;
}

} // namespace

std::vector<Effect> effectsBeyondHistory(const KneeSeries& series, const std::vector<Numbers>& factors)
{
    std::vector<std::size_t> all(factors.size());
    std::iota(all.begin(), all.end(), 0U);
    const auto plain
        = effectsOf({.outcome = series.pain, .baseline = baselineBlock(series), .factors = factors}, all);
    Numbers slopes;
    for (const auto& each : plain)
        slopes.push_back(each.perUnit);
    const auto best = bestFit(series, factors, std::move(slopes), closeEnoughAtAll);
    if (!best)
        return plain;
    std::vector<Effect> effects;
    for (std::size_t k = 0; k < factors.size(); ++k)
        effects.push_back({.perUnit = best->slopes[k],
            .low = limitOf(series, factors, *best, k, -1),
            .high = limitOf(series, factors, *best, k, 1)});
    return effects;
}

} // namespace patella::patterns
