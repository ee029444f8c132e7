// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/findings.h"

#include "core/patterns/attribution.h"
#include "core/patterns/beyond_history.h"
#include "core/patterns/groups.h"
#include "core/patterns/unmasked_effect.h"
#include "core/statistics/distributions.h"
#include "core/statistics/quantile.h"

#include <algorithm>
#include <cmath>

namespace patella::patterns {

namespace {

constexpr double leastPoints = 1; // what is smaller is not shown
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
        const bool isLarge = std::abs(finding.effect) * finding.ownRange >= leastPoints;
        const bool isReal = finding.effect > 0
            || protectsWhereNothingIsMasked(look.regression, series.masked, selected, selected[i]);
        if (isLarge && isReal)
            findings.push_back(std::move(finding));
    }
    return findings;
}

std::optional<double> smallestFindable(const Look& look)
{
    const auto& threshold = look.selection.threshold;
    if (!threshold)
        return std::nullopt;
    Numbers lengths;
    for (std::size_t i = 0; i < threshold->factors.size(); ++i)
        if (isYesOrNo(look.columns[threshold->factors[i]]))
            lengths.push_back(threshold->lengths[i]);
    if (lengths.empty())
        return std::nullopt;
    return (threshold->t + normalQuantile(usualPower)) * threshold->noise / *medianOf(lengths);
}

} // namespace patella::patterns
