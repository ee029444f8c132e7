// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/findings.h"

#include "core/patterns/attribution.h"
#include "core/patterns/beyond_history.h"
#include "core/patterns/groups.h"
#include "core/patterns/unmasked_effect.h"
#include "core/statistics/distributions.h"
#include "core/statistics/least_squares.h"
#include "core/statistics/quantile.h"

#include <algorithm>
#include <cmath>

namespace patella::patterns {

namespace {

constexpr double highestScore = 10;
constexpr double closeEnough = 0.02; // points
constexpr double usualPower = 0.8;

bool isYesOrNo(const FactorColumn& column) { return scaleOf(column.factor.kind) == FactorScale::YesOrNo; }

bool wasConsistent(const std::optional<Look>& before, const Factor& factor, const Selected& now)
{
    return now.p <= pOfAConsistentPattern && before
        && std::ranges::any_of(before->selection.selected, [&](const Selected& each) {
               return before->columns[each.factor].factor == factor && each.p <= pOfAConsistentPattern
                   && std::signbit(each.t) == std::signbit(now.t);
           });
}

PatternFinding findingOf(const FactorColumn& column, const Numbers& pain, const Effect& effect)
{
    const auto known = knownOf(column);
    const auto groups = groupsOf(column, pain);
    return {
        .factor = column.factor,
        .certainty = Certainty::Possible,
        .p = 1,
        .effect = effect.perUnit,
        .low = effect.low,
        .high = effect.high,
        .ownRange = isYesOrNo(column) ? 1 : quantile(known, 0.9) - quantile(known, 0.1),
        .exposed = static_cast<int>(groups.exposed.size()),
        .unexposed = static_cast<int>(groups.unexposed.size()),
        .medianExposed = medianOf(groups.exposed).value_or(0),
        .medianUnexposed = medianOf(groups.unexposed).value_or(0),
        .rivals = {},
    };
}

// Where a point more of pain would show: a knee without pain stays without.
Numbers onSoreRuns(Numbers factor, const Numbers& pain)
{
    for (std::size_t i = 0; i < factor.size(); ++i)
        if (pain[i] <= 0)
            factor[i] = 0;
    return factor;
}

// The yes-or-no factor of which a point would show as well as of the usual one.
std::optional<std::size_t> usualFactor(const Look& look, const std::vector<std::size_t>& tested)
{
    auto known = look.regression.baseline;
    for (const auto& each : look.selection.selected)
        known.push_back(look.regression.factors[each.factor]);
    const Explained explained(known);
    std::vector<std::pair<double, std::size_t>> reaches;
    for (const auto each : tested) {
        if (!isYesOrNo(look.columns[each]))
            continue;
        const auto& factor = look.regression.factors[each];
        const auto residuals = explained.residuals(factor);
        reaches.emplace_back(dot(residuals, onSoreRuns(factor, look.regression.outcome))
                / std::sqrt(dot(residuals, residuals)),
            each);
    }
    if (reaches.empty())
        return std::nullopt;
    std::ranges::sort(reaches);
    return reaches[(reaches.size() - 1) / 2].second;
}

// The t of a factor once it makes this much of the sore runs, which is then a part of the history too.
double tWith(double points, const Look& look, KneeSeries series, std::size_t factor)
{
    const auto sore = onSoreRuns(look.regression.factors[factor], series.pain);
    for (std::size_t i = 0; i < sore.size(); ++i)
        series.pain[i] = std::min(series.pain[i] + points * sore[i], highestScore);
    auto columns = baselineBlock(series);
    for (const auto& each : look.selection.selected)
        columns.push_back(look.regression.factors[each.factor]);
    columns.push_back(look.regression.factors[factor]);
    return leastSquares(series.pain, columns).coefficients.back().t;
}

} // namespace

std::vector<PatternFinding> findingsOf(
    const Look& look, std::span<const KneeRun> runs, const std::optional<Look>& before)
{
    std::vector<std::size_t> selected;
    selected.reserve(look.selection.selected.size());
    for (const auto& each : look.selection.selected)
        selected.push_back(each.factor);
    const auto series = seriesOf(runs);
    std::vector<Numbers> factors;
    factors.reserve(selected.size());
    for (const auto each : selected)
        factors.push_back(look.regression.factors[each]);
    const auto effects = effectsBeyondHistory(series, factors);

    std::vector<PatternFinding> findings;
    for (std::size_t i = 0; i < selected.size(); ++i) {
        const auto& column = look.columns[selected[i]];
        auto finding = findingOf(column, look.regression.outcome, effects[i]);
        finding.p = look.selection.selected[i].p;
        if (wasConsistent(before, column.factor, look.selection.selected[i]))
            finding.certainty = Certainty::Consistent;
        for (const auto& rival : rivalsOf(look.regression, selected[i], selected))
            finding.rivals.push_back(
                {.factor = look.columns[rival.factor].factor, .opposite = rival.opposite});
        const bool isReal = finding.effect > 0
            || protectsWhereNothingIsMasked(look.regression, series.masked, selected, selected[i]);
        const bool isSure = finding.p <= pOfASmallEffect || !isSmall(finding);
        if (isReal && isSure)
            findings.push_back(std::move(finding));
    }
    return findings;
}

std::optional<double> smallestFindable(const Look& look, std::span<const KneeRun> runs)
{
    const auto& threshold = look.selection.threshold;
    const auto factor = threshold ? usualFactor(look, threshold->factors) : std::nullopt;
    if (!factor)
        return std::nullopt;
    const auto series = seriesOf(runs);
    const double needed
        = tWith(0, look, series, *factor) + threshold->t + normalQuantile(usualPower); // beyond chance
    if (tWith(highestScore, look, series, *factor) < needed)
        return std::nullopt;
    double tooLittle = 0;
    double enough = highestScore;
    while (enough - tooLittle > closeEnough) {
        const double middle = (tooLittle + enough) / 2;
        (tWith(middle, look, series, *factor) < needed ? tooLittle : enough) = middle;
    }
    return enough;
}

} // namespace patella::patterns
