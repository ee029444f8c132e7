// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"
#include "core/plan/return_to_run.h"

#include <array>
#include <optional>

namespace patella::test {

// The four clocks of a run that is green, amber, red, or has an answer missing.
inline constexpr int noAnswer = -1;
using Clocks = std::array<int, 4>;
inline constexpr Clocks greenClocks{1, 2, 1, 1};
inline constexpr Clocks amberClocks{1, 4, 1, 1};
inline constexpr Clocks redClocks{1, 7, 3, 2};
inline constexpr Clocks missingClocks{1, 2, 1, noAnswer};

// A runner on her way back, from a step on: the entry test is passed.
struct WayBack {
    Log log = {};
    LocalDate begun;

    explicit WayBack(LocalDate date, int step = 1);
    Programme& programme() { return log.programmes.front(); }
    // A run of the length of a step, so many days after the beginning.
    RunEntry& run(int day, int step, Clocks clocks);
    ReturnState on(int day) const; // as the log stands
    ReturnState asOf(int day) const; // with what was written down by then
};

// What of a log had been written down by the evening of a day.
Log writtenBy(const Log& log, LocalDate day);

} // namespace patella::test
