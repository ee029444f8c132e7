// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/ratios.h"

#include "core/statistics/quantile.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace patella {

namespace {

constexpr std::size_t acuteDays = 7;
constexpr std::size_t chronicDays = 28;

double sum(std::span<const double> loads) { return std::accumulate(loads.begin(), loads.end(), 0.0); }

std::optional<double> ratio(double acute, double chronic)
{
    return chronic > 0 ? std::optional(acute / chronic) : std::nullopt;
}

double weighted(std::span<const double> loads, std::size_t days)
{
    const double weight = 2 / (static_cast<double>(days) + 1);
    const auto blend = [&](double before, double today) { return weight * today + (1 - weight) * before; };
    return std::accumulate(loads.begin() + 1, loads.end(), loads.front(), blend);
}

} // namespace

std::optional<double> acuteChronicCoupled(std::span<const double> loads)
{
    if (loads.size() < chronicDays)
        return std::nullopt;
    return ratio(meanOf(loads.last(acuteDays)), meanOf(loads.last(chronicDays)));
}

std::optional<double> acuteChronicUncoupled(std::span<const double> loads)
{
    if (loads.size() < chronicDays)
        return std::nullopt;
    return ratio(
        meanOf(loads.last(acuteDays)), meanOf(loads.last(chronicDays).first(chronicDays - acuteDays)));
}

std::optional<WeightedLoads> weightedLoads(std::span<const double> loads)
{
    if (loads.size() <= chronicDays || sum(loads.last(chronicDays)) <= 0)
        return std::nullopt;
    return WeightedLoads{.acute = weighted(loads, acuteDays), .chronic = weighted(loads, chronicDays)};
}

std::optional<double> weightedRatio(std::span<const double> loads)
{
    const auto averages = weightedLoads(loads);
    return averages ? ratio(averages->acute, averages->chronic) : std::nullopt;
}

std::optional<double> monotony(std::span<const double> loads)
{
    if (loads.size() < acuteDays)
        return std::nullopt;
    const auto week = loads.last(acuteDays);
    if (std::ranges::adjacent_find(week, std::not_equal_to{}) == week.end())
        return std::nullopt;
    const double middle = meanOf(week);
    const auto squares = std::accumulate(week.begin(), week.end(), 0.0,
        [&](double before, double day) { return before + (day - middle) * (day - middle); });
    return middle / std::sqrt(squares / static_cast<double>(acuteDays - 1));
}

std::optional<double> strain(std::span<const double> loads)
{
    const auto sameness = monotony(loads);
    return sameness ? std::optional(sum(loads.last(acuteDays)) * *sameness) : std::nullopt;
}

WeekRatios ratiosOfWeek(const DailyLoads& days, LocalDate monday)
{
    const auto loads = loadsUntil(days, daysAfter(monday, 6));
    const auto daysOfWeek = static_cast<int>(loads.size()) - daysBetween(days.first, monday);
    const bool complete = daysOfWeek == static_cast<int>(acuteDays);
    return {
        .coupled = acuteChronicCoupled(loads),
        .uncoupled = acuteChronicUncoupled(loads),
        .weighted = weightedRatio(loads),
        .monotony = complete ? monotony(loads) : std::nullopt,
        .strain = complete ? strain(loads) : std::nullopt,
    };
}

} // namespace patella
