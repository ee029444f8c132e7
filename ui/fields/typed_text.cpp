// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/typed_text.h"

#include <QRegularExpression>

#include <cmath>

namespace patella::ui {

namespace {

using std::chrono::seconds;

int number(const QRegularExpressionMatch& match, const char* name)
{
    return match.captured(QLatin1String(name)).toInt();
}

constexpr double kilometresPerMile = 1.609344;

// "4510" is "45:10", "10203" is "1:02:03".
QString withColons(const QString& typed)
{
    static const QRegularExpression bare(QStringLiteral("^(?:(\\d{1,2})(?=\\d{4}$))?(\\d{1,2})(\\d\\d)$"));
    const auto match = bare.match(typed);
    if (!match.hasMatch())
        return typed;
    auto parts = match.capturedTexts().mid(1);
    parts.removeAll(QString());
    return parts.join(QLatin1Char(':'));
}

} // namespace

std::optional<Distance> distanceFromText(const QString& text, DistanceUnit unit)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?<whole>\\d{0,4})(?:[.,](?<rest>\\d{0,3}))?\\s*(?<unit>km?|mi(?:les?)?)?$"));
    const auto match = pattern.match(text.trimmed().toLower());
    const auto whole = match.captured(QStringLiteral("whole"));
    const auto rest = match.captured(QStringLiteral("rest"));
    if (!match.hasMatch() || (whole.isEmpty() && rest.isEmpty()))
        return std::nullopt;
    const auto named = match.captured(QStringLiteral("unit"));
    const auto thousandths = whole.toLongLong() * 1000 + rest.leftJustified(3, QLatin1Char('0')).toLongLong();
    const bool inMiles = named.isEmpty() ? unit == DistanceUnit::Mile : named.startsWith(QLatin1String("mi"));
    return Distance{
        inMiles ? std::llround(static_cast<double>(thousandths) * kilometresPerMile) : thousandths};
}

std::optional<seconds> durationFromText(const QString& text)
{
    static const QRegularExpression clock(
        QStringLiteral("^(?:(?<h>\\d{1,3}):(?=\\d{1,2}:))?(?<m>\\d{1,4}):(?<s>[0-5]?\\d)$"));
    static const QRegularExpression units(
        QStringLiteral("^(?=.)(?:(?<h>\\d{1,3})\\s*h)?\\s*(?:(?<m>\\d{1,4})\\s*(?:m|min|'|$))?"
                       "\\s*(?:(?<s>\\d{1,5})\\s*(?:s|sec|\"))?$"));
    const auto typed = withColons(text.trimmed().toLower());
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

std::optional<TypedRun> runFromText(const QString& text, DistanceUnit unit)
{
    const auto typed = text.simplified();
    for (auto blank = typed.indexOf(QLatin1Char(' ')); blank > 0;
        blank = typed.indexOf(QLatin1Char(' '), blank + 1)) {
        const auto distance = distanceFromText(typed.left(blank), unit);
        const auto duration = durationFromText(typed.mid(blank + 1));
        if (distance && duration)
            return TypedRun{*distance, *duration};
    }
    return std::nullopt;
}

std::optional<TypedAmount> amountFromText(const QString& text, DistanceUnit unit)
{
    if (decimalFromText(text))
        return std::nullopt;
    if (const auto distance = distanceFromText(text, unit))
        return *distance;
    if (const auto duration = durationFromText(text))
        return *duration;
    return std::nullopt;
}

std::optional<std::chrono::minutes> hoursFromText(const QString& text)
{
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,2}):([0-5]\\d)$"));
    static const QRegularExpression minutes(QStringLiteral("^(\\d{1,4})\\s*(?:m|min)$"));
    static const QRegularExpression hours(QStringLiteral("^(\\d{1,2}(?:[.,]\\d{1,2})?)\\s*h?$"));
    static const QRegularExpression both(QStringLiteral("^(\\d{1,2})\\s*h\\s*([0-5]?\\d)\\s*(?:m|min)?$"));
    const auto typed = text.trimmed().toLower();
    for (const auto* pattern : {&clock, &both})
        if (const auto match = pattern->match(typed); match.hasMatch())
            return std::chrono::minutes{match.captured(1).toInt() * 60 + match.captured(2).toInt()};
    if (const auto match = minutes.match(typed); match.hasMatch())
        return std::chrono::minutes{match.captured(1).toInt()};
    if (const auto match = hours.match(typed); match.hasMatch()) {
        const auto thousandths = decimalFromText(match.captured(1))->thousandths;
        return std::chrono::minutes{(thousandths * 60 + 500) / 1000};
    }
    return std::nullopt;
}

std::optional<Decimal> decimalFromText(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?<sign>[-\u2212]?)(?<whole>\\d{0,9})(?:[.,](?<rest>\\d{0,3}))?$"));
    const auto match = pattern.match(text.trimmed());
    const auto whole = match.captured(QStringLiteral("whole"));
    const auto rest = match.captured(QStringLiteral("rest"));
    if (!match.hasMatch() || (whole.isEmpty() && rest.isEmpty()))
        return std::nullopt;
    const auto thousandths = whole.toLongLong() * 1000 + rest.leftJustified(3, QLatin1Char('0')).toLongLong();
    return Decimal{match.captured(QStringLiteral("sign")).isEmpty() ? thousandths : -thousandths};
}

QString distanceText(Distance distance, DistanceUnit unit)
{
    // Metres are kept exactly in kilometres; of a mile, a hundredth is as fine as anybody types.
    const bool inMiles = unit == DistanceUnit::Mile;
    const auto thousandths = inMiles
        ? std::llround(static_cast<double>(distance.metres) / kilometresPerMile / 10) * 10
        : distance.metres;
    return words::decimal(Decimal{thousandths});
}

} // namespace patella::ui
