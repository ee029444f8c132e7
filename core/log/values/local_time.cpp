// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/values/local_time.h"

#include <fmt/format.h>

namespace patella {

namespace {

using std::chrono::days;
using std::chrono::sys_days;

// Of a few digits and nothing else.
std::optional<int> digits(std::string_view text)
{
    int value = 0;
    for (const char each : text) {
        if (each < '0' || each > '9')
            return std::nullopt;
        value = value * 10 + (each - '0');
    }
    return value;
}

// So many places of the text, right to left.
void putDigits(std::string& text, std::size_t from, std::size_t places, unsigned number)
{
    for (auto place = from + places; place-- > from; number /= 10)
        text[place] = static_cast<char>('0' + number % 10);
}

} // namespace

std::string isoText(LocalDate date)
{
    const int year(date.year());
    if (year < 0 || year > 9999)
        return fmt::format("{:04}-{:02}-{:02}", year, unsigned(date.month()), unsigned(date.day()));
    std::string text = "0000-00-00";
    putDigits(text, 0, 4, static_cast<unsigned>(year));
    putDigits(text, 5, 2, unsigned(date.month()));
    putDigits(text, 8, 2, unsigned(date.day()));
    return text;
}

std::optional<LocalDate> dateFromIso(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day || *year < 1900 || *year > 2200)
        return std::nullopt;
    const LocalDate date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
        std::chrono::day{static_cast<unsigned>(*day)}};
    return date.ok() ? std::optional(date) : std::nullopt;
}

std::string isoText(TimeOfDay time)
{
    const auto seconds = static_cast<unsigned>(time.sinceMidnight.count());
    std::string text = "00:00:00";
    putDigits(text, 0, 2, seconds / 3600);
    putDigits(text, 3, 2, seconds / 60 % 60);
    putDigits(text, 6, 2, seconds % 60);
    return text;
}

std::optional<TimeOfDay> timeOfDayFromIso(std::string_view text)
{
    if ((text.size() != 8 && text.size() != 5) || text[2] != ':' || (text.size() == 8 && text[5] != ':'))
        return std::nullopt;
    const auto hours = digits(text.substr(0, 2));
    const auto minutes = digits(text.substr(3, 2));
    const auto seconds = text.size() == 8 ? digits(text.substr(6, 2)) : std::optional(0);
    if (!hours || !minutes || !seconds || *hours > 23 || *minutes > 59 || *seconds > 59)
        return std::nullopt;
    return TimeOfDay{std::chrono::seconds{*hours * 3600 + *minutes * 60 + *seconds}};
}

std::chrono::sys_seconds instantOf(LocalDate date, TimeOfDay time, UtcOffset offset)
{
    return sys_days{date} + time.sinceMidnight - offset.ahead;
}

std::string isoText(std::chrono::sys_seconds instant)
{
    const auto midnight = std::chrono::floor<days>(instant);
    return isoText(LocalDate{midnight}) + "T" + isoText(TimeOfDay{instant - midnight}) + "Z";
}

LocalDate daysAfter(LocalDate date, int count) { return LocalDate{sys_days{date} + days{count}}; }

int daysBetween(LocalDate from, LocalDate to)
{
    return static_cast<int>((sys_days{to} - sys_days{from}).count());
}

LocalDate mondayOf(LocalDate date)
{
    return daysAfter(date, 1 - static_cast<int>(std::chrono::weekday{sys_days{date}}.iso_encoding()));
}

} // namespace patella
