// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preferences.h"

#include <QLocale>
#include <QSettings>

namespace patella::ui {

namespace {

const auto unitKey = QStringLiteral("miles");
const auto firstDayKey = QStringLiteral("firstDayOfWeek");

bool measuresInMiles(const QLocale& locale) { return locale.measurementSystem() != QLocale::MetricSystem; }

} // namespace

Units chosenUnits(const QLocale& country)
{
    const bool miles = QSettings().value(unitKey, measuresInMiles(country)).toBool();
    const int day = QSettings().value(firstDayKey, 0).toInt();
    return {.locale = {},
        .distance = miles ? DistanceUnit::Mile : DistanceUnit::Kilometre,
        .firstDay = day >= Qt::Monday && day <= Qt::Sunday ? std::optional(static_cast<Qt::DayOfWeek>(day))
                                                           : std::nullopt};
}

void keep(DistanceUnit unit) { QSettings().setValue(unitKey, unit == DistanceUnit::Mile); }

void keep(std::optional<Qt::DayOfWeek> firstDay)
{
    QSettings().setValue(firstDayKey, firstDay ? static_cast<int>(*firstDay) : 0);
}

} // namespace patella::ui
