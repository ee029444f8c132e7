// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/cells/folded_words.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace patella::exchange {

namespace {

// The letters from U+00C0 to U+017F as one or two plain ones; a star is no letter.
constexpr std::u32string_view latinLetters
    = U"aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty"
      U"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      U"lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
constexpr char32_t firstLatin = 0xC0;

struct Character {
    char32_t code;
    std::size_t size; // bytes
};

// What is no UTF-8 stands for itself, byte by byte.
Character firstOf(std::string_view text)
{
    const auto byte
        = [&](std::size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U; };
    const char32_t first = byte(0);
    if (first >= 0xC2 && first < 0xE0)
        return {(first & 0x1FU) << 6U | (byte(1) & 0x3FU), std::min<std::size_t>(2, text.size())};
    if (first >= 0xE0 && first < 0xF0)
        return {(first & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU),
            std::min<std::size_t>(3, text.size())};
    return {first, 1};
}

bool isBlankLetter(char32_t code)
{
    constexpr std::array<char32_t, 9> blanks{' ', '\t', '\r', '\n', '_', 0xA0, 0x2009, 0x202F, 0x3000};
    return std::find(blanks.begin(), blanks.end(), code) != blanks.end();
}

// Lower case for Cyrillic and Greek, the only other scripts here that have it.
char32_t lowered(char32_t code)
{
    if ((code >= 0x410 && code <= 0x42F) || (code >= 0x391 && code <= 0x3A9))
        return code + 0x20;
    return code >= 0x400 && code <= 0x40F ? code + 0x50 : code;
}

// The figures and signs of East Asia's wide letters and those of Arabic as the plain ones.
char32_t plain(char32_t code)
{
    if (code >= 0xFF01 && code <= 0xFF5E)
        return code - 0xFF00 + 0x20;
    if (code >= 0x660 && code <= 0x669)
        return code - 0x660 + '0';
    if (code >= 0x6F0 && code <= 0x6F9)
        return code - 0x6F0 + '0';
    if (code == 0x66B || code == 0xB7) // the decimal sign of Arabic and that of old English print
        return '.';
    return code == 0x2212 ? '-' : code;
}

void appendTwoBytes(std::string& text, char32_t code)
{
    text += static_cast<char>(0xC0U | code >> 6U);
    text += static_cast<char>(0x80U | (code & 0x3FU));
}

} // namespace

std::string foldedWords(std::string_view utf8)
{
    std::string folded;
    bool blank = false;
    while (!utf8.empty()) {
        const auto [written, size] = firstOf(utf8);
        const auto code = plain(written);
        const auto letter = utf8.substr(0, size);
        utf8.remove_prefix(size);
        const bool isAccentAlone = code >= 0x300 && code <= 0x36F; // behind its letter
        if (isAccentAlone || code == 0xFEFF)
            continue;
        if (isBlankLetter(code)) {
            blank = !folded.empty();
            continue;
        }
        if (blank)
            folded += ' ';
        blank = false;
        if (code >= 'A' && code <= 'Z')
            folded += static_cast<char>(code - 'A' + 'a');
        else if (code < 0x80)
            folded += static_cast<char>(code);
        else if (code == 0xDF)
            folded += "ss";
        else if (code == 0xC6 || code == 0xE6)
            folded += "ae";
        else if (code >= firstLatin && code - firstLatin < latinLetters.size())
            folded += static_cast<char>(latinLetters[code - firstLatin]);
        else if (code >= 0x218 && code <= 0x21B) // Romanian
            folded += code < 0x21A ? 's' : 't';
        else if (lowered(code) != code)
            appendTwoBytes(folded, lowered(code));
        else
            folded += letter;
    }
    return folded;
}

} // namespace patella::exchange
