// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/csv_table.h"
#include "core/exchange/lists/list_guess.h"

#include <string>
#include <string_view>
#include <vector>

namespace patella::exchange {

// A heading in folded words, and its unit: "Distance (km)", "Distanz in km" and "distanceKm" are "distance"
// (or "distanz") and "km"; of "com.samsung.health.exercise.start_time" the last part counts.
struct ColumnName {
    std::string words;
    std::string unit;
};
ColumnName columnNamed(std::string_view header);
std::vector<ColumnName> columnNamesIn(const CsvRow& header);

// What a column of this name holds, in the languages of the services.
ListColumn columnOf(const ColumnName& name);

// The same by how a word begins, for languages and services that nobody named: a date, a distance or a
// duration, which the cells must confirm.
ListColumn perhapsColumnOf(const ColumnName& name);

// A share of the highest heart rate, a climb in kilometres: nothing a log takes.
bool isInAnotherUnit(const ColumnName& name);

// "Actual (km)": what has a length and is nothing else.
bool isDistanceByUnit(const ColumnName& name);

// "Time" is how long to some and when to others.
bool mayBeATimeOfDay(const ColumnName& name);

} // namespace patella::exchange
