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

void applyPreferences()
{
    const bool miles = QSettings().value(unitKey, measuresInMiles(QLocale())).toBool();
    words::setDistanceUnit(miles ? words::DistanceUnit::Mile : words::DistanceUnit::Kilometre);
    words::setFirstDayOfWeek(chosenFirstDay());
}

void keep(words::DistanceUnit unit)
{
    QSettings().setValue(unitKey, unit == words::DistanceUnit::Mile);
    applyPreferences();
}

void keep(std::optional<Qt::DayOfWeek> firstDay)
{
    QSettings().setValue(firstDayKey, firstDay ? static_cast<int>(*firstDay) : 0);
    applyPreferences();
}

std::optional<Qt::DayOfWeek> chosenFirstDay()
{
    const int day = QSettings().value(firstDayKey, 0).toInt();
    return day >= Qt::Monday && day <= Qt::Sunday ? std::optional(static_cast<Qt::DayOfWeek>(day))
                                                  : std::nullopt;
}

} // namespace patella::ui
