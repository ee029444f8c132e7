// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/week.h"

#include <optional>
#include <span>
#include <vector>

namespace patella {

// Two or more completed weeks in a row without a run.
struct Break {
    LocalDate monday;
    int weeks;
    bool operator==(const Break&) const = default;
};

std::vector<Break> breaksIn(std::span<const Week> weeks);

// What is left of the load before a break of so many weeks, in percent: 90 after two, 75 after three, 50
// after four (a convention; no trial stands behind it). Empty: no break, or so long that a new baseline
// begins.
std::optional<int> percentAfterBreak(int weeks);

// The break a week comes after, and what to begin with.
struct Comeback {
    Break off;
    std::optional<Load> before; // the highest of the four weeks before the break, of a week above its line
                                // the reference it had; empty: none that counts
    std::optional<Load> beginWith; // percentAfterBreak of it; empty: a new baseline begins
    bool operator==(const Comeback&) const = default;
};

// Of the week at this place. Empty: the two weeks before it were no break, or the break goes on in it and it
// is over.
std::optional<Comeback> comebackIn(std::span<const Week> weeks, std::size_t place);

// The break that ended less than four weeks before the week that follows these, judged already, and what it
// has left: for so long nobody is held against the careful weeks alone with which one begins again.
std::optional<Comeback> latestComeback(std::span<const Week> before);

} // namespace patella
