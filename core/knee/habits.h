// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/run_entry.h"

#include <optional>
#include <span>

namespace patella {

// Habits of the runs of some days. Shares, 0 to 1, count only runs with an answer; empty: none has one.
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

// The habits of the days from one to another, both included, of runs in the order of their days.
Habits habitsOf(std::span<const RunEntry> runs, LocalDate from, LocalDate to);

} // namespace patella
