// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace patella {

// How far was run on what. An empty surface: runs that do not say. Together exactly the distance of the runs;
// the longest first, those that do not say last.
struct SurfaceDistance {
    std::optional<Surface> surface;
    Distance distance;
    bool operator==(const SurfaceDistance&) const = default;
};

std::vector<SurfaceDistance> distanceBySurface(std::span<const RunEntry> runs);

// How far each pair was run, likewise; pairs that were not run are left out.
struct ShoeDistance {
    std::optional<ShoeId> shoe;
    std::string name;
    Distance distance; // of these runs
    Distance ofItsLife; // of all runs of the log, and what it had run before
    bool operator==(const ShoeDistance&) const = default;
};

std::vector<ShoeDistance> distanceByShoe(std::span<const RunEntry> runs, const Log& log);

} // namespace patella
