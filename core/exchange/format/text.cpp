// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/format/text.h"

#include <charconv>
#include <cmath>
#include <cstdint>

namespace patella::exchange {

std::string_view withoutByteOrderMark(std::string_view bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    return bytes;
}

std::optional<double> numberIn(std::string_view text)
{
    text = trimmed(text);
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::optional<double> aboveZero(std::optional<double> value)
{
    return value && *value > 0 ? value : std::nullopt;
}

bool isUtf8(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto size = characterSize(bytes);
        if (size == 0)
            return false;
        bytes.remove_prefix(size);
    }
    return true;
}

const std::array<char16_t, 256> windows1252 = [] {
    constexpr std::u16string_view high = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
    std::array<char16_t, 256> characters{};
    for (std::size_t byte = 0; byte < characters.size(); ++byte)
        characters[byte] = byte >= 0x80 && byte < 0xA0 ? high[byte - 0x80] : static_cast<char16_t>(byte);
    return characters;
}();

std::string utf8FromWindows1252(std::string_view bytes)
{
    std::string text;
    for (const char each : bytes) {
        const std::uint32_t character = windows1252[static_cast<unsigned char>(each)];
        if (character < 0x80) {
            text += static_cast<char>(character);
        } else if (character < 0x800) {
            text += static_cast<char>(0xC0U | character >> 6U);
            text += static_cast<char>(0x80U | (character & 0x3FU));
        } else {
            text += static_cast<char>(0xE0U | character >> 12U);
            text += static_cast<char>(0x80U | (character >> 6U & 0x3FU));
            text += static_cast<char>(0x80U | (character & 0x3FU));
        }
    }
    return text;
}

} // namespace patella::exchange
