// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// In which forms cells of lists write a day, a length and a time.
namespace patella::exchange {

enum class DateOrder { YearFirst, DayFirst, MonthFirst };
enum class ListUnit { Kilometres, Miles, Metres, Millimetres, Yards, Feet, Centimetres };
inline constexpr auto lastListUnit = ListUnit::Centimetres;

// How long something took: of a column of bare numbers, what they count; of one with colons, what they part.
enum class TimeForm {
    Clock, // 6:10 is minutes, 1:06:10 hours
    HoursMinutes, // 6:10 is hours
    Seconds,
    Minutes,
    Hours,
    Milliseconds,
    Days, // of a spreadsheet: 0.5 is half a day
    MinutesSeconds, // 45:10:00 is what a spreadsheet made of 45:10
};

} // namespace patella::exchange
