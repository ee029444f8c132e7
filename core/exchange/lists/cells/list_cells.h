// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/text.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace patella::exchange {

// The cells of a column, row by row.
using ListCells = std::vector<std::string_view>;

// How many of the cells that say anything fulfil a condition, in hundredths; 0 where none says anything.
template <typename Condition> int percentOf(const ListCells& cells, Condition condition)
{
    std::ptrdiff_t said = 0, met = 0;
    for (const auto cell : cells)
        if (!trimmed(cell).empty()) {
            ++said;
            met += condition(cell);
        }
    return said == 0 ? 0 : static_cast<int>(100 * met / said);
}

} // namespace patella::exchange
