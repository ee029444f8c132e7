// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/lists/cells/cell_forms.h"

#include <optional>
#include <string_view>

// Units as headings and cells of lists name them, in folded words: "km", "miles", "hh:mm:ss".
namespace patella::exchange {

std::optional<ListUnit> listUnitNamed(std::string_view word);
std::optional<TimeForm> timeFormNamed(std::string_view word);
bool isFeet(std::string_view word);

// Whether a heading may end in this word to name its unit: any of the above, and those of other figures
// ("bpm", "kcal").
bool isUnit(std::string_view word);

double metresOf(ListUnit unit);

} // namespace patella::exchange
