// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/lists/list_guess.h"

#include <string>

namespace patella::exchange {

// The beginning of a list and how it was read: enough to show it to somebody and to try another reading.
struct ListSample {
    std::string header; // the line with the names of the columns: lists with the same line are alike
    std::string beginning; // a few lines, UTF-8
    ListGuess guess;
};

} // namespace patella::exchange
