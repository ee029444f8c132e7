// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/format/sport_words.h"

#include <algorithm>
#include <array>

namespace patella::exchange {

namespace {

struct Accented {
    std::string_view letter;
    std::string_view plain;
};

constexpr std::array accents{Accented{"ä", "a"}, Accented{"Ä", "a"}, Accented{"à", "a"}, Accented{"À", "a"},
    Accented{"á", "a"}, Accented{"Á", "a"}, Accented{"â", "a"}, Accented{"ã", "a"}, Accented{"å", "a"},
    Accented{"Å", "a"}, Accented{"ą", "a"}, Accented{"æ", "ae"}, Accented{"é", "e"}, Accented{"É", "e"},
    Accented{"è", "e"}, Accented{"È", "e"}, Accented{"ê", "e"}, Accented{"ë", "e"}, Accented{"ě", "e"},
    Accented{"ę", "e"}, Accented{"í", "i"}, Accented{"ì", "i"}, Accented{"î", "i"}, Accented{"ï", "i"},
    Accented{"ó", "o"}, Accented{"Ó", "o"}, Accented{"ò", "o"}, Accented{"ô", "o"}, Accented{"õ", "o"},
    Accented{"ö", "o"}, Accented{"Ö", "o"}, Accented{"ø", "o"}, Accented{"Ø", "o"}, Accented{"ő", "o"},
    Accented{"ú", "u"}, Accented{"ù", "u"}, Accented{"û", "u"}, Accented{"ü", "u"}, Accented{"Ü", "u"},
    Accented{"ů", "u"}, Accented{"ñ", "n"}, Accented{"ń", "n"}, Accented{"ç", "c"}, Accented{"ć", "c"},
    Accented{"č", "c"}, Accented{"š", "s"}, Accented{"ś", "s"}, Accented{"ß", "ss"}, Accented{"ž", "z"},
    Accented{"ź", "z"}, Accented{"ż", "z"}, Accented{"ł", "l"}, Accented{"Ł", "l"}, Accented{"ý", "y"},
    Accented{"ř", "r"}, Accented{"ş", "s"}, Accented{"Ş", "s"}, Accented{"ș", "s"}, Accented{"Ș", "s"},
    Accented{"ğ", "g"}, Accented{"ı", "i"}, Accented{"İ", "i"}, Accented{"ț", "t"}, Accented{"ţ", "t"},
    Accented{"ă", "a"}, Accented{"ű", "u"}, Accented{"ť", "t"}, Accented{"ď", "d"}, Accented{"ň", "n"},
    Accented{"Č", "c"}, Accented{"Š", "s"}, Accented{"Ž", "z"}, Accented{"ė", "e"}};

bool isSmall(char each) { return each >= 'a' && each <= 'z'; }
bool isCapital(char each) { return each >= 'A' && each <= 'Z'; }
bool isPartOfWord(char each)
{
    return isSmall(each) || isCapital(each) || (each >= '0' && each <= '9')
        || static_cast<unsigned char>(each) >= 0x80;
}

std::string withoutAccents(std::string_view text)
{
    std::string plain;
    while (!text.empty()) {
        if (static_cast<unsigned char>(text.front()) < 0x80) {
            plain += text.front();
            text.remove_prefix(1);
            continue;
        }
        const auto known = std::find_if(accents.begin(), accents.end(),
            [&](const Accented& each) { return text.starts_with(each.letter); });
        const std::size_t size = known == accents.end() ? 1 : known->letter.size();
        plain += known == accents.end() ? text.substr(0, 1) : known->plain;
        text.remove_prefix(size);
    }
    return plain;
}

} // namespace

std::vector<std::string> plainWords(std::string_view text)
{
    constexpr std::size_t longest = 200; // nobody names a sport at such length
    const auto plain = withoutAccents(text.substr(0, longest));
    std::vector<std::string> words;
    bool goesOn = false;
    for (std::size_t at = 0; at < plain.size(); ++at) {
        const char each = plain[at];
        const bool hump = at > 0 && isCapital(each)
            && (isSmall(plain[at - 1])
                || (isCapital(plain[at - 1]) && at + 1 < plain.size() && isSmall(plain[at + 1])));
        if (!isPartOfWord(each)) {
            goesOn = false;
            continue;
        }
        if (!goesOn || hump)
            words.emplace_back();
        goesOn = true;
        words.back() += isCapital(each) ? static_cast<char>(each - 'A' + 'a') : each;
    }
    return words;
}

} // namespace patella::exchange
