// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace patella::sync {

// CRC-64 (ECMA-182): every changed bit and every cut is noticed. It keeps out accidents, not enemies; sealed
// segments do both.
std::uint64_t checksumOf(std::string_view bytes);

// The same as 16 hexadecimal digits.
std::string checksumText(std::string_view bytes);

} // namespace patella::sync
