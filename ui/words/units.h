// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include "core/log/values/amounts.h"
#include "core/log/values/distance.h"
#include "core/log/values/local_time.h"
#include "core/log/values/scale.h"

#include <chrono>
#include <optional>

namespace patella::ui {

// What distances are shown and typed in; the log itself is kept in metres.
enum class DistanceUnit { Kilometre, Mile };

// How one reader sees numbers, distances and calendars: handed down from the window, a report or the command
// line. Weeks of load are ISO weeks whatever stands here.
struct Units {
    QLocale locale = {};
    DistanceUnit distance = DistanceUnit::Kilometre;
    std::optional<Qt::DayOfWeek> firstDay = {}; // of a week in calendars; empty: that of the locale

    QString sign() const; // "km", "mi"
    double metres() const; // in one of the unit
    Qt::DayOfWeek firstDayOfWeek() const { return firstDay.value_or(locale.firstDayOfWeek()); }
    operator const QLocale&() const { return locale; }
};

} // namespace patella::ui

// Numbers and dates as people read them. Missing values are a dash.
namespace patella::ui::words {

QString dash();
QString distance(Distance distance, const Units& units); // "8.2 km", "5.1 mi"
QString distanceNumber(Distance distance, const Units& units); // "8.2"
QString duration(std::chrono::seconds time); // "45:10", "1:02:03"
QString hours(std::chrono::minutes time); // "7:30"
QString decimal(Decimal number, const QLocale& locale = {}); // "12.5", as short as it is exact
QString pace(Distance distance, std::chrono::seconds time, const Units& units); // "5:31 /km"
QString shortDate(LocalDate date, const QLocale& locale = {}); // with a four-digit year
bool monthComesFirst(const QLocale& locale); // as in the United States: "Nov 20"
QString dayAndMonth(LocalDate date, const QLocale& locale = {}); // "20 Nov"
QString weekdayAndDate(LocalDate date, const QLocale& locale = {}); // "Fri 20 Nov"
QString pain(std::optional<Pain> score); // "2", or a dash

} // namespace patella::ui::words
