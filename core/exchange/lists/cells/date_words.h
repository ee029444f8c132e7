// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

// Months and days of the week by how they begin in the languages of the services; see folded_words.h.
namespace patella::exchange {

std::optional<unsigned> monthNamed(std::string_view word); // 1 to 12; empty: none

// 0 is Monday. Only whole words and the usual short forms: "mar" is Tuesday in France and March elsewhere.
std::optional<int> weekdayNamed(std::string_view word);

} // namespace patella::exchange
