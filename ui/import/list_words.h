// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/exchange/lists/list_guess.h"

// How a list of runs is read, in words.
namespace patella::ui::words {

QString of(exchange::ListColumn column);
QString of(exchange::DateOrder order);
QString of(exchange::ListUnit unit);
QString of(exchange::TimeForm form);
QString ofDelimiter(char delimiter);

// What is still missing before a run can be read; empty: nothing.
QString missingIn(const exchange::ListGuess& guess);
QString kneeMissingIn(const exchange::ListGuess& guess); // pain of a knee that nothing names; empty: none

} // namespace patella::ui::words
