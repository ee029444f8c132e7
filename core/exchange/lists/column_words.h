// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/lists/list_guess.h"

#include <span>
#include <string_view>

namespace patella::exchange {

// The headings under which services and spreadsheets keep one thing, in folded words.
struct ColumnWords {
    ListColumn column;
    std::span<const std::string_view> words;
};

std::span<const ColumnWords> columnWords();

} // namespace patella::exchange
