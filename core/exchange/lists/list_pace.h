// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/lists/list_guess.h"

#include <optional>
#include <span>
#include <string_view>

namespace patella::exchange {

// Two cells of one row.
struct DistanceAndTime {
    std::string_view distance;
    std::string_view time;
};

// How the columns of distance and time are written: decimal commas, and what the headings say.
struct PaceColumns {
    bool distanceCommas;
    bool timeCommas;
    std::optional<ListUnit> unit;
    std::optional<TimeForm> form;
};

struct PaceGuess {
    ListUnit unit;
    TimeForm form;
    bool unitFound; // only one unit makes runners of the list
    bool makesRunners;
    bool timeCommas; // whether the commas of the times stand before decimals
};

// The first reading that makes runners of a list: its median row has a pace, a length and a time of a run.
// Kilometres and a clock where none does. Miles are never guessed: their paces are those of kilometres.
PaceGuess paceGuessOf(std::span<const DistanceAndTime> rows, const PaceColumns& columns);

} // namespace patella::exchange
