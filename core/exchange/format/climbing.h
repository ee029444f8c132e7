// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/altitudes.h"

#include <optional>
#include <span>

namespace patella::exchange {

struct Climbing {
    double up; // metres
    double down;
    bool altitudesDropped = false; // some were wrong (core/exchange/format/altitudes.h)
};

// Metres of ascent and descent, one altitude after the other. A barometer is believed to 3 m. Altitudes of
// satellites, as telephones write them, wander by more: they are smoothed, and a climb counts once it has
// grown beyond their noise. Empty: too few, or a device that knows no altitude.
std::optional<Climbing> climbingOf(std::span<const Height> heights);

} // namespace patella::exchange
