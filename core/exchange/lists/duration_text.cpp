// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/duration_text.h"

#include "core/exchange/format/text.h"
#include "core/exchange/lists/folded_words.h"
#include "core/exchange/lists/list_units.h"
#include "core/exchange/lists/list_values.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace patella::exchange {

namespace {

constexpr std::string_view figures = "0123456789.,";
constexpr double secondsOfADay = 86400;
constexpr double longestAsHours = 4; // "3:45:00" may be a marathon, "45:10:00" is no run

std::optional<double> secondsOf(TimeForm unit)
{
    switch (unit) {
    case TimeForm::Hours:
        return 3600;
    case TimeForm::Minutes:
        return 60;
    case TimeForm::Seconds:
        return 1;
    case TimeForm::Milliseconds:
        return 0.001;
    case TimeForm::Days:
        return secondsOfADay;
    default:
        return std::nullopt;
    }
}

// "46.92.8" of a service: the first fraction is one.
std::string_view withOneFraction(std::string_view part)
{
    const auto end = part.find_first_not_of("0123456789");
    if (end == std::string_view::npos)
        return part;
    return part.substr(0, part.find_first_not_of("0123456789", end + 1));
}

std::optional<std::vector<double>> clockParts(std::string_view text)
{
    std::vector<double> parts;
    for (bool last = false; !last;) {
        const auto colon = std::min(text.find(':'), text.size());
        last = colon == text.size();
        auto part = trimmed(text.substr(0, colon));
        if (last)
            part = withOneFraction(part);
        const auto number = listNumber(part, part.find(',') != std::string_view::npos);
        if (!number || *number < 0)
            return std::nullopt;
        parts.push_back(*number);
        text.remove_prefix(last ? text.size() : colon + 1);
    }
    return parts;
}

std::optional<double> secondsOfClock(std::string_view text, TimeForm form)
{
    auto parts = clockParts(text);
    if (!parts)
        return std::nullopt;
    if (parts->size() == 2 && form == TimeForm::HoursMinutes)
        parts->push_back(0);
    const bool isMinutes = form == TimeForm::MinutesSeconds && parts->size() == 3 && parts->back() == 0
        && parts->front() >= longestAsHours;
    if (isMinutes)
        parts->pop_back();
    if (parts->size() < 2 || parts->size() > 3)
        return std::nullopt;
    double seconds = 0;
    for (const double part : *parts)
        seconds = seconds * 60 + part;
    return seconds;
}

// "12:45:10 am" is what a spreadsheet makes of 0:45:10.
std::optional<double> secondsOfTimeOfDay(std::string_view text, TimeForm form)
{
    const bool afternoon = text.ends_with("pm");
    auto seconds = secondsOfClock(trimmed(text.substr(0, text.size() - 2)), form);
    constexpr double noon = 12 * 3600;
    if (seconds && *seconds >= noon)
        *seconds -= noon;
    return seconds && afternoon ? std::optional(*seconds + noon) : seconds;
}

// "h", "min" and the signs of minutes and seconds.
std::optional<double> secondsOfUnit(std::string_view unit)
{
    constexpr std::array<std::string_view, 4> days{"d", "day", "days", "tage"};
    constexpr std::array<std::string_view, 8> hours{
        "stunde", "heure", "hora", "ora", "timer", "timmar", "小时", "時間"};
    constexpr std::array<std::string_view, 7> minutes{"m", "'", "′", "’", "min", "分钟", "мин"};
    constexpr std::array<std::string_view, 6> seconds{"\"", "″", "''", "”", "sekunde", "seconde"};
    const auto isIn
        = [&](const auto& words) { return std::find(words.begin(), words.end(), unit) != words.end(); };
    if (isIn(days))
        return secondsOfADay;
    if (isIn(hours))
        return 3600;
    if (isIn(minutes))
        return 60;
    if (isIn(seconds))
        return 1;
    const auto form = timeFormNamed(unit);
    return form ? secondsOf(*form) : std::nullopt;
}

// "1h 32m 5s", "1 h 10 min", "45'10", "1h32": a last number without a unit is of the next smaller one.
std::optional<double> secondsOfUnits(std::string_view text)
{
    double seconds = 0, last = 0;
    bool any = false;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_not_of(figures), text.size());
        const auto number = text.substr(0, end);
        const auto value = listNumber(number, number.find(',') != std::string_view::npos);
        if (end == 0 || !value)
            return std::nullopt;
        text = trimmed(text.substr(end));
        const auto size = std::min(text.find_first_of("0123456789 ,"), text.size());
        auto unit = text.substr(0, size);
        if (unit.size() > 1 && unit.ends_with('.'))
            unit.remove_suffix(1);
        const auto factor = unit.empty() && any ? std::optional(last / 60) : secondsOfUnit(unit);
        if (!factor || *factor <= 0)
            return std::nullopt;
        seconds += *value * *factor;
        last = *factor;
        any = true;
        text.remove_prefix(size);
        while (!text.empty() && (text.front() == ' ' || text.front() == ','))
            text.remove_prefix(1);
        for (const std::string_view joint : {"and ", "und ", "et ", "y "})
            if (text.starts_with(joint))
                text.remove_prefix(joint.size());
    }
    return any ? std::optional(seconds) : std::nullopt;
}

// "0 days 01:32:05", "1 day, 2:03:04": the clock stands behind the days.
std::optional<double> secondsWithDays(std::string_view text, TimeForm form)
{
    const auto day = text.find("day");
    const auto count = numberIn(text.substr(0, day));
    const auto behind = text.find_first_of("0123456789", day);
    if (!count || behind == std::string_view::npos)
        return std::nullopt;
    const auto clock = secondsOfClock(text.substr(behind), form);
    return clock ? std::optional(*count * secondsOfADay + *clock) : std::nullopt;
}

// ISO 8601: "PT45M10S", "P0DT1H32M5S".
std::optional<double> secondsOfIso(std::string_view text)
{
    text.remove_prefix(1);
    double seconds = 0;
    bool isTime = false, any = false;
    while (!text.empty()) {
        if (text.front() == 't') {
            isTime = true;
            text.remove_prefix(1);
            continue;
        }
        const auto end = text.find_first_not_of(figures);
        const auto value = end == std::string_view::npos ? std::nullopt : numberIn(text.substr(0, end));
        if (!value)
            return std::nullopt;
        const char unit = text[end];
        const double factor = unit == 'd' ? secondsOfADay
            : !isTime                     ? 0
            : unit == 'h'                 ? 3600
            : unit == 'm'                 ? 60
            : unit == 's'                 ? 1
                                          : 0;
        if (factor <= 0)
            return std::nullopt;
        seconds += *value * factor;
        any = true;
        text.remove_prefix(end + 1);
    }
    return any ? std::optional(seconds) : std::nullopt;
}

// The first day of a spreadsheet's calendar before a clock: "1899-12-30 00:45:10".
std::string_view withoutFirstDay(std::string_view text)
{
    for (const std::string_view day : {"1899-12-30", "1899-12-31", "1900-01-00", "30.12.1899", "31.12.1899",
             "00.01.1900", "12/30/1899", "30/12/1899", "1/0/1900", "00/01/1900"})
        if (text.starts_with(day)) {
            text = trimmed(text.substr(day.size()));
            if (text.starts_with('t'))
                text.remove_prefix(1);
            break;
        }
    return text;
}

} // namespace

std::optional<double> listSeconds(std::string_view cell, TimeForm form, bool decimalComma)
{
    const auto folded = foldedWords(cell);
    const auto text = withoutFirstDay(folded);
    if (text.find(':') != std::string_view::npos) {
        if (text.find("day") != std::string_view::npos)
            return secondsWithDays(text, form);
        return text.ends_with("am") || text.ends_with("pm") ? secondsOfTimeOfDay(text, form)
                                                            : secondsOfClock(text, form);
    }
    if (text.starts_with("pt") || text.starts_with("p0d"))
        return secondsOfIso(text);
    const bool isBare = text.find_first_not_of("0123456789.,'+- ") == std::string_view::npos
        && text.find('\'') == std::string_view::npos;
    if (!isBare)
        return secondsOfUnits(text);
    const auto number = listNumber(text, decimalComma);
    return number ? std::optional(*number * secondsOf(form).value_or(1)) : std::nullopt;
}

bool looksLikeATime(std::string_view cell)
{
    const bool isCount = numberIn(cell).has_value();
    return !isCount && listSeconds(cell, TimeForm::Seconds, false).has_value();
}

} // namespace patella::exchange
