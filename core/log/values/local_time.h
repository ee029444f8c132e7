// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace patella {

// The calendar day on the runner's wrist; never derived again from an instant.
using LocalDate = std::chrono::year_month_day;

inline constexpr int daysOfAWeek = 7;

// Seconds since local midnight, 0..86399.
struct TimeOfDay {
    std::chrono::seconds sinceMidnight{0};
    auto operator<=>(const TimeOfDay&) const = default;
};

// What the local clock was ahead of UTC.
struct UtcOffset {
    std::chrono::minutes ahead{0};
    auto operator<=>(const UtcOffset&) const = default;
};

// ISO 8601: "2026-11-20". Empty result: not a date of the calendar, or a year outside 1900..2200.
std::string isoText(LocalDate date);
std::optional<LocalDate> dateFromIso(std::string_view text);

// "18:30:05"; "18:30" is read too.
std::string isoText(TimeOfDay time);
std::optional<TimeOfDay> timeOfDayFromIso(std::string_view text);

// The instant of a local date and time; the offset must be known.
std::chrono::sys_seconds instantOf(LocalDate date, TimeOfDay time, UtcOffset offset);

// "2026-11-20T17:30:05Z".
std::string isoText(std::chrono::sys_seconds instant);

LocalDate daysAfter(LocalDate date, int count);
int daysBetween(LocalDate from, LocalDate to);
LocalDate mondayOf(LocalDate date); // of its week

} // namespace patella
