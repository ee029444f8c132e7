// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/values/plain_text.h"

#include <algorithm>

namespace patella {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view around = " \t\r\n";
    text.remove_prefix(std::min(text.find_first_not_of(around), text.size()));
    return text.substr(0, text.find_last_not_of(around) + 1);
}

std::size_t characterSize(std::string_view bytes)
{
    if (bytes.empty())
        return 0;
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(bytes[at]); };
    const unsigned first = byte(0);
    if (first < 0x80)
        return 1;
    const std::size_t size = first >= 0xC2 && first <= 0xDF ? 2
        : (first & 0xF0U) == 0xE0                           ? 3
        : first >= 0xF0 && first <= 0xF4                    ? 4
                                                            : 0;
    if (size == 0 || bytes.size() < size)
        return 0;
    for (std::size_t at = 1; at < size; ++at)
        if ((byte(at) & 0xC0U) != 0x80)
            return 0;
    const bool wrong = (first == 0xE0 && byte(1) < 0xA0) || (first == 0xED && byte(1) > 0x9F)
        || (first == 0xF0 && byte(1) < 0x90) || (first == 0xF4 && byte(1) > 0x8F);
    return wrong ? 0 : size;
}

} // namespace patella
