// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/run_entry.h"
#include "core/log/shoe.h"
#include "core/log/values/distance.h"
#include "core/log/values/id.h"
#include "core/log/values/local_time.h"
#include "core/log/values/surface.h"

#include <chrono>
#include <optional>
#include <string>

namespace patella {

struct PlannedRun;
using PlannedRunId = Id<PlannedRun>;

// A run the runner means to do, or meant to: one of a day gone by stays as it was planned. It says a
// distance, a time, or both.
struct PlannedRun {
    PlannedRunId id;
    LocalDate date;
    std::optional<Distance> distance;
    std::optional<std::chrono::minutes> duration;
    std::optional<RunKind> kind;
    std::optional<SurfaceMix> surface;
    std::optional<ShoeId> shoe;
    std::string notes;
    bool operator==(const PlannedRun&) const = default;
};

} // namespace patella
