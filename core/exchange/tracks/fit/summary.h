// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tracks/fit/recording.h"

#include <chrono>
#include <span>
#include <vector>

namespace patella::exchange::fit {

// What is empty is taken from the other; a time, distance, pulse or cadence of 0 is as good as empty.
void fillGaps(Stretch& stretch, const Stretch& from);

Stretch summaryOfLaps(std::span<const Stretch> laps);

struct Measured {
    Stretch figures;
    bool alongTrack; // the distance was measured between positions
    std::vector<std::chrono::seconds> kilometres;
    bool altitudesDropped = false; // some were left out of the climb
};

// What the recorded moments add up to. A distance that was running before the first of them is taken off when
// an earlier session ran it.
Measured summaryOfSamples(
    std::span<const Sample> samples, std::span<const TimerEvent> timer, bool afterAnotherSession);

} // namespace patella::exchange::fit
