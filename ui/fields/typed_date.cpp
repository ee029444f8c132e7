// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/typed_date.h"

#include <QRegularExpression>

#include "ui/convert.h"

#include <array>

namespace patella::ui {

namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;
using std::chrono::year_month_day;

// "dMy", "Mdy" or "yMd": the order of the parts in a locale's short date.
QString orderOf(const QLocale& locale)
{
    QString order;
    for (const auto letter : locale.dateFormat(QLocale::ShortFormat))
        if (QStringLiteral("dMy").contains(letter) && !order.contains(letter))
            order += letter;
    return order.size() == 3 ? order : QStringLiteral("dMy");
}

std::optional<LocalDate> real(int y, int m, int d)
{
    const year_month_day date{year{y}, month{static_cast<unsigned>(m)}, day{static_cast<unsigned>(d)}};
    return date.ok() ? std::optional(date) : std::nullopt;
}

std::optional<LocalDate> withoutYear(int m, int d, LocalDate today)
{
    constexpr int leapDayComesBackWithin = 8;
    const int thisYear = static_cast<int>(today.year());
    for (int y = thisYear; y >= thisYear - leapDayComesBackWithin; --y)
        if (const auto date = real(y, m, d); date && *date <= today)
            return date;
    return std::nullopt;
}

int fullYear(const QString& typed, int m, int d, LocalDate today)
{
    const int typedYear = typed.toInt();
    if (typed.size() > 2)
        return typedYear;
    const int thisCentury = static_cast<int>(today.year()) / 100 * 100 + typedYear;
    const auto date = real(thisCentury, m, d);
    return date && *date > std::chrono::year_month_day{std::chrono::sys_days{today} + std::chrono::days{366}}
        ? thisCentury - 100
        : thisCentury;
}

// "20 Nov 2026", where the locale's short date has the month in letters.
std::optional<LocalDate> inWords(const QString& typed, const QLocale& locale)
{
    auto format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    const auto date = locale.toDate(typed, format);
    return date.isValid() ? std::optional(fromQt(date)) : std::nullopt;
}

} // namespace

std::optional<LocalDate> dateFromText(const QString& text, LocalDate today, const QLocale& locale)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression parts(
        QStringLiteral("^(\\d{1,4})\\s*[./ -]\\s*(\\d{1,2})(?:\\s*[./ -]\\s*(\\d{1,4})?)?[.]?$"));
    const auto typed = text.trimmed();
    if (const auto match = iso.match(typed); match.hasMatch())
        return real(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const auto match = parts.match(typed);
    if (!match.hasMatch())
        return inWords(typed, locale);
    auto order = orderOf(locale);
    const bool hasYear = !match.captured(3).isEmpty();
    if (!hasYear)
        order.remove(QLatin1Char('y'));
    const auto part = [&](char letter) {
        return match.captured(static_cast<int>(order.indexOf(QLatin1Char(letter))) + 1);
    };
    const int m = part('M').toInt();
    const int d = part('d').toInt();
    return hasYear ? real(fullYear(part('y'), m, d, today), m, d) : withoutYear(m, d, today);
}

} // namespace patella::ui
