// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/cells/list_values.h"

#include "core/exchange/format/text.h"
#include "core/exchange/lists/cells/folded_words.h"
#include "core/exchange/lists/cells/list_units.h"

#include <algorithm>
#include <string>

namespace patella::exchange {

namespace {

constexpr std::string_view figureDigits = "0123456789";

bool isDigit(char each) { return figureDigits.find(each) != std::string_view::npos; }

std::size_t digitsAt(std::string_view text, std::size_t from)
{
    return std::min(text.find_first_not_of(figureDigits, from), text.size()) - from;
}

// "8.2e3" of a spreadsheet.
bool isExponent(std::string_view text, std::size_t at)
{
    if (at == 0 || text[at] != 'e')
        return false;
    const auto sign = at + 1 < text.size() && (text[at + 1] == '+' || text[at + 1] == '-') ? 1U : 0U;
    const auto digits = digitsAt(text, std::min(at + 1 + sign, text.size()));
    return digits > 0 && digits <= 2 && at + 1 + sign + digits == text.size();
}

// The number at the beginning with its signs, without the blanks and quotes that part thousands.
std::string signsAndDigits(std::string_view cell)
{
    const auto folded = foldedWords(cell); // every blank is the plain one
    std::string plain;
    for (std::size_t at = 0; at < folded.size(); ++at) {
        const char each = folded[at];
        const bool partsThousands = (each == ' ' || each == '\'') && !plain.empty() && isDigit(plain.back())
            && digitsAt(folded, at + 1) == 3;
        if (isDigit(each) || each == '-' || each == '.' || each == ',')
            plain += each;
        else if (partsThousands || each == '\'')
            continue;
        else if (isExponent(folded, at) && isDigit(folded[at - 1]))
            return plain + folded.substr(at); // "8.2e3"
        else if (!plain.empty() && plain != "-")
            break; // a unit behind
        else if (each != '+' && each != ' ')
            return {};
    }
    return plain;
}

bool isDecimalComma(const std::string& plain, std::size_t comma, bool ofTheColumn)
{
    if (comma == std::string::npos)
        return ofTheColumn;
    const bool alone = plain.find(',') == comma;
    return ofTheColumn || (alone && digitsAt(plain, comma + 1) != 3);
}

} // namespace

std::optional<double> listNumber(std::string_view cell, bool decimalComma)
{
    auto plain = signsAndDigits(cell);
    const auto comma = plain.rfind(','), dot = plain.rfind('.');
    const bool both = comma != std::string::npos && dot != std::string::npos;
    const bool isComma = both ? comma > dot : isDecimalComma(plain, comma, decimalComma);
    const char decimal = isComma ? ',' : '.';
    const char thousands = isComma ? '.' : ',';
    if (both || plain.find(decimal) != std::string::npos || thousands == ',')
        std::erase(plain, thousands);
    std::replace(plain.begin(), plain.end(), ',', '.');
    return numberIn(plain);
}

bool hasDecimalCommas(std::span<const std::string_view> cells)
{
    bool perhaps = false;
    for (const auto cell : cells) {
        const auto comma = cell.rfind(','), dot = cell.rfind('.');
        if (dot != std::string_view::npos && (comma == std::string_view::npos || dot > comma))
            return false;
        if (comma == std::string_view::npos)
            continue;
        const auto behind = digitsAt(cell, comma + 1);
        if (behind != 3 || dot != std::string_view::npos || cell.substr(0, comma) == "0")
            perhaps = true;
    }
    return perhaps;
}

bool mayHoldThousands(std::string_view cell)
{
    cell = trimmed(cell);
    const auto sign = cell.find_first_of(".,");
    return sign != std::string_view::npos && sign > 0 && sign <= 3 && cell.size() == sign + 4
        && cell.find_first_not_of("0123456789") == sign
        && cell.find_first_not_of("0123456789", sign + 1) == std::string_view::npos;
}

std::optional<ListUnit> unitInCell(std::string_view cell)
{
    const auto folded = foldedWords(cell);
    const auto last = folded.find_last_of(figureDigits);
    if (last == std::string::npos)
        return std::nullopt;
    return listUnitNamed(trimmed(std::string_view(folded).substr(last + 1)));
}

} // namespace patella::exchange
