// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/csv_table.h"
#include "core/exchange/format/reader.h"

#include <optional>
#include <string_view>

namespace patella::exchange {

// Lists in JSON: arrays of objects whose members are named like the columns of a list (Strava's interface,
// Intervals.icu, Smashrun), alone or in an object; and a session of Endomondo, an array of objects with one
// fact each, whose clocks are UTC.
extern const Reader jsonListReader;

struct JsonList {
    CsvTable table;
    bool startsAreUtc;
    bool isSound; // all of it could be parsed
};
// Empty: nothing like a list.
std::optional<JsonList> jsonListIn(std::string_view bytes);

} // namespace patella::exchange
