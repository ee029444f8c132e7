// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/clocks/mornings_after.h"

#include <array>
#include <optional>
#include <vector>

namespace patella {

inline constexpr std::size_t placesInAStreak = 3; // first, second, third or later

// Runs of a kind in a row, and the mornings after them. A run of which the kind is not known ends a row.
struct RunStreaks {
    int known; // runs whose kind is known
    int longest; // runs in the longest row
    std::optional<LocalDate> longestFrom; // the day of its first run
    int current; // runs in the row that the latest run belongs to
    std::array<MorningsAfter, placesInAStreak> mornings; // by the place in a row
    MorningsAfter others; // after runs of the other kind
    bool operator==(const RunStreaks&) const = default;
};

// Hard by kind or effort (core/load/intensity.h).
RunStreaks hardRunsInARow(const Log& log, Side knee, LocalDate today);

// More than half on asphalt or concrete.
RunStreaks hardGroundInARow(const Log& log, Side knee, LocalDate today);

// How many kinds of ground there were in four weeks.
struct SurfaceVariety {
    LocalDate from; // 28 days
    Distance distance; // of the runs that say their ground
    int surfaces;
    double effective; // as many grounds of the same distance vary as much (Hill 1973, order 1); 1: always one
    Surface most;
    double mostShare; // of the distance, 0 to 1
    Distance withoutSurface;
    bool operator==(const SurfaceVariety&) const = default;
};

// Blocks of 28 days, the last one up to today; blocks whose runs say no ground have none.
std::vector<SurfaceVariety> surfaceVariety(const Log& log, LocalDate today);

} // namespace patella
