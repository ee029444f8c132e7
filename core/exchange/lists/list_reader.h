// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/reader.h"
#include "core/exchange/lists/known_lists.h"
#include "core/exchange/lists/list_guess.h"

namespace patella::exchange {

// What a list says, read as it is guessed or as somebody corrected the guess. A row that names the track of
// its run speaks of that file.
Reading readList(const CsvTable& table, const ListGuess& guess);

enum class RowTrouble {
    CellCount, // another number of cells than the header has: what stands in which column is unsure
    NoDate,
    Quotes,
};

// Why a row of a list was left out. The sentence is made in ui/words.
struct RowProblem {
    std::size_t line;
    std::optional<LocalDate> day; // where it can be read all the same
    RowTrouble trouble;
    bool operator==(const RowProblem&) const = default;
};

// What a list says, and how it was read.
struct ListReading {
    Reading reading;
    std::optional<ListSample> sample; // empty: no list, and nothing like one
    std::vector<RowProblem> problems = {};
};

// What helps to read a list beside its own words.
struct ListKnowledge {
    KnownLists lists = {};
    std::optional<LocalDate> today = {};
};

// As somebody corrected the guess for a list with this header, else as it is guessed. A table that is no list
// yet (nothing says which column is the date) comes back as a sample of unknown format.
ListReading readList(std::string_view bytes, const ListKnowledge& known);

// Lists of Strava, Garmin Connect, Runkeeper, pytrainer and any spreadsheet.
extern const Reader listReader;

} // namespace patella::exchange
