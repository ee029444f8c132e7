// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/factors/baseline.h"

#include "core/statistics/least_squares.h"
#include "core/statistics/quantile.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace patella::patterns {

namespace {

constexpr std::size_t runsOfTheStart = 5;
constexpr double weightOfTheLastRun = 0.3;
constexpr double shareOfRunsAskedBefore = 0.8;
constexpr double nineMonths = 270; // days; what is shorter bends, and is no wave yet
constexpr double year = 365.25;

double levelAtTheStart(const Numbers& pain)
{
    const auto runs = std::min(pain.size(), runsOfTheStart);
    return meanOf(std::span(pain).first(runs));
}

// A rating that is missing is replaced by the recent level, which says nothing new.
std::optional<Numbers> ratingBefore(const KneeSeries& series, const Numbers& recentLevel)
{
    const auto asked = std::count_if(
        series.before.begin(), series.before.end(), [](const auto& each) { return each.has_value(); });
    if (static_cast<double>(asked) < shareOfRunsAskedBefore * static_cast<double>(series.pain.size()))
        return std::nullopt;
    Numbers before(series.pain.size());
    for (std::size_t i = 0; i < before.size(); ++i)
        before[i] = series.before[i].value_or(recentLevel[i]);
    return before;
}

std::vector<Numbers> yearlyWave(const Numbers& days)
{
    if (days.empty() || days.back() - days.front() < nineMonths)
        return {};
    std::vector<Numbers> wave(2);
    for (const auto day : days) {
        const double angle = 2 * std::numbers::pi * day / year;
        wave[0].push_back(std::sin(angle));
        wave[1].push_back(std::cos(angle));
    }
    return wave;
}

} // namespace

std::vector<Numbers> painHistory(const Numbers& pain)
{
    const auto runs = pain.size();
    Numbers last(runs);
    Numbers level(runs);
    Numbers drift(runs);
    Numbers bend(runs);
    for (std::size_t i = 0; i < runs; ++i) {
        last[i] = i == 0 ? levelAtTheStart(pain) : pain[i - 1];
        level[i]
            = i == 0 ? last[i] : weightOfTheLastRun * pain[i - 1] + (1 - weightOfTheLastRun) * level[i - 1];
        drift[i] = runs < 2 ? 0 : -1 + 2 * static_cast<double>(i) / static_cast<double>(runs - 1);
        bend[i] = drift[i] * drift[i];
    }
    return {std::move(last), std::move(level), std::move(drift), std::move(bend)};
}

std::vector<Numbers> baselineBlock(const KneeSeries& series)
{
    auto history = painHistory(series.pain);
    const auto before = ratingBefore(series, history[1]);
    std::vector<Numbers> candidates{Numbers(series.pain.size(), 1.0)};
    std::move(history.begin(), history.end(), std::back_inserter(candidates));
    if (before)
        candidates.push_back(*before);
    candidates.emplace_back(series.masked.begin(), series.masked.end());
    std::ranges::move(yearlyWave(series.days), std::back_inserter(candidates));
    return withoutRepetition(std::move(candidates));
}

} // namespace patella::patterns
