// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/groups.h"

#include "core/statistics/quantile.h"

namespace patella::patterns {

Numbers knownOf(const FactorColumn& column)
{
    Numbers known;
    for (const auto& each : column.values)
        if (each)
            known.push_back(*each);
    return known;
}

std::vector<std::optional<bool>> exposureOf(const FactorColumn& column)
{
    const auto known = knownOf(column);
    const bool isYesOrNo = scaleOf(column.factor.kind) == FactorScale::YesOrNo;
    const double border = isYesOrNo ? 0.5 : medianOf(known).value_or(0.5);
    std::vector<std::optional<bool>> exposure;
    exposure.reserve(column.values.size());
    for (const auto& each : column.values)
        exposure.push_back(each ? std::optional(*each > border) : std::nullopt);
    return exposure;
}

Groups groupsOf(const FactorColumn& column, const Numbers& pain)
{
    const auto exposure = exposureOf(column);
    Groups groups{.exposed = {}, .unexposed = {}};
    for (std::size_t i = 0; i < pain.size(); ++i)
        if (const auto& exposed = exposure[i])
            (*exposed ? groups.exposed : groups.unexposed).push_back(pain[i]);
    return groups;
}

} // namespace patella::patterns
