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

// Numbers and dates as people read them, by the given or the default locale. Missing values are a dash.
namespace patella::ui::words {

// What distances are shown and typed in, in the whole program; the log itself is kept in metres.
enum class DistanceUnit { Kilometre, Mile };
DistanceUnit distanceUnit();
void setDistanceUnit(DistanceUnit unit);
QString distanceUnitSign(); // "km", "mi"
double metresPerUnit();

// The first day of a week in calendars: the runner's choice, or that of the locale. Weeks of load are ISO
// weeks.
Qt::DayOfWeek firstDayOfWeek();
void setFirstDayOfWeek(std::optional<Qt::DayOfWeek> day);

QString dash();
QString distance(Distance distance, const QLocale& locale = {}); // "8.2 km", "5.1 mi"
QString distanceNumber(Distance distance, const QLocale& locale = {}); // "8.2"
QString duration(std::chrono::seconds time); // "45:10", "1:02:03"
QString hours(std::chrono::minutes time); // "7:30"
QString decimal(Decimal number, const QLocale& locale = {}); // "12.5", as short as it is exact
QString pace(Distance distance, std::chrono::seconds time); // "5:31 /km"
QString shortDate(LocalDate date, const QLocale& locale = {}); // with a four-digit year
QString dayAndMonth(LocalDate date, const QLocale& locale = {}); // "20 Nov"
QString weekdayAndDate(LocalDate date, const QLocale& locale = {}); // "Fri 20 Nov"
QString pain(std::optional<Pain> score); // "2", or a dash

} // namespace patella::ui::words
