// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/load_unit.h"
#include "core/log/values/local_time.h"

#include <span>
#include <vector>

namespace patella {

// What was run on each calendar day; a day without a run is there too, with nothing.
struct DailyLoads {
    LocalDate first; // the Monday of the first run
    std::vector<Load> days; // empty: no run yet
    bool operator==(const DailyLoads&) const = default;
};

// From the Monday of the first run to today, so that every completed week has seven days. Runs after today do
// not count, nor do runs without a value of the unit. Runs need no order.
DailyLoads dailyLoads(std::span<const RunEntry> runs, LoadUnit unit, LocalDate today);

// The kilometres, minutes or effort-minutes of each day up to and with the given one; none when the log
// begins later.
std::vector<double> loadsUntil(const DailyLoads& loads, LocalDate lastDay);

// The sum of each day and the six before it, which knows no border of weeks. It begins with the seventh day.
DailyLoads rollingSevenDays(const DailyLoads& loads);

} // namespace patella
