// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/preferences.h"

#include <QLocale>
#include <QSettings>

namespace patella::ui {

namespace {

const auto unitKey = QStringLiteral("miles");
const auto firstDayKey = QStringLiteral("firstDayOfWeek");
const auto languageKey = QStringLiteral("language");
const auto kneeKey = QStringLiteral("entry/knee");
const auto shoeLimitKey = QStringLiteral("entry/shoeLimitMetres");
const auto morningsKey = QStringLiteral("entry/asksMornings");

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

QString chosenLanguage() { return QSettings().value(languageKey).toString(); }

void keepLanguage(const QString& code) { QSettings().setValue(languageKey, code); }

EntryDefaults entryDefaults()
{
    const QSettings settings;
    const auto metres = settings.value(shoeLimitKey, 0).toLongLong();
    EntryDefaults defaults{.knee = {},
        .shoeLimit = metres > 0 ? std::optional(Distance{metres}) : std::nullopt,
        .asksMornings = settings.value(morningsKey, true).toBool()};
    const auto knee = settings.value(kneeKey).toString().toStdString();
    for (const auto& [side, word] : wordsOf<Side>)
        if (word == knee)
            defaults.knee = side;
    return defaults;
}

void keep(const EntryDefaults& defaults)
{
    QString knee;
    for (const auto& [side, word] : wordsOf<Side>)
        if (side == defaults.knee)
            knee = QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
    QSettings settings;
    settings.setValue(kneeKey, knee);
    settings.setValue(
        shoeLimitKey, static_cast<qlonglong>(defaults.shoeLimit ? defaults.shoeLimit->metres : 0));
    settings.setValue(morningsKey, defaults.asksMornings);
}

} // namespace patella::ui
