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

// Of two pairs of shoes the second one says nothing that the first one does not.
bool isSaidAlready(const FactorColumn& column, const std::vector<FactorColumn>& tested)
{
    return (column.factor.kind == FactorKind::Shoe || column.factor.kind == FactorKind::Insole)
        && std::ranges::any_of(tested, [&](const auto& other) {
               return other.factor.kind == column.factor.kind && areOpposite(column, other);
           });
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

std::optional<Look> lookAt(const Log& log, std::span<const KneeRun> runs)
{
    const auto series = seriesOf(runs);
    if (!variesEnough(series.pain))
        return std::nullopt;
    Look look{.columns = {},
        .notTestable = {},
        .regression = {.outcome = series.pain, .baseline = baselineBlock(series), .factors = {}},
        .selection = {}};
    for (auto& column : factorTable(log, runs)) {
        if (const auto lack = lackBeside(column, look.columns)) {
            look.notTestable.push_back({.factor = column.factor, .lack = *lack});
            continue;
        }
        look.regression.factors.push_back(filledByExpectation(column.values, look.regression.baseline));
        look.columns.push_back(std::move(column));
    }
    look.selection = forwardSelection(look.regression, usualRules, seedOf(look.regression));
    return look;
}

} // namespace patella::patterns
