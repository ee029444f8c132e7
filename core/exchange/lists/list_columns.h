// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/lists/list_guess.h"

#include <string>
#include <string_view>

namespace patella::exchange {

// "Distance (km)" is "distance" and "km"; underscores are blanks.
struct ColumnName {
    std::string words;
    std::string unit;
};
ColumnName columnNamed(std::string_view header);

// What a column of this name holds, in the languages of the services.
ListColumn columnOf(const ColumnName& name);

// Lower case for the letters of western languages.
std::string lowerWords(std::string_view text);

} // namespace patella::exchange
