// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/activity.h"

#include <optional>
#include <string_view>

namespace patella::exchange {

// What speaks against a run where a file does not say which sport it is.
enum class AgainstRun {
    TooFast, // nobody has run that far at that speed
    TooShort, // less than 100 m or less than a minute
    TooSlow, // over an hour for a kilometre
};

// Metres per second that nobody has kept up over a distance in metres, from the world records of running:
// 6.4 over 10 km, 6.2 over a half marathon, 5.8 over a marathon.
double fastestRunOver(double metres);

// Empty: it may be a run.
std::optional<AgainstRun> againstRun(std::optional<double> metres, std::optional<double> seconds);

// What the sensors of a recording say of its sport.
struct Sensors {
    bool power = false;
    bool gears = false; // were changed
    double coasting = 0; // share of the moments with a cadence at which it was 0 at more than 5 m/s
};

// Of an activity that does not say its sport: wheels roll on while nobody pedals, gears are changed, and no
// runner's step is 1.9 m long (the best make 1.85 m at a marathon's pace). Power alone may be a runner's
// whose steps are short.
bool looksLikeRide(const Activity& activity, const Sensors& sensors);

// By its name: "Garmin Edge 530", "ELEMNT BOLT", "Karoo 2".
bool isBicycleComputer(std::string_view device);

} // namespace patella::exchange
