// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/lists/known_lists.h"

namespace patella::ui {

// How the runner said lists are to be read; kept on this computer.
exchange::KnownLists rememberedLists();
void rememberList(const std::string& header, const exchange::ListGuess& guess);

} // namespace patella::ui
