// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/look.h"

#include "core/statistics/least_squares.h"

#include <algorithm>
#include <bit>

namespace patella::patterns {

namespace {

// The same log gives the same shuffles (FNV-1a, Fowler, Noll and Vo).
std::uint64_t seedOf(const Regression& regression)
{
    std::uint64_t hash = 0xCBF29CE484222325U;
    const auto take = [&](const Numbers& numbers) {
        for (const auto number : numbers)
            hash = (hash ^ std::bit_cast<std::uint64_t>(number)) * 0x100000001B3U;
    };
    take(regression.outcome);
    for (const auto& factor : regression.factors)
        take(factor);
    return hash;
}

// Of two pairs of shoes the second one says nothing that the first one does not; so do evenings of somebody
// who else runs in the morning.
bool isSaidAlready(const FactorColumn& column, const std::vector<FactorColumn>& tested)
{
    const auto kind = column.factor.kind;
    if (kind != FactorKind::Shoe && kind != FactorKind::Insole && kind != FactorKind::Evening)
        return false;
    const auto other = kind == FactorKind::Evening ? FactorKind::Morning : kind;
    return std::ranges::any_of(
        tested, [&](const auto& each) { return each.factor.kind == other && areOpposite(column, each); });
}

// The first factor that measures the same.
std::size_t thingOf(const FactorColumn& column, const std::vector<FactorColumn>& tested)
{
    const auto same = std::ranges::find_if(
        tested, [&](const auto& each) { return areOneThing(each.factor, column.factor); });
    return static_cast<std::size_t>(same - tested.begin());
}

std::optional<Lack> lackBeside(const FactorColumn& column, const std::vector<FactorColumn>& tested)
{
    if (const auto lack = lackOf(column))
        return lack;
    if (isSaidAlready(column, tested))
        return Lack{.why = NotTestable::SaidByAnother, .have = 0, .needs = 0};
    if (tested.size() == mostFactors)
        return Lack{.why = NotTestable::TooManyFactors,
            .have = static_cast<int>(mostFactors),
            .needs = static_cast<int>(mostFactors)};
    return std::nullopt;
}

} // namespace

std::optional<int> latestLook(int runs)
{
    if (runs < leastRuns)
        return std::nullopt;
    return runs - (runs - leastRuns) % runsBetweenLooks;
}

std::vector<UntestedFactor> untested(const Log& log, std::span<const KneeRun> runs)
{
    std::vector<UntestedFactor> untested;
    for (const auto& column : factorTable(log, runs))
        if (const auto lack = lackOf(column))
            untested.push_back({.factor = column.factor, .lack = *lack});
    return untested;
}

std::optional<Look> lookAt(std::vector<FactorColumn> table, std::span<const KneeRun> runs)
{
    const auto series = seriesOf(runs);
    if (!variesEnough(series.pain))
        return std::nullopt;
    Look look{.columns = {},
        .notTestable = {},
        .regression = {.outcome = series.pain, .baseline = baselineBlock(series), .factors = {}},
        .selection = {}};
    for (auto& column : table) {
        if (const auto lack = lackBeside(column, look.columns)) {
            look.notTestable.push_back({.factor = column.factor, .lack = *lack});
            continue;
        }
        look.regression.factors.push_back(filledByExpectation(column.values, look.regression.baseline));
        look.regression.things.push_back(thingOf(column, look.columns));
        look.columns.push_back(std::move(column));
    }
    look.selection = forwardSelection(look.regression, usualRules, seedOf(look.regression));
    return look;
}

std::optional<Look> lookAt(const Log& log, std::span<const KneeRun> runs)
{
    return lookAt(factorTable(log, runs), runs);
}

} // namespace patella::patterns
