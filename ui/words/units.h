// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include "core/log/distance.h"
#include "core/log/local_time.h"
#include "core/log/scale.h"

#include <chrono>
#include <optional>

// Numbers and dates as people read them, by the given or the default locale. Missing values are a dash.
namespace patella::ui::words {

QString dash();
QString kilometres(Distance distance, const QLocale& locale = {}); // "8.2 km"
QString kilometresNumber(Distance distance, const QLocale& locale = {}); // "8.2"
QString duration(std::chrono::seconds time); // "45:10", "1:02:03"
QString pacePerKm(Distance distance, std::chrono::seconds time); // "5:31 /km"
QString shortDate(LocalDate date, const QLocale& locale = {}); // with a four-digit year
QString dayAndMonth(LocalDate date, const QLocale& locale = {}); // "20 Nov"
QString weekdayAndDate(LocalDate date, const QLocale& locale = {}); // "Fri 20 Nov"
QString pain(std::optional<Pain> score); // "2", or a dash

} // namespace patella::ui::words
