// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <optional>

namespace patella {

// The days a report is about, both ends included.
struct Period {
    LocalDate from;
    LocalDate to;
    bool operator==(const Period&) const = default;

    bool contains(LocalDate date) const { return from <= date && date <= to; }
    int days() const { return from <= to ? daysBetween(from, to) + 1 : 0; }
};

// The training history a physiotherapist asks for.
inline constexpr int usualReportWeeks = 12;

// The week of today and those before it: whole weeks, so that its sums are those of the bars.
Period lastWeeks(int weeks, LocalDate today);

// The day of the first run or answer; nothing in an empty log.
std::optional<LocalDate> firstDayOf(const Log& log);

// From the first entry to today.
Period wholeLog(const Log& log, LocalDate today);

// The latest one before that day, whoever it was to.
std::optional<Visit> lastVisit(const Log& log, LocalDate day);

// The days after the last visit.
std::optional<Period> sinceLastVisit(const Log& log, LocalDate today);

// A visit of this week or of more than a year ago makes no period of its own.
inline constexpr int fewestDaysSinceVisit = 7;
inline constexpr int mostDaysSinceVisit = 365;

// What the main complaint may have come from: so many days before it belong to a report on it. One that is
// older than a year makes no period.
inline constexpr int daysBeforeComplaint = 42;

// What somebody asked for. Neither end: since the last visit, or the usual weeks and those before the main
// complaint. No from: from the first
// entry. No to: until today.
Period periodAskedFor(
    std::optional<LocalDate> from, std::optional<LocalDate> to, const Log& log, LocalDate today);

} // namespace patella
