// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/track.h"

#include <span>
#include <vector>

// Receivers that jump: a position far aside, the place of the day before at the start, a counter that leaps.
namespace patella::exchange {

// Where somebody was when. Seconds since any moment.
struct Fix {
    double seconds;
    Position position;
};

// Which fixes do not count, one flag for each; empty when all do. A jump is farther than 60 m and faster than
// 14 m/s (nobody has run faster than 12.4), and either comes back within a minute or stands at the beginning
// or the end. Whoever is that fast most of the time sits in a vehicle: then nothing is a jump.
std::vector<bool> jumpsIn(std::span<const Fix> fixes);

// A counter in metres at seconds since any moment.
struct Count {
    double seconds;
    double metres;
};

// Whether a counter goes on by more than anybody moves, cars included.
bool isLeap(const Count& from, const Count& to);

// As jumpsIn, of a device's own counter: values beyond what the next ones say, and a last one that leaps.
std::vector<bool> leapsIn(std::span<const Count> counts);

} // namespace patella::exchange
