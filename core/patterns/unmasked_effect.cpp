// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/unmasked_effect.h"

#include "core/patterns/attribution.h"
#include "core/statistics/least_squares.h"

#include <algorithm>
#include <numeric>

namespace patella::patterns {

namespace {

Numbers unmasked(const Numbers& numbers, const std::vector<bool>& masked)
{
    Numbers kept;
    for (std::size_t i = 0; i < numbers.size(); ++i)
        if (!masked[i])
            kept.push_back(numbers[i]);
    return kept;
}

} // namespace

bool protectsWhereNothingIsMasked(const Regression& regression, const std::vector<bool>& masked,
    const std::vector<std::size_t>& selected, std::size_t factor)
{
    std::vector<Numbers> baseline;
    baseline.reserve(regression.baseline.size());
    for (const auto& column : regression.baseline)
        baseline.push_back(unmasked(column, masked));
    Regression rest{.outcome = unmasked(regression.outcome, masked),
        .baseline = withoutRepetition(std::move(baseline)),
        .factors = {}};
    for (const auto each : selected)
        rest.factors.push_back(unmasked(regression.factors[each], masked));

    auto all = rest.baseline;
    all.insert(all.end(), rest.factors.begin(), rest.factors.end());
    const auto columns = all.size();
    if (columns >= rest.outcome.size() || withoutRepetition(std::move(all)).size() < columns)
        return false;
    std::vector<std::size_t> places(selected.size());
    std::iota(places.begin(), places.end(), 0U);
    const auto place = std::ranges::find(selected, factor) - selected.begin();
    return effectsOf(rest, places)[static_cast<std::size_t>(place)].high < 0;
}

} // namespace patella::patterns
