// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/typed_text.h"

#include <QLocale>
#include <QRegularExpression>

namespace patella::ui {

namespace {

using std::chrono::seconds;

int number(const QRegularExpressionMatch& match, const char* name)
{
    return match.captured(QLatin1String(name)).toInt();
}

} // namespace

std::optional<Distance> distanceFromText(const QString& text)
{
    static const QRegularExpression kilometres(
        QStringLiteral("^(?<km>\\d{0,4})(?:[.,](?<rest>\\d{0,3}))?\\s*(?:km)?$"));
    const auto match = kilometres.match(text.trimmed());
    const auto km = match.captured(QStringLiteral("km"));
    const auto rest = match.captured(QStringLiteral("rest"));
    if (!match.hasMatch() || (km.isEmpty() && rest.isEmpty()))
        return std::nullopt;
    return Distance{km.toLongLong() * 1000 + rest.leftJustified(3, QLatin1Char('0')).toLongLong()};
}

std::optional<seconds> durationFromText(const QString& text)
{
    static const QRegularExpression clock(
        QStringLiteral("^(?:(?<h>\\d{1,3}):(?=\\d{1,2}:))?(?<m>\\d{1,4}):(?<s>[0-5]?\\d)$"));
    static const QRegularExpression units(
        QStringLiteral("^(?=.)(?:(?<h>\\d{1,3})\\s*h)?\\s*(?:(?<m>\\d{1,4})\\s*(?:m|min|'|$))?"
                       "\\s*(?:(?<s>\\d{1,5})\\s*(?:s|sec|\"))?$"));
    const auto typed = text.trimmed().toLower();
    auto match = clock.match(typed);
    if (!match.hasMatch())
        match = units.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const bool minutesOverAnHour = !match.captured(QStringLiteral("h")).isEmpty() && number(match, "m") > 59;
    if (minutesOverAnHour)
        return std::nullopt;
    return seconds{number(match, "h") * 3600 + number(match, "m") * 60 + number(match, "s")};
}

std::optional<TypedRun> runFromText(const QString& text)
{
    const auto typed = text.simplified();
    for (auto blank = typed.indexOf(QLatin1Char(' ')); blank > 0;
        blank = typed.indexOf(QLatin1Char(' '), blank + 1)) {
        const auto distance = distanceFromText(typed.left(blank));
        const auto duration = durationFromText(typed.mid(blank + 1));
        if (distance && duration)
            return TypedRun{*distance, *duration};
    }
    return std::nullopt;
}

QString distanceText(Distance distance)
{
    auto text = QString::number(distance.metres / 1000);
    auto rest = QStringLiteral("%1").arg(distance.metres % 1000, 3, 10, QLatin1Char('0'));
    while (rest.endsWith(QLatin1Char('0')))
        rest.chop(1);
    return rest.isEmpty() ? text : text + QLocale().decimalPoint() + rest;
}

} // namespace patella::ui
