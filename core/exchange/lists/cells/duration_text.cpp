// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/cells/duration_text.h"

#include "core/exchange/format/text.h"
#include "core/exchange/lists/cells/folded_words.h"
#include "core/exchange/lists/cells/list_units.h"
#include "core/exchange/lists/cells/list_values.h"

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
        else if (part.find_first_not_of(figures) != std::string_view::npos)
            return std::nullopt; // "0h45:10" is not forty-five hours or none
        const auto number = listNumber(part, part.find(',') != std::string_view::npos);
        if (!number || *number < 0)
            return std::nullopt;
        parts.push_back(*number);
        text.remove_prefix(last ? text.size() : colon + 1);
    }
    return parts;
}

// "1.02:03:04" of .NET: the days stand before the hours.
std::string_view daysOfClock(std::string_view text)
{
    const auto dot = text.find('.'), colon = text.find(':');
    const bool isClock = std::count(text.begin(), text.end(), ':') == 2;
    return isClock && dot != std::string_view::npos && dot > 0 && dot < colon ? text.substr(0, dot)
                                                                              : std::string_view{};
}

std::optional<double> secondsOfClock(std::string_view text, TimeForm form)
{
    if (const auto days = daysOfClock(text); !days.empty()) {
        const auto count = numberIn(days);
        const auto rest = secondsOfClock(text.substr(days.size() + 1), TimeForm::Clock);
        return count && rest ? std::optional(*count * secondsOfADay + *rest) : std::nullopt;
    }
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

struct UnitStem {
    std::string_view stem;
    double seconds;
};

// How words of the same unit begin in the languages of services.
constexpr std::array unitStems{UnitStem{"day", secondsOfADay}, UnitStem{"tag", secondsOfADay},
    UnitStem{"jour", secondsOfADay}, UnitStem{"hour", 3600}, UnitStem{"stund", 3600}, UnitStem{"std", 3600},
    UnitStem{"heure", 3600}, UnitStem{"hora", 3600}, UnitStem{"ora", 3600}, UnitStem{"ore", 3600},
    UnitStem{"uur", 3600}, UnitStem{"uren", 3600}, UnitStem{"timm", 3600}, UnitStem{"time", 3600},
    UnitStem{"tunti", 3600}, UnitStem{"godz", 3600}, UnitStem{"hod", 3600}, UnitStem{"saat", 3600},
    UnitStem{"час", 3600}, UnitStem{"小时", 3600}, UnitStem{"小時", 3600}, UnitStem{"時間", 3600},
    UnitStem{"시간", 3600}, UnitStem{"min", 60}, UnitStem{"perc", 60}, UnitStem{"мин", 60},
    UnitStem{"хв", 60}, UnitStem{"分", 60}, UnitStem{"분", 60}, UnitStem{"sec", 1}, UnitStem{"sek", 1},
    UnitStem{"seg", 1}, UnitStem{"masodperc", 1}, UnitStem{"сек", 1}, UnitStem{"秒", 1}, UnitStem{"초", 1}};

// "h", "min" and the signs of minutes and seconds.
std::optional<double> secondsOfUnit(std::string_view unit)
{
    constexpr std::array<std::string_view, 8> minutes{"m", "'", "′", "’", "м", "dk", "dakika", "λεπτα"};
    constexpr std::array<std::string_view, 8> seconds{"\"", "″", "''", "”", "sn", "с", "σ", "’’"};
    constexpr std::array<std::string_view, 4> hours{"t", "sa", "ч", "год"};
    const auto isIn
        = [&](const auto& words) { return std::find(words.begin(), words.end(), unit) != words.end(); };
    if (unit == "d")
        return secondsOfADay;
    if (isIn(hours))
        return 3600;
    if (isIn(minutes))
        return 60;
    if (isIn(seconds))
        return 1;
    if (const auto form = timeFormNamed(unit))
        return secondsOf(*form);
    const auto* found = std::find_if(unitStems.begin(), unitStems.end(),
        [&](const UnitStem& each) { return unit.starts_with(each.stem); });
    return found == unitStems.end() ? std::nullopt : std::optional(found->seconds);
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
        for (const std::string_view joint :
            {"and ", "und ", "et ", "y ", "e ", "i ", "en ", "och ", "og ", "ja "})
            if (text.starts_with(joint)) {
                text.remove_prefix(joint.size());
                break;
            }
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
        const bool isNothing = !isTime && *value <= 0; // "P0Y0M0DT45M"
        const double factor = unit == 'd' || isNothing ? secondsOfADay
            : !isTime                                  ? 0
            : unit == 'h'                              ? 3600
            : unit == 'm'                              ? 60
            : unit == 's'                              ? 1
                                                       : 0;
        if (factor <= 0)
            return std::nullopt;
        seconds += *value * factor;
        any = true;
        text.remove_prefix(end + 1);
    }
    return any ? std::optional(seconds) : std::nullopt;
}

// The first day of a calendar before a clock: "1899-12-30 00:45:10" of a spreadsheet, 1970 of a program.
std::string_view withoutFirstDay(std::string_view text)
{
    for (const std::string_view day :
        {"1899-12-30", "1899-12-31", "1900-01-00", "30.12.1899", "31.12.1899", "00.01.1900", "1970-01-01",
            "01.01.1970", "01/01/1970", "1/1/1970", "12/30/1899", "30/12/1899", "1/0/1900", "00/01/1900"})
        if (text.starts_with(day)) {
            text = trimmed(text.substr(day.size()));
            if (text.starts_with('t'))
                text.remove_prefix(1);
            break;
        }
    return text;
}

// "1.32.05" and "0h45:10" as clocks.
std::string withColons(std::string_view folded)
{
    std::string text(folded);
    const auto isFigures = [](std::string_view part) {
        return part.size() == 2 && part.find_first_not_of("0123456789") == std::string_view::npos;
    };
    const auto first = text.find('.'), last = text.rfind('.');
    const bool isDotted = text.find_first_not_of("0123456789.") == std::string::npos
        && first != std::string::npos && first > 0 && first < 3 && last == first + 3
        && isFigures(text.substr(first + 1, 2)) && isFigures(text.substr(last + 1));
    if (isDotted)
        std::replace(text.begin(), text.end(), '.', ':');
    const auto hours = text.find('h');
    if (hours != std::string::npos && hours > 0 && text.find(':') == hours + 3
        && text.find_first_not_of("0123456789") == hours)
        text[hours] = ':';
    return text;
}

} // namespace

std::optional<double> listSeconds(std::string_view cell, TimeForm form, bool decimalComma)
{
    const auto folded = withColons(foldedWords(cell));
    const auto text = withoutFirstDay(folded);
    if (text.find(':') != std::string_view::npos) {
        if (text.find("day") != std::string_view::npos)
            return secondsWithDays(text, form);
        return text.ends_with("am") || text.ends_with("pm") ? secondsOfTimeOfDay(text, form)
                                                            : secondsOfClock(text, form);
    }
    if (text.size() > 1 && text.front() == 'p' && (text[1] == 't' || text[1] == '0'))
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
