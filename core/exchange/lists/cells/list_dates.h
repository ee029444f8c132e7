// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/lists/cells/cell_forms.h"
#include "core/log/values/local_time.h"

#include <optional>
#include <string_view>

namespace patella::exchange {

struct ListMoment {
    LocalDate date;
    std::optional<TimeOfDay> time;
    std::optional<UtcOffset> offset; // when the cell states one, Z included
};

// A day, perhaps with its time, as people and programs of many languages write it: "2026-11-20 18:30:05",
// "21.07.2026, 15:09:27", "Apr 13, 2026, 4:51:23 AM", "mar. 3 nov. 2026", "Tue Nov  3 06:53:54 CET 2026",
// "3 de noviembre de 2026", "2026年11月3日", "20261103T065354Z", seconds or milliseconds since 1970, days of
// a spreadsheet. The year is the number of four digits, the order is needed only where there is none or where
// all three are numbers; a day that does not exist is read in the other order.
std::optional<ListMoment> listMoment(std::string_view cell, DateOrder order);

// A date that nobody takes for a count: of a column that nothing else says to hold dates.
bool looksLikeADate(std::string_view cell);

// Seconds or milliseconds since 1970, of a run since 2000.
bool looksLikeAnEpoch(std::string_view cell);

} // namespace patella::exchange
