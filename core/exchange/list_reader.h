// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/list_guess.h"
#include "core/exchange/reader.h"

namespace patella::exchange {

// What a list says, read as it is guessed or as somebody corrected the guess. A row that names the track of
// its run speaks of that file.
Reading readList(const CsvTable& table, const ListGuess& guess);

// Lists of Strava, Garmin Connect, Runkeeper, pytrainer and any spreadsheet.
extern const Reader listReader;

} // namespace patella::exchange
