// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/testable.h"

#include "core/patterns/groups.h"
#include "core/statistics/least_squares.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace patella::patterns {

namespace {

constexpr double leastDeviation = 0.2;
constexpr std::size_t leastDifferentScores = 3;

int switchesIn(const Numbers& values)
{
    int switches = 0;
    for (std::size_t i = 1; i < values.size(); ++i)
        switches += values[i] != values[i - 1] ? 1 : 0;
    return switches;
}

std::optional<Lack> lackOfYesOrNo(const Numbers& values)
{
    const auto with = static_cast<int>(std::ranges::count_if(values, [](double each) { return each != 0; }));
    const auto without = static_cast<int>(values.size()) - with;
    if (with < leastRunsOfAKind)
        return Lack{.why = NotTestable::TooFewWith, .have = with, .needs = leastRunsOfAKind};
    if (without < leastRunsOfAKind)
        return Lack{.why = NotTestable::TooFewWithout, .have = without, .needs = leastRunsOfAKind};
    if (const auto switches = switchesIn(values); switches < leastSwitches)
        return Lack{.why = NotTestable::TooFewSwitches, .have = switches, .needs = leastSwitches};
    return std::nullopt;
}

std::optional<Lack> lackOfAmounts(const Numbers& values)
{
    const auto different = static_cast<int>(std::set(values.begin(), values.end()).size());
    if (different < leastDistinctAmounts)
        return Lack{.why = NotTestable::TooFewAmounts, .have = different, .needs = leastDistinctAmounts};
    return std::nullopt;
}

} // namespace

std::optional<Lack> lackOf(const FactorColumn& column)
{
    const auto values = knownOf(column);
    const auto have = static_cast<int>(values.size());
    const auto runs = static_cast<int>(column.values.size());
    const int needs = runs * (100 - mostPercentMissing) / 100 + 1;
    if (have == 0)
        return Lack{.why = NotTestable::NeverNoted, .have = 0, .needs = needs};
    if (100 * (runs - have) >= mostPercentMissing * runs)
        return Lack{.why = NotTestable::NotedTooRarely, .have = have, .needs = needs};
    return scaleOf(column.factor.kind) == FactorScale::YesOrNo ? lackOfYesOrNo(values)
                                                               : lackOfAmounts(values);
}

bool variesEnough(const Numbers& pain)
{
    return std::set(pain.begin(), pain.end()).size() >= leastDifferentScores
        && std::sqrt(variance(pain)) >= leastDeviation;
}

bool areOpposite(const FactorColumn& a, const FactorColumn& b)
{
    for (std::size_t i = 0; i < a.values.size(); ++i) {
        const auto& left = a.values[i];
        const auto& right = b.values[i];
        if (left && right && (*left != 0) == (*right != 0))
            return false;
    }
    return true;
}

} // namespace patella::patterns
