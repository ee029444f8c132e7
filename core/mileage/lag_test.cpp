// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mileage/lag_test.h"

#include "core/statistics/blocks.h"
#include "core/statistics/least_squares.h"
#include "core/statistics/ranks.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace patella {

namespace {

constexpr std::size_t fewestRows = 10;
constexpr int permutations = 1999;
constexpr std::uint64_t fixedSeed = 1904;
constexpr double weeksOfAYear = 365.25 / 7;

using Answers = std::vector<std::optional<double>>;

// The weeks whose pain is known and the amounts of all lags.
std::vector<std::size_t> rowsOf(const WeekPairs& weeks)
{
    std::vector<std::size_t> rows;
    for (std::size_t i = lagsLookedAt - 1; i < weeks.pains.size(); ++i) {
        bool known = weeks.pains[i].has_value();
        for (std::size_t lag = 0; lag < lagsLookedAt; ++lag)
            known = known && weeks.amounts[i - lag];
        if (known)
            rows.push_back(i);
    }
    return rows;
}

// The ranks of those that are known, as far before each row.
Answers ranksBefore(const Answers& values, const std::vector<std::size_t>& rows, std::size_t before)
{
    Answers ranks(rows.size());
    Numbers known;
    for (const auto row : rows)
        if (row >= before && values[row - before])
            known.push_back(*values[row - before]);
    const auto ranksOfKnown = ranksOf(known);
    auto rank = ranksOfKnown.begin();
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i] >= before && values[rows[i] - before])
            ranks[i] = *rank++;
    return ranks;
}

std::vector<Numbers> trendAndSeason(const std::vector<std::size_t>& rows)
{
    std::vector<Numbers> columns(5);
    const auto last = static_cast<double>(rows.back());
    for (const auto row : rows) {
        const auto week = static_cast<double>(row);
        const double time = 2 * week / last - 1;
        const double angle = 2 * std::numbers::pi * week / weeksOfAYear;
        const std::array values{1.0, time, time * time, std::sin(angle), std::cos(angle)};
        for (std::size_t k = 0; k < columns.size(); ++k)
            columns[k].push_back(values.at(k));
    }
    return columns;
}

// What a column has that these do not say, of length 1; empty where that is nothing.
std::optional<Numbers> directionOf(const Numbers& column, const std::vector<Numbers>& others)
{
    auto rest = Explained(withoutRepetition(others)).residuals(column);
    if (!saysSomethingNew(column, rest))
        return std::nullopt;
    const double length = std::sqrt(dot(rest, rest));
    for (auto& each : rest)
        each /= length;
    return rest;
}

// The amounts of one lag, apart from what is common to all lags.
struct Lagged {
    std::size_t lag;
    std::optional<Numbers> before; // the amount of the week before
    Numbers amount;
};

std::vector<Lagged> laggedAmounts(
    const WeekPairs& weeks, const std::vector<std::size_t>& rows, const std::vector<Numbers>& common)
{
    std::vector<Lagged> all;
    for (std::size_t lag = 0; lag < lagsLookedAt; ++lag) {
        auto others = common;
        others.push_back(filledByExpectation(ranksBefore(weeks.amounts, rows, lag + 1), common));
        auto before = directionOf(others.back(), common);
        Numbers amounts;
        for (const auto row : rows)
            amounts.push_back(*weeks.amounts[row - lag]);
        if (auto amount = directionOf(ranksOf(amounts), others))
            all.push_back({.lag = lag, .before = std::move(before), .amount = std::move(*amount)});
    }
    return all;
}

struct Strongest {
    std::size_t lag;
    double correlation;
};

// What is common to all lags is taken out of the pain by its basis.
Strongest strongestOf(
    const Numbers& pain, const std::vector<Numbers>& basis, const std::vector<Lagged>& amounts)
{
    double left = dot(pain, pain);
    for (const auto& column : basis) {
        const double part = dot(column, pain);
        left -= part * part;
    }
    Strongest strongest{.lag = 0, .correlation = 0};
    for (const auto& each : amounts) {
        const double before = each.before ? dot(*each.before, pain) : 0;
        const double rest = left - before * before;
        if (rest <= 0)
            continue;
        const double correlation = dot(each.amount, pain) / std::sqrt(rest);
        if (std::abs(correlation) > std::abs(strongest.correlation))
            strongest = {.lag = each.lag, .correlation = correlation};
    }
    return strongest;
}

double pOf(double observed, const Numbers& pain, const std::vector<Numbers>& basis,
    const std::vector<Lagged>& amounts)
{
    constexpr double equal = 1e-9;
    Dice dice(fixedSeed);
    Numbers moved(pain.size());
    int asStrong = 1;
    for (int i = 0; i < permutations; ++i) {
        const auto places = shuffledBlocks(pain.size(), blockLength(pain.size()), dice);
        std::ranges::transform(places, moved.begin(), [&](std::size_t place) { return pain[place]; });
        asStrong += std::abs(strongestOf(moved, basis, amounts).correlation) >= std::abs(observed) - equal;
    }
    return asStrong / static_cast<double>(permutations + 1);
}

} // namespace

std::optional<LagTest> strongestLag(const WeekPairs& weeks)
{
    const auto rows = rowsOf(weeks);
    if (rows.size() < fewestRows)
        return std::nullopt;
    Numbers pains;
    for (const auto row : rows)
        pains.push_back(*weeks.pains[row]);
    auto common = trendAndSeason(rows);
    common.push_back(filledByExpectation(ranksBefore(weeks.pains, rows, 1), common));
    common = withoutRepetition(std::move(common));
    const auto pain = directionOf(ranksOf(pains), common);
    const auto amounts = laggedAmounts(weeks, rows, common);
    if (!pain || amounts.empty())
        return std::nullopt;
    const auto basis = Explained(common).basis();
    const auto found = strongestOf(*pain, basis, amounts);
    return LagTest{
        .lag = static_cast<int>(found.lag),
        .correlation = found.correlation,
        .p = pOf(found.correlation, *pain, basis, amounts),
    };
}

} // namespace patella
