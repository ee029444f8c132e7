// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/load_axes.h"
#include "ui/charts/plot.h"

#include <chrono>
#include <vector>

namespace patella::ui {

inline constexpr std::size_t fewestMonthPlaces = 6; // so that the bar of one month is no wall

// The names of months that stand one after the other, a place each: as many as have room, from the last whose
// name does not reach beyond the plot. The width is that of all places.
std::vector<Tick> ticksOfMonths(const Plot& plot, const std::vector<std::chrono::year_month>& months,
    double width, const QLocale& locale);

// The firsts of months on an axis of days that counts from a day on: as many as have room.
std::vector<Tick> monthsOfDays(
    const Plot& plot, LocalDate from, LocalDate to, double width, const QLocale& locale);

} // namespace patella::ui
