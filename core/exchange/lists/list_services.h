// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/sport.h"
#include "core/exchange/lists/cells/list_cells.h"
#include "core/exchange/lists/list_columns.h"

#include <span>
#include <string_view>

// What is odd in the lists of some services, known by the names of their columns.
namespace patella::exchange {

// Strava: two columns of one name, the second exact; clocks in UTC.
bool isStravaList(std::span<const ColumnName> names);

// Samsung Health and Fitbit: clocks in UTC with the runner's offset beside them.
bool hasUtcClocks(std::span<const ColumnName> names);

// Zepp and Samsung Health: kinds of sport as numbers of their own.
SportCodes sportCodesOf(std::span<const ColumnName> names);
Sport sportOfCode(std::string_view cell, SportCodes codes);

// Sums of whole days, walking included: what a wristband counted is no run.
bool areDailyTotals(std::span<const ColumnName> names);

// Whether the second column of distances is the exact one: it says something else than the first, or nothing.
bool isExactBeside(const ListCells& exact, const ListCells& rounded);

} // namespace patella::exchange
