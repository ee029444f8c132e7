// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/activity.h"
#include "core/exchange/format/track.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace patella::exchange {

struct Trackpoint {
    std::optional<Position> position; // empty before the receiver has found itself
    std::optional<std::chrono::sys_time<std::chrono::milliseconds>> time;
    std::optional<double> altitude;
    std::optional<double> distance; // metres since the start, where a device counts itself
    std::optional<double> heartRate;
    std::optional<double> cadence;
    std::optional<double> temperature;
};

// One track. Between its segments the recorder was off.
struct Track {
    std::string type;
    std::optional<UtcOffset> offset;
    std::vector<std::vector<Trackpoint>> segments;
};

std::size_t pointsOf(const Track& track);

// Everything that can be measured along the points. A track that does not say when has no start in the
// result.
Activity activityOf(const Track& track);

} // namespace patella::exchange
