// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/units.h"

#include <QCoreApplication>

#include "ui/convert.h"

#include <cmath>

namespace patella::ui::words {

namespace {

QString clock(std::int64_t seconds)
{
    const auto two = [](std::int64_t n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    const auto minutes = seconds / 60;
    if (minutes >= 60)
        return QString::number(minutes / 60) + QLatin1Char(':') + two(minutes % 60) + QLatin1Char(':')
            + two(seconds % 60);
    return QString::number(minutes) + QLatin1Char(':') + two(seconds % 60);
}

} // namespace

QString dash() { return QStringLiteral("–"); }

QString kilometresNumber(Distance distance, const QLocale& locale)
{
    auto plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(static_cast<double>(distance.metres) / 1000, 'f', 1);
}

QString kilometres(Distance distance, const QLocale& locale)
{
    return kilometresNumber(distance, locale) + QStringLiteral("\u00a0km");
}

QString duration(std::chrono::seconds time) { return clock(time.count()); }

QString pacePerKm(Distance distance, std::chrono::seconds time)
{
    if (distance.metres <= 0)
        return dash();
    const auto perKm = static_cast<double>(time.count()) * 1000 / static_cast<double>(distance.metres);
    return clock(std::llround(perKm)) + QStringLiteral("\u00a0/km");
}

QString shortDate(LocalDate date, const QLocale& locale)
{
    auto format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return locale.toString(toQt(date), format);
}

QString dayAndMonth(LocalDate date, const QLocale& locale)
{
    //: Day and short month, such as "20 Nov" (Qt date format)
    return locale.toString(toQt(date), QCoreApplication::translate("units", "d MMM"));
}

QString weekdayAndDate(LocalDate date, const QLocale& locale)
{
    //: Short weekday, day and short month, such as "Fri 20 Nov" (Qt date format)
    return locale.toString(toQt(date), QCoreApplication::translate("units", "ddd d MMM"));
}

QString pain(std::optional<Pain> score) { return score ? QString::number(score->value()) : dash(); }

} // namespace patella::ui::words
