// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/lists/cells/cell_forms.h"
#include "core/log/values/local_time.h"

#include <optional>
#include <span>
#include <string_view>

namespace patella::exchange {

// What else of a list speaks for one order of its dates.
struct DateHints {
    std::span<const std::string_view> weekdays; // cells beside the dates, row by row; empty: there are none
    bool decimalCommas;
    std::optional<LocalDate> today; // nobody has run later than tomorrow
};

// From the whole column, the surest sign first: a number that is no month, a day of the week that only one
// order agrees with, a day to come, the sign between the numbers, decimal commas, rows in the order of time,
// and the shorter time they cover.
DateOrder dateOrderOf(std::span<const std::string_view> cells, const DateHints& hints);

} // namespace patella::exchange
