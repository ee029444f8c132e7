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
    bool stands = false; // a cadence of 0 was written
    bool hasPower = false; // above 0 watts
};

// As a file has it: 0 is what a runner who stands is given.
void setCadence(Trackpoint& point, std::optional<double> cadence);

// One track. Between its segments the recorder was off.
struct Track {
    std::string type;
    std::string name; // as somebody called it
    std::string device; // or program
    std::optional<UtcOffset> offset;
    std::vector<std::vector<Trackpoint>> segments;
};

std::size_t pointsOf(const Track& track);

// Everything that can be measured along the points; positions and counts that leap are left out, with a
// remark. A track that does not say when has no start in the result. Of one that does not say its sport, its
// name, its device and its sensors say which it likely is, where that is no run.
Activity activityOf(Track track);

} // namespace patella::exchange
