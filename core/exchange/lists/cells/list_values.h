// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/lists/cells/cell_forms.h"

#include <optional>
#include <span>
#include <string_view>

// The figures in the cells of lists that people and services write.
namespace patella::exchange {

// "1,336", "5,81", "1.234,5", "1 234,5", "'-12", "384 kcal"; "--" is nothing. A comma that has not just three
// digits behind it stands before decimals whatever the column says.
std::optional<double> listNumber(std::string_view cell, bool decimalComma);
// Whether the commas of a column stand before decimals; three digits behind every one of them count
// thousands.
bool hasDecimalCommas(std::span<const std::string_view> cells);

// "8.200", "45,167": three digits behind the only sign.
bool mayHoldThousands(std::string_view cell);

// The unit behind the number of a cell: "13.1 miles", "5k". Empty: it names none.
std::optional<ListUnit> unitInCell(std::string_view cell);

} // namespace patella::exchange
