// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace patella::exchange {

// A number or a word of a cell that holds a date, in folded words.
struct DatePiece {
    std::string text;
    bool isNumber;
    char before; // the sign in front of it
};

std::vector<DatePiece> datePiecesOf(std::string_view cell);

// Empty: a word, or a number that is no part of a date.
std::optional<int> wholeIn(const DatePiece& piece);

} // namespace patella::exchange
