// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/distance.h"
#include "core/log/local_time.h"
#include "core/log/run_entry.h"

#include <span>
#include <vector>

namespace patella {

// What was run on each calendar day; a day without a run is there too, with nothing.
struct DailyDistances {
    LocalDate first; // the Monday of the first run
    std::vector<Distance> days; // empty: no run yet
    bool operator==(const DailyDistances&) const = default;
};

// From the Monday of the first run to today, so that every completed week has seven days. Runs after today do
// not count, nor do runs without a distance. Runs need no order.
DailyDistances dailyDistances(std::span<const RunEntry> runs, LocalDate today);

// The kilometres of each day up to and with the given one; none when the log begins later.
std::vector<double> kilometresUntil(const DailyDistances& distances, LocalDate lastDay);

} // namespace patella
