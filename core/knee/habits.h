// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/run_entry.h"

#include <optional>
#include <span>

namespace patella {

// What the runs of a stretch of days were like. Shares are of those that say something; empty: none does.
struct Habits {
    int days;
    int runs;
    Distance distance;
    std::optional<double> asphaltShare; // of the distance
    std::optional<double> withoutWarmUpShare; // of the runs
    std::optional<double> hardShare; // tempo, intervals, hills, races
    std::optional<double> descentPerKm; // metres
    bool operator==(const Habits&) const = default;

    double kilometresPerWeek() const;
};

// Both ends included.
Habits habitsOf(std::span<const RunEntry> runs, LocalDate from, LocalDate to);

} // namespace patella
