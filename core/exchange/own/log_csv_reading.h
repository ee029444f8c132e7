// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// The log out of CSV, as core/exchange/own/log_csv_writing.h describes it. A row whose "record" is empty was
// written by a person: its pain columns become pain notes and its shoe is made when unknown.
namespace patella::exchange {

enum class CsvTrouble {
    StrayQuote,
    UnclosedQuote,
    TooManyCells, // a comma too many: what stands in which column is unsure
    NotAValue, // of this column
    Missing, // this column must say something
    UnknownRecord,
    IdTwice,
};

// Why a row was left out. The sentence is made in ui/words.
struct CsvProblem {
    std::size_t line;
    std::string column;
    CsvTrouble trouble;
    bool operator==(const CsvProblem&) const = default;
};

struct CsvReading {
    Log log;
    std::vector<CsvProblem> problems;
    bool isExport = false; // written by Patella, with its keys; else a diary that somebody keeps
};

// Whether the first line names a date, and a distance as this log does or a duration beside nothing but
// columns of this log; other programs have a date and a duration too.
bool isLogCsv(std::string_view bytes);

// A row is read whole or left out and reported. Keys that are missing are made.
CsvReading logFromCsv(std::string_view bytes);

} // namespace patella::exchange
