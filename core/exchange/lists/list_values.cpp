// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/list_values.h"

#include "core/exchange/format/text.h"
#include "core/exchange/lists/list_columns.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace patella::exchange {

namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::string_view narrowBlank = "\xE2\x80\xAF"; // before AM and PM
constexpr std::string_view hardBlank = "\xC2\xA0";

// Each month by how its name begins in English, German, French, Spanish, Italian, Portuguese and Dutch.
struct Month {
    std::string_view word;
    unsigned number;
};
constexpr std::array months{Month{"jan", 1}, Month{"jän", 1}, Month{"ene", 1}, Month{"gen", 1},
    Month{"feb", 2}, Month{"fév", 2}, Month{"fev", 2}, Month{"mar", 3}, Month{"mär", 3}, Month{"mrz", 3},
    Month{"maa", 3}, Month{"mrt", 3}, Month{"apr", 4}, Month{"avr", 4}, Month{"abr", 4}, Month{"may", 5},
    Month{"mai", 5}, Month{"mag", 5}, Month{"mei", 5}, Month{"juin", 6}, Month{"jun", 6}, Month{"giu", 6},
    Month{"juil", 7}, Month{"jul", 7}, Month{"lug", 7}, Month{"aug", 8}, Month{"aoû", 8}, Month{"ago", 8},
    Month{"sep", 9}, Month{"set", 9}, Month{"oct", 10}, Month{"okt", 10}, Month{"ott", 10}, Month{"out", 10},
    Month{"nov", 11}, Month{"dec", 12}, Month{"dez", 12}, Month{"déc", 12}, Month{"dic", 12}};

std::optional<unsigned> monthNamed(std::string_view word)
{
    if (word.starts_with("mai") || word == "mars")
        return word == "mars" ? 3 : 5;
    for (const auto& month : months)
        if (word.starts_with(month.word))
            return month.number;
    return std::nullopt;
}

struct Piece {
    std::string text;
    bool isNumber;
    char before; // the sign in front of it
};

std::vector<Piece> piecesOf(std::string_view cell)
{
    std::string plain = lowerWords(cell);
    for (const auto blank : {narrowBlank, hardBlank})
        for (auto at = plain.find(blank); at != std::string::npos; at = plain.find(blank, at))
            plain.replace(at, blank.size(), " ");
    std::vector<Piece> pieces;
    char before = ' ';
    const auto kindOf = [](char each) {
        return digits.find(each) != std::string_view::npos                      ? 1
            : std::string_view(" ,./:-+'").find(each) != std::string_view::npos ? 0
                                                                                : 2;
    };
    for (std::size_t at = 0; at < plain.size();) {
        const int kind = kindOf(plain[at]);
        auto end = at + 1;
        while (end < plain.size() && kind != 0 && kindOf(plain[end]) == kind)
            ++end;
        if (kind == 0)
            before = plain[at];
        else
            pieces.push_back({plain.substr(at, end - at), kind == 1, before});
        at = end;
    }
    return pieces;
}

std::optional<int> wholeIn(const Piece& piece)
{
    return piece.isNumber && piece.text.size() <= 4 ? std::optional(std::stoi(piece.text)) : std::nullopt;
}

std::optional<LocalDate> dateOf(int year, int month, int day)
{
    if (year < 100)
        year += 2000;
    if (year < 1900 || year > 2200)
        return std::nullopt;
    const LocalDate date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
        std::chrono::day{static_cast<unsigned>(day)}};
    return date.ok() ? std::optional(date) : std::nullopt;
}

// Three pieces from here on; where a month has a name, the others are told apart by their size.
std::optional<LocalDate> dateIn(std::span<const Piece> three, DateOrder order)
{
    std::array<int, 3> number{};
    std::optional<std::size_t> named;
    for (std::size_t i = 0; i < 3; ++i) {
        const auto month = three[i].isNumber ? std::nullopt : monthNamed(three[i].text);
        const auto whole = month ? std::optional(static_cast<int>(*month)) : wholeIn(three[i]);
        if (!whole)
            return std::nullopt;
        if (month)
            named = i;
        number.at(i) = *whole;
    }
    if (three[0].text.size() == 4 && three[0].isNumber)
        return dateOf(number[0], number[1], number[2]);
    if (named == 0U || (!named && order == DateOrder::MonthFirst))
        return dateOf(number[2], number[0], number[1]);
    if (!named && order == DateOrder::YearFirst)
        return dateOf(number[0], number[1], number[2]);
    return dateOf(number[2], number[1], number[0]);
}

std::optional<TimeOfDay> timeIn(std::span<const Piece> pieces)
{
    std::array<int, 3> clock{};
    std::size_t count = 0;
    while (count < 3 && count < pieces.size() && wholeIn(pieces[count])
        && (count == 0 || pieces[count].before == ':')) {
        clock.at(count) = *wholeIn(pieces[count]);
        ++count;
    }
    if (count < 2 || clock[0] > 23 || clock[1] > 59 || clock[2] > 59)
        return std::nullopt;
    for (const auto& piece : pieces) {
        if ((piece.text == "pm" || piece.text == "p") && clock[0] < 12)
            clock[0] += 12;
        else if ((piece.text == "am" || piece.text == "a") && clock[0] == 12)
            clock[0] = 0;
    }
    return TimeOfDay{std::chrono::seconds{clock[0] * 3600 + clock[1] * 60 + clock[2]}};
}

std::optional<UtcOffset> offsetInCell(std::string_view cell)
{
    cell = trimmed(cell);
    if (cell.ends_with('Z') && cell.size() > 10)
        return UtcOffset{};
    const auto sign = cell.find_last_of("+-");
    const auto hours = cell.substr(sign == std::string_view::npos ? cell.size() : sign + 1);
    if (sign == std::string_view::npos || sign < 16 || hours.size() < 4)
        return std::nullopt;
    const auto ahead = timeOfDayFromIso(
        std::string(hours.substr(0, 2)) + ":" + std::string(hours.substr(hours.size() - 2)));
    if (!ahead)
        return std::nullopt;
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(ahead->sinceMidnight);
    return UtcOffset{cell[sign] == '-' ? -minutes : minutes};
}

} // namespace

std::optional<double> listNumber(std::string_view cell, bool decimalComma)
{
    std::string plain;
    for (const char each : trimmed(cell))
        if ((each >= '0' && each <= '9') || each == '-' || each == '.' || each == ',')
            plain += each;
        else if (each != '\'' && !plain.empty() && plain != "-")
            break; // a unit behind
        else if (each != '\'' && each != '+' && each != ' ')
            return std::nullopt;
    const auto comma = plain.rfind(','), dot = plain.rfind('.');
    const bool both = comma != std::string::npos && dot != std::string::npos;
    const char decimal = both ? (comma > dot ? ',' : '.') : decimalComma ? ',' : '.';
    const char thousands = decimal == ',' ? '.' : ',';
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
        const auto behind = std::min(cell.find_first_not_of(digits, comma + 1), cell.size()) - comma - 1;
        if (behind != 3 || dot != std::string_view::npos || cell.substr(0, comma) == "0")
            perhaps = true;
    }
    return perhaps;
}

std::optional<double> listSeconds(std::string_view cell, TimeForm form, bool decimalComma)
{
    cell = trimmed(cell);
    if (cell.find(':') == std::string_view::npos) {
        const auto number = listNumber(cell, decimalComma);
        return number && form == TimeForm::Minutes ? std::optional(*number * 60) : number;
    }
    std::vector<double> parts;
    for (auto rest = cell; !rest.empty();) {
        const auto colon = std::min(rest.find(':'), rest.size());
        auto part = rest.substr(0, colon);
        const bool last = colon == rest.size();
        if (last) { // "46.92.8" of a service: the first fraction is one
            const auto end = part.find_first_not_of(digits);
            part = part.substr(
                0, end == std::string_view::npos ? part.size() : part.find_first_not_of(digits, end + 1));
        }
        const auto number = listNumber(part, part.find(',') != std::string_view::npos);
        if (!number || *number < 0)
            return std::nullopt;
        parts.push_back(*number);
        rest.remove_prefix(last ? rest.size() : colon + 1);
    }
    if (parts.size() == 2 && form == TimeForm::HoursMinutes)
        parts.push_back(0);
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    double seconds = 0;
    for (const double part : parts)
        seconds = seconds * 60 + part;
    return seconds;
}

std::optional<ListMoment> listMoment(std::string_view cell, DateOrder order)
{
    const auto pieces = piecesOf(cell);
    for (std::size_t at = 0; at + 3 <= pieces.size(); ++at)
        if (const auto date = dateIn(std::span(pieces).subspan(at, 3), order)) {
            auto rest = std::span(pieces).subspan(at + 3);
            while (!rest.empty() && !rest.front().isNumber) // "2026-11-20T18:30", "um", "at"
                rest = rest.subspan(1);
            return ListMoment{*date, timeIn(rest), offsetInCell(cell)};
        }
    return std::nullopt;
}

DateOrder dateOrderOf(std::span<const std::string_view> cells)
{
    bool monthFirst = false, dayFirst = false, dots = false, slashes = false;
    for (const auto cell : cells) {
        const auto pieces = piecesOf(cell);
        if (pieces.size() < 3 || !pieces[0].isNumber || !pieces[1].isNumber)
            continue;
        if (pieces[0].text.size() == 4)
            return DateOrder::YearFirst;
        dots = dots || pieces[1].before == '.';
        slashes = slashes || pieces[1].before == '/';
        dayFirst = dayFirst || wholeIn(pieces[0]).value_or(0) > 12;
        monthFirst = monthFirst || wholeIn(pieces[1]).value_or(0) > 12;
    }
    if (dayFirst != monthFirst)
        return dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
    return dots || !slashes ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

} // namespace patella::exchange
