// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/reader.h"
#include "core/exchange/lists/known_lists.h"
#include "core/exchange/lists/list_guess.h"

namespace patella::exchange {

// What a list says, read as it is guessed or as somebody corrected the guess. A row that names the track of
// its run speaks of that file.
Reading readList(const CsvTable& table, const ListGuess& guess);

// What a list says, and how it was read.
struct ListReading {
    Reading reading;
    std::optional<ListSample> sample; // empty: no list, and nothing like one
};

// As somebody corrected the guess for a list with this header, else as it is guessed. A table that is no list
// yet (nothing says which column is the date) comes back as a sample of unknown format.
ListReading readList(std::string_view bytes, const KnownLists& lists);

// Lists of Strava, Garmin Connect, Runkeeper, pytrainer and any spreadsheet.
extern const Reader listReader;

} // namespace patella::exchange
