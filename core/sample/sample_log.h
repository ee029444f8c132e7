// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <cstdint>

namespace patella {

inline constexpr std::uint64_t sampleSeed = 20'240'601;

// Two years of a made-up runner up to today, for trying the program out: 25 to 45 km in most weeks, two
// races, two holidays, three weeks off after a flare of the left knee, and since a quarter of a year an ache
// around it, with two visits and exercises. It has every kind of record. The same for the same seed and
// today, on every machine. One link is planted: a run all on asphalt hurts 2 points more than one off it
// (sample::asphaltEffect), whatever the shoe, on top of a level of pain that keeps its state from day to day.
// Whatever else seems to matter is chance.
Log sampleLog(LocalDate today, std::uint64_t seed = sampleSeed);

} // namespace patella
