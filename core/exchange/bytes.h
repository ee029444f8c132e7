// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace patella::exchange {

enum class ByteOrder { LowFirst, HighFirst };

// The whole word must lie inside the bytes; the caller has looked.
template <std::unsigned_integral Word> Word wordAt(std::string_view bytes, std::size_t at, ByteOrder order)
{
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < sizeof(Word); ++i) {
        const auto place = order == ByteOrder::HighFirst ? i : sizeof(Word) - 1 - i;
        word = word << 8U | static_cast<unsigned char>(bytes[at + place]);
    }
    return static_cast<Word>(word);
}

} // namespace patella::exchange
