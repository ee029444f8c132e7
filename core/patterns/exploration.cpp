// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/exploration.h"

#include "core/patterns/groups.h"
#include "core/patterns/testable.h"
#include "core/statistics/many_tests.h"
#include "core/statistics/two_groups.h"

#include <algorithm>
#include <array>

namespace patella {

namespace {

using namespace patterns;

constexpr int badScore = 4;
constexpr int badRise = 2;

bool isBad(const KneeRun& run)
{
    return run.worst.value() >= badScore
        || (run.before && run.worst.value() >= run.before->value() + badRise);
}

void count(TwoByTwo& table, bool exposed, bool bad)
{
    auto& badOnes = exposed ? table.exposedBad : table.unexposedBad;
    auto& goodOnes = exposed ? table.exposedGood : table.unexposedGood;
    ++(bad ? badOnes : goodOnes);
}

constexpr TwoByTwo noRuns{.exposedBad = 0, .exposedGood = 0, .unexposedBad = 0, .unexposedGood = 0};

TwoByTwo tableOf(std::span<const KneeRun> runs, const std::vector<std::optional<bool>>& exposure)
{
    auto table = noRuns;
    for (std::size_t i = 0; i < runs.size(); ++i)
        if (const auto& exposed = exposure[i])
            count(table, *exposed, isBad(runs[i]));
    return table;
}

std::optional<OddsRatio> allowingForTheRunBefore(
    std::span<const KneeRun> runs, const std::vector<std::optional<bool>>& exposure)
{
    std::array strata{noRuns, noRuns}; // after a good run, after a bad one
    for (std::size_t i = 1; i < runs.size(); ++i)
        if (const auto& exposed = exposure[i])
            count(isBad(runs[i - 1]) ? strata[1] : strata[0], *exposed, isBad(runs[i]));
    std::vector<TwoByTwo> withRuns;
    std::ranges::copy_if(strata, std::back_inserter(withRuns), [](const TwoByTwo& each) {
        return each.exposedBad + each.exposedGood + each.unexposedBad + each.unexposedGood > 1;
    });
    return mantelHaenszel(withRuns);
}

ExploredFactor explored(const FactorColumn& column, std::span<const KneeRun> runs, const Numbers& pain)
{
    const auto exposure = exposureOf(column);
    const auto table = tableOf(runs, exposure);
    const auto groups = groupsOf(column, pain);
    return {
        .factor = column.factor,
        .runs = table,
        .difference = riskDifference(table),
        .fisherP = fisherP(table),
        .allowingForTheRunBefore = allowingForTheRunBefore(runs, exposure),
        .cliffsDelta = cliffsDelta(groups.exposed, groups.unexposed),
        .p = brunnerMunzelP(groups.exposed, groups.unexposed),
        .adjustedP = std::nullopt,
    };
}

void adjust(std::vector<ExploredFactor>& table)
{
    Numbers p;
    for (const auto& each : table)
        p.push_back(each.p.value_or(1));
    const auto adjusted = benjaminiHochberg(p);
    for (std::size_t i = 0; i < table.size(); ++i)
        if (table[i].p)
            table[i].adjustedP = adjusted[i];
}

} // namespace

std::vector<ExploredFactor> explorationOf(const Log& log, Side knee, LocalDate today)
{
    const auto runs = kneeRuns(log, knee, today);
    const auto pain = seriesOf(runs).pain;
    std::vector<ExploredFactor> table;
    for (const auto& column : factorTable(log, runs)) {
        const auto groups = groupsOf(column, pain);
        if (!lackOf(column) && !groups.exposed.empty() && !groups.unexposed.empty())
            table.push_back(explored(column, runs, pain));
    }
    adjust(table);
    std::ranges::stable_sort(table, {}, [](const ExploredFactor& each) { return each.p.value_or(1); });
    return table;
}

} // namespace patella
