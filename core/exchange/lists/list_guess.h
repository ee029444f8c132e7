// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/csv_table.h"
#include "core/exchange/lists/cells/cell_forms.h"
#include "core/log/values/local_time.h"

#include <cstddef>
#include <optional>
#include <vector>

// Lists of runs as services and spreadsheets write them: every one has its own columns, in its own language.
namespace patella::exchange {

enum class ListColumn {
    Ignored,
    Date, // perhaps with the time of day
    StartTime,
    Sport,
    Title,
    Notes,
    Distance,
    Duration, // pauses taken out
    Elapsed,
    AverageHeartRate,
    HighestHeartRate,
    Cadence,
    Ascent,
    Descent,
    Effort,
    Shoe,
    File, // the track of the same run
    Unit, // of the distance, row by row
    End, // of the run, where nothing says how long it took
    Offset, // of the clock from UTC
    PainBefore, // 0 to 10, as all of these
    Pain, // the worst of the run, of a knee that another column names or nothing does
    PainLeft,
    PainRight,
    PainAfter,
    PainNextMorning,
    PainSide, // which knee
};
inline constexpr auto lastListColumn = ListColumn::PainSide;

// Whose numbers stand for the kinds of sport.
enum class SportCodes { None, Zepp, Samsung };

// How a list is to be read. A plain value: it can be shown, corrected and kept for the next list with the
// same header.
struct ListGuess {
    char delimiter;
    std::size_t headerRow;
    std::vector<ListColumn> columns;
    std::vector<bool> decimalCommas; // of each column
    DateOrder dateOrder;
    ListUnit distanceUnit;
    bool unitStated; // in the header, or known of the service
    bool climbInFeet;
    TimeForm timeForm;
    bool startsAreUtc;
    bool laterColumnsWin; // of two with one name, the second is the exact one
    SportCodes sportCodes;
    bool holdsKindsOfRun; // the column of the sport says easy and long; what is no sport in it is a run
    bool operator==(const ListGuess&) const = default;

    // Where a column stands; of several the one that counts.
    std::optional<std::size_t> placeOf(ListColumn column) const;
    bool has(ListColumn column) const { return placeOf(column).has_value(); }
};

// The beginning of a list and how it was read: enough to show it to somebody and to try another reading.
struct ListSample {
    std::string header; // the line with the names of the columns: lists with the same line are alike
    std::string beginning; // a few lines, UTF-8
    ListGuess guess;
};

// Empty: no list of runs. Today tells a day to come from one that was.
std::optional<ListGuess> guessOf(const CsvTable& table, std::optional<LocalDate> today = {});

// Nothing is known of any column yet: for a table whose words nobody has taught us.
ListGuess blankGuess(const CsvTable& table);

} // namespace patella::exchange
