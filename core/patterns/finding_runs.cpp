// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/finding_runs.h"

#include "core/patterns/groups.h"

#include <algorithm>

namespace patella {

namespace {

using namespace patterns;
using Exposure = std::vector<std::optional<bool>>;

const FactorColumn* columnOf(const std::vector<FactorColumn>& table, const Factor& factor)
{
    const auto found = std::ranges::find(table, factor, &FactorColumn::factor);
    return found == table.end() ? nullptr : &*found;
}

Overlap togetherness(const Exposure& factor, const Exposure& rival, bool opposite)
{
    Overlap counts{.alike = 0, .without = 0, .rivalOnly = 0};
    for (std::size_t i = 0; i < factor.size(); ++i) {
        const auto& one = factor[i];
        const auto& other = rival[i];
        if (!one || !other)
            continue;
        const bool otherIsThere = *other != opposite;
        ++(*one == otherIsThere ? counts.alike : *one ? counts.without : counts.rivalOnly);
    }
    return counts;
}

FindingRuns runsOf(const FactorColumn& column, const Exposure& exposure, std::span<const KneeRun> runs)
{
    FindingRuns known{.runs = {}, .rivals = {}};
    for (std::size_t i = 0; i < runs.size(); ++i)
        if (const auto& amount = column.values[i])
            known.runs.push_back({.run = runs[i].run->id,
                .date = runs[i].run->when.date,
                .worst = runs[i].worst,
                .amount = *amount,
                .exposed = exposure[i].value_or(false),
                .masked = runs[i].masked});
    return known;
}

} // namespace

std::vector<FindingRuns> runsOfFindings(const Log& log, const Patterns& patterns, LocalDate today)
{
    if (patterns.findings.empty())
        return {};
    const auto all = kneeRuns(log, patterns.knee, today);
    const auto runs = std::span(all).first(static_cast<std::size_t>(patterns.look));
    const auto table = factorTable(log, runs);
    std::vector<FindingRuns> found;
    for (const auto& finding : patterns.findings) {
        auto& each = found.emplace_back();
        const auto* column = columnOf(table, finding.factor);
        if (!column)
            continue;
        const auto exposure = exposureOf(*column);
        each = runsOf(*column, exposure, runs);
        for (const auto& rival : finding.rivals)
            if (const auto* other = columnOf(table, rival.factor))
                each.rivals.push_back(togetherness(exposure, exposureOf(*other), rival.opposite));
    }
    return found;
}

} // namespace patella
