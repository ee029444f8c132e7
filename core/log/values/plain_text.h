// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

// Text as bytes, before anybody asks what it means.
namespace patella {

// Without the blanks, tabs and line ends around it.
std::string_view trimmed(std::string_view text);

// How many bytes of UTF-8 the first character takes; 0: none is there (RFC 3629: no surrogates, nothing
// overlong).
std::size_t characterSize(std::string_view bytes);

} // namespace patella
