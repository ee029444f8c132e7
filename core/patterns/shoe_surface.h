// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns/factors/knee_runs.h"

#include <optional>
#include <string>
#include <vector>

namespace patella {

inline constexpr int leastRunsOfACell = 5;

// The runs of one pair on one surface.
struct ShoeOnSurface {
    int runs;
    std::optional<double> medianPain; // empty: fewer than five runs say nothing
};

struct ShoeSurfaceTable {
    std::vector<Shoe> shoes; // in the log's order; only pairs that were worn
    std::vector<Surface> surfaces; // only those that were run on
    std::vector<std::vector<ShoeOnSurface>> cells; // of each pair, of each surface
};

// Runs whose pair or surface is not known are left out. A run counts for the surface with the largest share.
ShoeSurfaceTable shoeSurfaceTable(const Log& log, Side knee, LocalDate today);

} // namespace patella
