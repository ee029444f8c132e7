// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/window/report_settings.h"

#include <QSettings>

#include "ui/convert.h"
#include "ui/report/window/period_choice.h"

namespace patella::ui {

namespace {

const auto periodKey = QStringLiteral("report/period");
const auto nameKey = QStringLiteral("report/name");
const auto partsKey = QStringLiteral("report/parts");
const auto factsKey = QStringLiteral("report/facts");
const auto languageKey = QStringLiteral("report/language");
const auto paperKey = QStringLiteral("report/paper");
const auto a4 = QStringLiteral("a4");
const auto letter = QStringLiteral("letter");

// What no longer can be read is as if it had never been chosen.
template <typename Choice> ChoiceSet<Choice> kept(const QString& key, const ChoiceSet<Choice>& usual)
{
    const auto text = QSettings().value(key).toString();
    return ChoiceSet<Choice>::fromText(fromQt(text)).value_or(usual);
}

} // namespace

ReportSettings keptSettings()
{
    const QSettings settings;
    const auto usual = usualChoice();
    const auto paper = settings.value(paperKey).toString();
    return {.period = settings.value(periodKey, PeriodChoice::sinceVisit).toInt(),
        .name = settings.value(nameKey).toString(),
        .content = {.parts = kept(partsKey, usual.parts), .facts = kept(factsKey, usual.facts)},
        .language = settings.value(languageKey).toString(),
        .paper = paper == a4  ? std::optional(QPageSize::A4)
            : paper == letter ? std::optional(QPageSize::Letter)
                              : std::nullopt};
}

void keep(const ReportSettings& settings)
{
    QSettings kept;
    kept.setValue(periodKey, settings.period);
    kept.setValue(nameKey, settings.name);
    kept.setValue(partsKey, toQt(settings.content.parts.text()));
    kept.setValue(factsKey, toQt(settings.content.facts.text()));
    kept.setValue(languageKey, settings.language);
    kept.setValue(paperKey,
        settings.paper == QPageSize::A4           ? a4
            : settings.paper == QPageSize::Letter ? letter
                                                  : QString());
}

} // namespace patella::ui
