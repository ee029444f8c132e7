// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/load/load_page_words.h"

#include <QCoreApplication>

#include "ui/convert.h"
#include "ui/words/load_words.h"
#include "ui/words/units.h"

namespace patella::ui::words {

namespace {

class LoadPageWords {
    Q_DECLARE_TR_FUNCTIONS(LoadPageWords)
};

} // namespace

QString number(double amount, LoadUnit unit, const QLocale& locale)
{
    return locale.toString(amount, 'f', unit == LoadUnit::Distance ? 1 : 0);
}

QString choiceOf(LoadUnit unit)
{
    switch (unit) {
    case LoadUnit::Distance:
        return distanceUnit() == DistanceUnit::Mile ? LoadPageWords::tr("Miles")
                                                    : LoadPageWords::tr("Kilometres");
    case LoadUnit::Minutes:
        return LoadPageWords::tr("Minutes");
    case LoadUnit::EffortMinutes:
        return LoadPageWords::tr("Effort × minutes");
    }
    return {};
}

QString choiceOf(Division division)
{
    switch (division) {
    case Division::Surface:
        return LoadPageWords::tr("Surface");
    case Division::Shoe:
        return LoadPageWords::tr("Shoes");
    case Division::Kind:
        return LoadPageWords::tr("Kind of run");
    case Division::Intensity:
        return LoadPageWords::tr("Easy and hard");
    }
    return {};
}

QString standingOfPlan(const Week& week, const QLocale& locale)
{
    if (week.runs == 0)
        return LoadPageWords::tr("nothing planned");
    if (!week.line)
        return LoadPageWords::tr("no line to compare with");
    const bool above = week.load > *week.line;
    const auto gap = amount(above ? week.load - *week.line : *week.line - week.load, locale);
    if (week.state == WeekState::Above30)
        return LoadPageWords::tr("%1 above, and more than 30\u00a0% above the reference").arg(gap);
    return (above ? LoadPageWords::tr("%1 above") : LoadPageWords::tr("%1 left")).arg(gap);
}

QString monthInFull(const MonthOfWeeks& month, LoadUnit unit, const QLocale& locale)
{
    QStringList lines{locale.toString(toQt(month.monday), QStringLiteral("MMMM yyyy"))};
    lines << LoadPageWords::tr("Mean of %1 weeks: %2 %3 a week")
                 .arg(locale.toString(month.weeks), number(month.mean, unit, locale), unitOnAxis(unit));
    lines << LoadPageWords::tr("Weeks above their 10\u00a0% line: %1").arg(locale.toString(month.above));
    lines << (month.worst ? LoadPageWords::tr("Worst knee pain: %1").arg(pain(month.worst))
                          : LoadPageWords::tr("No answer about the knee"));
    return lines.join(QLatin1Char('\n'));
}

QString partInWords(const QString& name, double amount, LoadUnit unit, const QLocale& locale)
{
    return LoadPageWords::tr("· %1: %2 %3", "part of a week, number, unit")
        .arg(name, number(amount, unit, locale), unitOnAxis(unit));
}

QStringList marksInWords(const Week& week, const QLocale& locale)
{
    QStringList lines;
    for (const auto& spike : week.spikes)
        lines << LoadPageWords::tr("%1: %2 in one run, %3 over the longest of 30 days (%4)")
                     .arg(weekdayAndDate(spike.date, locale), distance(spike.distance, locale),
                         percentAbove(spike.ratio, locale), distance(spike.longestBefore, locale));
    for (const auto& race : week.races)
        lines << (race.distance
                ? LoadPageWords::tr("%1: race, %2")
                      .arg(weekdayAndDate(race.date, locale), distance(*race.distance, locale))
                : LoadPageWords::tr("%1: race").arg(weekdayAndDate(race.date, locale)));
    return lines;
}

QString formulaOf(const Week& week, const QLocale& locale)
{
    if (!week.reference || !week.line)
        return {};
    const auto reference = amount(*week.reference, locale);
    const auto line = amount(*week.line, locale);
    const auto allowance = amount(*week.line - *week.reference, locale);
    const bool isTenth = week.line->amount - week.reference->amount <= week.reference->amount / 10;
    return (isTenth
            ? LoadPageWords::tr("Line: %1 + 10\u00a0% = %2").arg(reference, line)
            : LoadPageWords::tr("Line: %1 + %3 (more than 10\u00a0%) = %2").arg(reference, line, allowance));
}

} // namespace patella::ui::words
