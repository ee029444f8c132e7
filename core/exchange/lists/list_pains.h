// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/lists/list_guess.h"
#include "core/log/values/place.h"

#include <optional>
#include <string_view>

// What cells of a list say of the knee.
namespace patella::exchange {

// Which column of pain this is, by its folded name: "knee pain next morning", "schmerz links". Ignored: none.
ListColumn painColumnNamed(std::string_view words);

// 0 to 10 and beyond: "3", "2,5", "4/10", "3 von 10"; "none" is 0. Empty: no number.
std::optional<double> painInCell(std::string_view cell, bool decimalComma);

// "left", "L", "rechts", "beide Knie". Empty: no side.
std::optional<Side> sideNamed(std::string_view cell);

} // namespace patella::exchange
