// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/lists/cells/cell_forms.h"

#include <optional>
#include <string_view>

// How long something took, as people and services write it.
namespace patella::exchange {

// "1:06:06", "26:11", "00:02:09.8", "1h 32m 5s", "1 h 10 min", "0 days 01:32:05", "PT45M10S", "12:45:10 AM"
// of a spreadsheet; a bare number is read in the form of its column. In seconds.
std::optional<double> listSeconds(std::string_view cell, TimeForm form, bool decimalComma);

// A time that nobody takes for a count: with colons, or with units.
bool looksLikeATime(std::string_view cell);

} // namespace patella::exchange
