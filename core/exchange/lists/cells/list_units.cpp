// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/cells/list_units.h"

#include "core/exchange/format/imperial.h"

#include <algorithm>
#include <array>
#include <span>

namespace patella::exchange {

namespace {

using UnitWords = std::span<const std::string_view>;

constexpr std::array<std::string_view, 17> kilometreWords{"km", "kms", "k", "χλμ", "kilometer", "kilometers",
    "kilometre", "kilometres", "kilometern", "kilometros", "quilometros", "chilometri", "kilometrow", "км",
    "公里", "千米", "キロ"};
constexpr std::array<std::string_view, 14> mileWords{"mi", "mi.", "mile", "miles", "mls", "mls.", "meilen",
    "meile", "millas", "milhas", "miglia", "мили", "миль", "英里"};
constexpr std::array<std::string_view, 4> centimetreWords{"cm", "centimeters", "centimetres", "zentimeter"};
constexpr std::array<std::string_view, 10> metreWords{
    "m", "meter", "meters", "metre", "metres", "metern", "metros", "metri", "米", "м"};
constexpr std::array<std::string_view, 3> millimetreWords{"mm", "millimeters", "millimetres"};
constexpr std::array<std::string_view, 3> yardWords{"yd", "yds", "yards"};
constexpr std::array<std::string_view, 12> secondWords{"s", "s.", "sec", "secs", "second", "seconds", "sek",
    "sekunden", "secondes", "segundos", "secondi", "秒"};
constexpr std::array<std::string_view, 7> millisecondWords{
    "ms", "msec", "millis", "millisec", "millisecond", "milliseconds", "millisekunden"};
constexpr std::array<std::string_view, 10> minuteWords{
    "min", "mins", "min.", "minute", "minutes", "minuten", "minutos", "minuti", "minut", "分"};
constexpr std::array<std::string_view, 14> hourWords{"h", "h.", "hr", "hrs", "hour", "hours", "std", "std.",
    "stunden", "heures", "horas", "ore", "godz", "uur"};
constexpr std::array<std::string_view, 9> clockWords{
    "hh:mm:ss", "h:mm:ss", "h:m:s", "mm:ss", "m:ss", "m:s", "hms", "h:min:s", "hh:mm:ss.s"};
constexpr std::array<std::string_view, 4> hourAndMinuteWords{"hh:mm", "h:mm", "h:m", "h:min"};
constexpr std::array<std::string_view, 5> feetWords{"ft", "ft.", "feet", "foot", "fuss"};
constexpr std::array<std::string_view, 9> otherUnits{
    "bpm", "spm", "kcal", "kj", "rpm", "w", "steps/min", "/min", "schlage/min"};

bool isAmong(std::string_view word, UnitWords words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

std::optional<ListUnit> listUnitNamed(std::string_view word)
{
    if (isAmong(word, kilometreWords))
        return ListUnit::Kilometres;
    if (isAmong(word, mileWords))
        return ListUnit::Miles;
    if (isAmong(word, metreWords))
        return ListUnit::Metres;
    if (isAmong(word, millimetreWords))
        return ListUnit::Millimetres;
    if (isAmong(word, centimetreWords))
        return ListUnit::Centimetres;
    if (isFeet(word))
        return ListUnit::Feet;
    return isAmong(word, yardWords) ? std::optional(ListUnit::Yards) : std::nullopt;
}

std::optional<TimeForm> timeFormNamed(std::string_view word)
{
    if (isAmong(word, secondWords))
        return TimeForm::Seconds;
    if (isAmong(word, millisecondWords))
        return TimeForm::Milliseconds;
    if (isAmong(word, minuteWords))
        return TimeForm::Minutes;
    if (isAmong(word, hourWords))
        return TimeForm::Hours;
    if (isAmong(word, clockWords))
        return TimeForm::Clock;
    return isAmong(word, hourAndMinuteWords) ? std::optional(TimeForm::HoursMinutes) : std::nullopt;
}

bool isFeet(std::string_view word) { return isAmong(word, feetWords); }

bool isUnit(std::string_view word)
{
    return listUnitNamed(word) || timeFormNamed(word) || isFeet(word) || isAmong(word, otherUnits);
}

double metresOf(ListUnit unit)
{
    switch (unit) {
    case ListUnit::Kilometres:
        return 1000;
    case ListUnit::Miles:
        return metresOfMile;
    case ListUnit::Metres:
        return 1;
    case ListUnit::Millimetres:
        return 0.001;
    case ListUnit::Yards:
        return metresOfFoot * 3;
    case ListUnit::Feet:
        return metresOfFoot;
    case ListUnit::Centimetres:
        return 0.01;
    }
    return 1000;
}

} // namespace patella::exchange
