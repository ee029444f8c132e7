// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/cells/date_pieces.h"

#include "core/exchange/lists/cells/folded_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace patella::exchange {

namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::string_view signs = " ,./:-+'()\"";

struct Sign {
    std::string_view word;
    std::string_view as;
};

// What stands for a sign or for "am" and "pm" in the scripts of East Asia.
constexpr std::array eastAsian{Sign{"年", "-"}, Sign{"月", "-"}, Sign{"日", " "}, Sign{"년", "-"},
    Sign{"월", "-"}, Sign{"일", " "}, Sign{"时", ":"}, Sign{"時", ":"}, Sign{"시", ":"}, Sign{"分", ":"},
    Sign{"분", ":"}, Sign{"秒", " "}, Sign{"초", " "}, Sign{"上午", " am "}, Sign{"下午", " pm "},
    Sign{"午前", " am "}, Sign{"午後", " pm "}, Sign{"오전", " am "}, Sign{"오후", " pm "}};

enum class Kind { Sign, Digit, Letter };

Kind kindOf(char each)
{
    if (digits.find(each) != std::string_view::npos)
        return Kind::Digit;
    return signs.find(each) != std::string_view::npos ? Kind::Sign : Kind::Letter;
}

void replaceAll(std::string& text, std::string_view from, std::string_view into)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + into.size()))
        text.replace(at, from.size(), into);
}

// "令和8年" is the eighth year of an emperor, the first after the year that stands here.
void replaceEra(std::string& text)
{
    constexpr std::array eras{
        std::pair{std::string_view("令和"), 2018}, std::pair{std::string_view("平成"), 1988}};
    for (const auto& [era, before] : eras) {
        const auto at = text.find(era);
        if (at == std::string::npos)
            continue;
        const auto from = at + era.size();
        const auto size = std::min(text.find_first_not_of(digits, from), text.size()) - from;
        if (size > 0 && size <= 2)
            text.replace(at, era.size() + size, std::to_string(before + std::stoi(text.substr(from, size))));
    }
}

} // namespace

std::vector<DatePiece> datePiecesOf(std::string_view cell)
{
    auto plain = foldedWords(cell);
    replaceEra(plain);
    for (const auto& [word, as] : eastAsian)
        replaceAll(plain, word, as);
    replaceAll(plain, "a.m.", " am ");
    replaceAll(plain, "p.m.", " pm ");
    replaceAll(plain, "a. m.", " am ");
    replaceAll(plain, "p. m.", " pm ");
    std::vector<DatePiece> pieces;
    char before = ' ';
    for (std::size_t at = 0; at < plain.size();) {
        const auto kind = kindOf(plain[at]);
        auto end = at + 1;
        while (end < plain.size() && kind != Kind::Sign && kindOf(plain[end]) == kind)
            ++end;
        if (kind != Kind::Sign) {
            pieces.push_back({plain.substr(at, end - at), kind == Kind::Digit, before});
            before = ' ';
        } else if (plain[at] != ' ') { // a blank beside a sign says nothing
            before = plain[at];
        }
        at = end;
    }
    return pieces;
}

std::optional<int> wholeIn(const DatePiece& piece)
{
    return piece.isNumber && piece.text.size() <= 4 ? std::optional(std::stoi(piece.text)) : std::nullopt;
}

} // namespace patella::exchange
