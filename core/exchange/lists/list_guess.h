// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/csv_table.h"

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
};

enum class DateOrder { YearFirst, DayFirst, MonthFirst };
enum class DistanceUnit { Kilometres, Miles, Metres };
enum class TimeForm { Clock, HoursMinutes, Seconds, Minutes }; // 6:10 is minutes on a clock

// How a list is to be read. A plain value: it can be shown, corrected and kept for the next list with the
// same header.
struct ListGuess {
    char delimiter;
    std::size_t headerRow;
    std::vector<ListColumn> columns;
    std::vector<bool> decimalCommas; // of each column
    DateOrder dateOrder;
    DistanceUnit distanceUnit;
    bool unitStated; // in the header, or known of the service
    bool climbInFeet;
    TimeForm timeForm;
    bool startsAreUtc;
    bool laterColumnsWin; // of two with one name, the second is the exact one
    bool operator==(const ListGuess&) const = default;
};

// The row behind the last one below this header: some devices write several tables, each under a [name].
std::size_t endOfList(const CsvTable& table, std::size_t headerRow);

// Empty: no list of runs.
std::optional<ListGuess> guessOf(const CsvTable& table);

// Nothing is known of any column yet: for a table whose words nobody has taught us.
ListGuess blankGuess(const CsvTable& table);

} // namespace patella::exchange
