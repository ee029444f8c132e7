// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/units.h"

#include <QCoreApplication>

#include "ui/convert.h"

#include <cmath>

namespace patella::ui {

QString Units::sign() const
{
    return distance == DistanceUnit::Mile ? QStringLiteral("mi") : QStringLiteral("km");
}

double Units::metres() const { return distance == DistanceUnit::Mile ? 1609.344 : 1000; }

} // namespace patella::ui

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

QString distanceNumber(Distance distance, const Units& units)
{
    auto plain = units.locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(static_cast<double>(distance.metres) / units.metres(), 'f', 1);
}

QString distance(Distance distance, const Units& units)
{
    return distanceNumber(distance, units) + QChar(QChar::Nbsp) + units.sign();
}

QString duration(std::chrono::seconds time) { return clock(time.count()); }

QString pace(Distance distance, std::chrono::seconds time, const Units& units)
{
    if (distance.metres <= 0)
        return dash();
    const auto perUnit
        = static_cast<double>(time.count()) * units.metres() / static_cast<double>(distance.metres);
    return clock(std::llround(perUnit)) + QStringLiteral("\u00a0/") + units.sign();
}

QString hours(std::chrono::minutes time)
{
    return QStringLiteral("%1:%2").arg(time.count() / 60).arg(time.count() % 60, 2, 10, QLatin1Char('0'));
}

QString decimal(Decimal number, const QLocale& locale)
{
    auto plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    int decimals = 3;
    for (auto rest = number.thousandths; decimals > 0 && rest % 10 == 0; rest /= 10)
        --decimals;
    return plain.toString(static_cast<double>(number.thousandths) / 1000, 'f', decimals);
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
    if (monthComesFirst(locale))
        return locale.toString(toQt(date), QStringLiteral("MMM d"));
    //: Day and short month, such as "20 Nov" (Qt date format)
    return locale.toString(toQt(date), QCoreApplication::translate("units", "d MMM"));
}

QString weekdayAndDate(LocalDate date, const QLocale& locale)
{
    if (monthComesFirst(locale))
        return locale.toString(toQt(date), QStringLiteral("ddd, MMM d"));
    //: Short weekday, day and short month, such as "Fri 20 Nov" (Qt date format)
    return locale.toString(toQt(date), QCoreApplication::translate("units", "ddd d MMM"));
}

bool monthComesFirst(const QLocale& locale)
{
    return locale.dateFormat(QLocale::ShortFormat).startsWith(QLatin1Char('M'));
}

QString pain(std::optional<Pain> score) { return score ? QString::number(score->value()) : dash(); }

} // namespace patella::ui::words
