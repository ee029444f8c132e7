// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/lists/list_guess.h"
#include "core/exchange/lists/seen_list.h"

namespace patella::exchange {

// The guess with what each column holds: by its name, and where that is not enough by its cells.
ListGuess withColumns(ListGuess guess, const SeenList& list);

} // namespace patella::exchange
