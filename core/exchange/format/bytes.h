// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace patella::exchange {

enum class ByteOrder { LowFirst, HighFirst };

// The whole word must lie inside the bytes; the caller has looked.
template <std::unsigned_integral Word> Word wordAt(std::string_view bytes, std::size_t at, ByteOrder order)
{
    Word word = 0;
    std::memcpy(&word, bytes.data() + at, sizeof(Word));
    if ((order == ByteOrder::HighFirst) == (std::endian::native == std::endian::big))
        return word;
    Word turned = 0;
    for (std::size_t i = 0; i < sizeof(Word); ++i)
        turned = static_cast<Word>(
            turned | (std::uint64_t{word} >> 8 * i & 0xFFU) << 8 * (sizeof(Word) - 1 - i));
    return turned;
}

} // namespace patella::exchange
