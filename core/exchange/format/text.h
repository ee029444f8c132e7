// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/values/plain_text.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

// What files of the world need before their text can be used.
namespace patella::exchange {

std::string_view withoutByteOrderMark(std::string_view bytes);
std::optional<double> numberIn(std::string_view text); // a dot for the decimals, blanks around
// Devices write 0 for what they did not measure.
std::optional<double> aboveZero(std::optional<double> value);

bool isUtf8(std::string_view bytes);

// The characters of Windows-1252, of which ISO-8859-1 is a part in practice.
extern const std::array<char16_t, 256> windows1252;
std::string utf8FromWindows1252(std::string_view bytes);

} // namespace patella::exchange
