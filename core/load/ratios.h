// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/daily_loads.h"

#include <optional>
#include <span>

namespace patella {

// Descriptions of a daily load, in any unit, oldest day first and rest days as 0. Each speaks of the last day
// given. None is a traffic light: the acute:chronic ratio rescales the acute load (Impellizzeri 2021), and in
// 5,205 runners it did not rise with injury (Frandsen 2025).

// Mean of 7 days over the mean of the same and the 21 before. Empty: fewer than 28 days, or nothing in them.
std::optional<double> acuteChronicCoupled(std::span<const double> loads);

// Mean of 7 days over the mean of the 21 before. Empty: fewer than 28 days, or nothing in those 21.
std::optional<double> acuteChronicUncoupled(std::span<const double> loads);

// Exponentially weighted averages over 7 and 28 days; a day weighs 2 / (N + 1), the first one starts both
// (Williams 2017).
struct WeightedLoads {
    double acute;
    double chronic;
};

// Empty in the first 28 days, which the start value still rules, and where nothing is in the last 28.
std::optional<WeightedLoads> weightedLoads(std::span<const double> loads);
std::optional<double> weightedRatio(std::span<const double> loads);

// Mean of the last 7 days over their standard deviation (Foster 1998); the sample one, n - 1. Empty: fewer
// than 7 days, or 7 equal ones.
std::optional<double> monotony(std::span<const double> loads);

// Sum of the last 7 days times their monotony (Foster 1998).
std::optional<double> strain(std::span<const double> loads);

// The same for one week of a log, in the unit of its days: at its Sunday, or at the last known day of the
// week in progress, which has no monotony yet.
struct WeekRatios {
    std::optional<double> coupled;
    std::optional<double> uncoupled;
    std::optional<double> weighted;
    std::optional<double> monotony;
    std::optional<double> strain;
};

WeekRatios ratiosOfWeek(const DailyLoads& days, LocalDate monday);

} // namespace patella
