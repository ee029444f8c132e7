// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace patella::exchange {

// Whether a cell says what kind of run it was ("Easy", "Intervalle", "Sortie longue"), in a few words and in
// the languages of the services. Such a word names no sport.
bool isKindOfRun(std::string_view cell);

} // namespace patella::exchange
