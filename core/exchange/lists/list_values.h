// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/lists/list_guess.h"
#include "core/log/values/local_time.h"

#include <chrono>
#include <optional>
#include <span>
#include <string_view>

// The cells of lists that people and services write.
namespace patella::exchange {

// "1,336", "5,81", "1.234,5", "'-12", "384 kcal"; "--" is nothing.
std::optional<double> listNumber(std::string_view cell, bool decimalComma);
// Whether the commas of a column stand before decimals; three digits behind every one of them count
// thousands.
bool hasDecimalCommas(std::span<const std::string_view> cells);

// "1:06:06", "26:11", "00:02:09.8", "1390".
std::optional<double> listSeconds(std::string_view cell, TimeForm form, bool decimalComma);

struct ListMoment {
    LocalDate date;
    std::optional<TimeOfDay> time;
    std::optional<UtcOffset> offset; // when the cell states one, Z included
};

// "2026-11-20 18:30:05", "21.07.2026, 15:09:27", "Apr 13, 2026, 4:51:23 AM", "Fr, 25 Mai 2012 20:31",
// "18.02.12".
std::optional<ListMoment> listMoment(std::string_view cell, DateOrder order);
// By numbers that are no month and signs that one country uses.
DateOrder dateOrderOf(std::span<const std::string_view> cells);

} // namespace patella::exchange
