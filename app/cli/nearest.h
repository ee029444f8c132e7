// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace patella::cli {

// The known word that was probably meant: at most a third of the letters are wrong, missing, too many or
// swapped (Damerau 1964), or the word is the beginning of one known word only.
std::optional<std::string> nearestTo(std::string_view word, std::span<const std::string> known);

} // namespace patella::cli
