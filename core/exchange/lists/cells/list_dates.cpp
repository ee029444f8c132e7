// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/cells/list_dates.h"

#include "core/exchange/format/text.h"
#include "core/exchange/lists/cells/date_pieces.h"
#include "core/exchange/lists/cells/date_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <vector>

namespace patella::exchange {

namespace {

using Pieces = std::vector<DatePiece>;
using std::chrono::seconds;

constexpr double firstSpreadsheetDay = 36526, lastSpreadsheetDay = 73415; // 2000 to 2100
constexpr std::chrono::sys_days spreadsheetEpoch{std::chrono::year{1899} / 12 / 30};

std::optional<LocalDate> dateOf(int year, int month, int day)
{
    if (year < 100)
        year += 2000;
    if (year < 1900 || year > 2200 || month < 1 || day < 1)
        return std::nullopt;
    const LocalDate date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
        std::chrono::day{static_cast<unsigned>(day)}};
    return date.ok() ? std::optional(date) : std::nullopt;
}

std::optional<LocalDate> dateOfNumbers(std::span<const DatePiece> three, DateOrder order)
{
    const auto a = wholeIn(three[0]), b = wholeIn(three[1]), c = wholeIn(three[2]);
    if (!a || !b || !c)
        return std::nullopt;
    const bool yearAtTheEnd = three[2].text.size() == 4;
    if (three[0].text.size() == 4 || (order == DateOrder::YearFirst && !yearAtTheEnd))
        return dateOf(*a, *b, *c);
    const auto dayFirst = dateOf(*c, *b, *a), monthFirst = dateOf(*c, *a, *b);
    const auto& wanted = order == DateOrder::MonthFirst ? monthFirst : dayFirst;
    const auto& other = order == DateOrder::MonthFirst ? dayFirst : monthFirst;
    return wanted || !yearAtTheEnd ? wanted : other;
}

// The word that names the month: the last that can, as a day of the week stands before its date. A word that
// is both ("mar") is the month only where nothing else is.
std::optional<std::size_t> placeOfMonth(const Pieces& pieces)
{
    std::optional<std::size_t> place, perhaps;
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        if (pieces[at].isNumber || !monthNamed(pieces[at].text))
            continue;
        (weekdayNamed(pieces[at].text) ? perhaps : place) = at;
    }
    return place ? place : perhaps;
}

struct FoundDate {
    LocalDate date;
    std::vector<std::size_t> places; // of its pieces
};

std::optional<FoundDate> dateWithANamedMonth(const Pieces& pieces, std::size_t monthAt)
{
    std::optional<std::size_t> day, year;
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        const auto& piece = pieces[at];
        const bool beginsAClock = piece.text.size() <= 2 && at + 1 < pieces.size() && pieces[at + 1].isNumber
            && pieces[at + 1].before == ':';
        const bool ofAClock = piece.before == ':' || beginsAClock;
        if (!wholeIn(piece) || ofAClock || piece.before == '+')
            continue;
        if (piece.text.size() == 4)
            year = year ? year : at;
        else if (!day && piece.text.size() <= 2)
            day = at;
        else if (!year && piece.text.size() == 2 && at <= monthAt + 2)
            year = at;
    }
    if (!day || !year)
        return std::nullopt;
    const auto date = dateOf(
        *wholeIn(pieces[*year]), static_cast<int>(*monthNamed(pieces[monthAt].text)), *wholeIn(pieces[*day]));
    return date ? std::optional(FoundDate{*date, {*day, monthAt, *year}}) : std::nullopt;
}

std::optional<FoundDate> dateInNumbers(const Pieces& pieces, DateOrder order)
{
    for (std::size_t at = 0; at + 3 <= pieces.size(); ++at) {
        const bool isAClock = pieces[at].text.size() != 4 && pieces[at + 1].before == ':';
        if (isAClock)
            return std::nullopt;
        if (const auto date = dateOfNumbers(std::span(pieces).subspan(at, 3), order))
            return FoundDate{*date, {at, at + 1, at + 2}};
    }
    return std::nullopt;
}

std::optional<FoundDate> dateAmong(const Pieces& pieces, DateOrder order)
{
    const auto month = placeOfMonth(pieces);
    const bool isWeekday = month && weekdayNamed(pieces[*month].text);
    if (isWeekday)
        if (const auto found = dateInNumbers(pieces, order))
            return found;
    if (month)
        if (const auto found = dateWithANamedMonth(pieces, *month))
            return found;
    return dateInNumbers(pieces, order);
}

struct FoundClock {
    std::array<int, 3> numbers{};
    std::size_t count = 0;
    std::size_t first = 0; // its pieces
    std::size_t last = 0;
};

// "18:30:05", "18h30", and "6.30" behind the date.
FoundClock clockAmong(const Pieces& pieces)
{
    FoundClock clock;
    for (std::size_t at = 0; at < pieces.size() && clock.count < 3; ++at) {
        const auto& piece = pieces[at];
        if (clock.count > 0 && piece.text == "h")
            continue;
        const bool isPart = wholeIn(piece) && piece.text.size() <= 2;
        const bool goesOn
            = clock.count > 0 && (piece.before == ':' || piece.before == '.' || pieces[at - 1].text == "h");
        if (clock.count >= 2 && !(isPart && goesOn))
            break;
        if (!goesOn)
            clock.count = 0;
        if (!isPart)
            continue;
        if (clock.count == 0)
            clock.first = at;
        clock.last = at;
        clock.numbers.at(clock.count++) = *wholeIn(piece);
    }
    return clock;
}

// "pm" and "am" stand behind the clock, in East Asia just before it; "a" and "p" behind it.
bool saysHalf(const Pieces& pieces, const FoundClock& clock, std::string_view whole, std::string_view letter)
{
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        const bool behind = at > clock.last, justBefore = at + 1 == clock.first;
        if ((pieces[at].text == whole && (behind || justBefore)) || (pieces[at].text == letter && behind))
            return true;
    }
    return false;
}

std::optional<TimeOfDay> timeAmong(const Pieces& pieces)
{
    const auto clock = clockAmong(pieces);
    auto [hour, minute, second] = clock.numbers;
    if (clock.count < 2 || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    if (saysHalf(pieces, clock, "pm", "p") && hour < 12)
        hour += 12;
    else if (saysHalf(pieces, clock, "am", "a") && hour == 12)
        hour = 0;
    return TimeOfDay{seconds{hour * 3600 + minute * 60 + second}};
}

// "Z", "UTC", "+01:00", "+0100", "GMT+1" behind the clock; of other names of zones the clock is the
// runner's own.
std::optional<UtcOffset> offsetAmong(const Pieces& pieces)
{
    bool clock = false;
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        const auto& piece = pieces[at];
        clock = clock || (piece.isNumber && piece.before == ':');
        const bool hasSign = piece.isNumber && (piece.before == '+' || piece.before == '-');
        if (!clock || (!hasSign && piece.isNumber))
            continue;
        const bool next = at + 1 < pieces.size() && pieces[at + 1].isNumber;
        if (hasSign && piece.text.size() <= 4) {
            const int number = std::stoi(piece.text);
            const int hours = piece.text.size() > 2 ? number / 100 : number;
            const int minutes = piece.text.size() > 2  ? number % 100
                : next && pieces[at + 1].before == ':' ? wholeIn(pieces[at + 1]).value_or(0)
                                                       : 0;
            const std::chrono::minutes ahead{hours * 60 + minutes};
            if (hours <= 14 && minutes < 60)
                return UtcOffset{piece.before == '-' ? -ahead : ahead};
        } else if (!hasSign && (piece.text == "z" || piece.text == "utc" || piece.text == "gmt") && !next) {
            return UtcOffset{};
        }
    }
    return std::nullopt;
}

bool isAllDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

ListMoment momentAt(seconds sinceEpoch, std::optional<UtcOffset> offset)
{
    const auto midnight = std::chrono::floor<std::chrono::days>(sinceEpoch);
    return {LocalDate{std::chrono::sys_days{midnight}}, TimeOfDay{sinceEpoch - midnight}, offset};
}

// "20261103", "20261103065354"; in the order of the column where no year stands in front.
std::optional<ListMoment> compactMoment(std::string_view digits, DateOrder order)
{
    const auto at = [&](std::size_t from, std::size_t size) {
        return std::stoi(std::string(digits.substr(from, size)));
    };
    auto date = dateOf(at(0, 4), at(4, 2), at(6, 2));
    if (!date && digits.size() == 8)
        date = order == DateOrder::MonthFirst ? dateOf(at(4, 4), at(0, 2), at(2, 2))
                                              : dateOf(at(4, 4), at(2, 2), at(0, 2));
    if (!date)
        return std::nullopt;
    ListMoment moment{*date, std::nullopt, std::nullopt};
    if (digits.size() >= 12 && at(8, 2) < 24 && at(10, 2) < 60)
        moment.time = TimeOfDay{
            seconds{at(8, 2) * 3600 + at(10, 2) * 60 + (digits.size() == 14 ? at(12, 2) % 60 : 0)}};
    return moment;
}

// A cell that is one number.
std::optional<ListMoment> momentOfNumber(std::string_view cell, DateOrder order)
{
    if (isAllDigits(cell)) {
        if (cell.size() == 8 || cell.size() == 12 || cell.size() == 14)
            return compactMoment(cell, order);
        if (cell.size() == 10 || cell.size() == 13)
            return momentAt(
                seconds{std::stoll(std::string(cell)) / (cell.size() == 13 ? 1000 : 1)}, UtcOffset{});
    }
    const auto number = numberIn(cell);
    if (!number || *number < firstSpreadsheetDay || *number > lastSpreadsheetDay)
        return std::nullopt;
    const bool wholeDay = std::floor(*number) == *number;
    auto moment = momentAt(
        spreadsheetEpoch.time_since_epoch() + seconds{std::llround(*number * 86400)}, std::nullopt);
    if (wholeDay)
        moment.time.reset();
    return moment;
}

// "20261103T065354Z".
std::string withoutCompactSigns(std::string_view cell)
{
    const auto middle = cell.size() > 8 ? cell[8] : '\0';
    const bool isCompact
        = isAllDigits(cell.substr(0, 8)) && (middle == 'T' || middle == 't' || middle == ' ');
    if (!isCompact)
        return std::string(cell);
    const auto clock = cell.substr(9);
    if (clock.size() < 4 || !isAllDigits(clock.substr(0, 4)))
        return std::string(cell);
    auto text = std::string(cell.substr(0, 4)) + '-' + std::string(cell.substr(4, 2)) + '-'
        + std::string(cell.substr(6, 2)) + ' ' + std::string(clock.substr(0, 2)) + ':'
        + std::string(clock.substr(2, 2));
    const bool hasSeconds = clock.size() >= 6 && isAllDigits(clock.substr(4, 2));
    text += hasSeconds ? ":" + std::string(clock.substr(4)) : std::string(clock.substr(4));
    return text;
}

} // namespace

std::optional<ListMoment> listMoment(std::string_view cell, DateOrder order)
{
    cell = trimmed(cell);
    if (const auto moment = momentOfNumber(cell, order))
        return moment;
    auto pieces = datePiecesOf(withoutCompactSigns(cell));
    const auto found = dateAmong(pieces, order);
    if (!found)
        return std::nullopt;
    Pieces rest;
    for (std::size_t at = 0; at < pieces.size(); ++at)
        if (std::find(found->places.begin(), found->places.end(), at) == found->places.end())
            rest.push_back(pieces[at]);
    if (!rest.empty() && rest.front().before == ':' && rest.front().isNumber) // "03/Nov/2026:06:53:54"
        rest.front().before = ' ';
    const auto time = timeAmong(rest);
    return ListMoment{found->date, time, time ? offsetAmong(rest) : std::nullopt};
}

bool looksLikeADate(std::string_view cell)
{
    cell = trimmed(cell);
    const bool isCount = numberIn(cell) && cell.size() != 8 && cell.size() != 14;
    return !isCount && listMoment(cell, DateOrder::DayFirst).has_value();
}

bool looksLikeAnEpoch(std::string_view cell)
{
    cell = trimmed(cell);
    constexpr double earliest = 946'684'800, latest = 4'102'444'800;
    const auto number = numberIn(cell);
    const bool milliseconds = cell.size() == 13;
    if (!number || (cell.size() != 10 && !milliseconds))
        return false;
    const auto seconds = milliseconds ? *number / 1000 : *number;
    return seconds > earliest && seconds < latest;
}

} // namespace patella::exchange
