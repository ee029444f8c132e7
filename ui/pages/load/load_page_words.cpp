// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/load/load_page_words.h"

#include <QCoreApplication>

#include "ui/convert.h"
#include "ui/words/load_words.h"

namespace patella::ui::words {

namespace {

class LoadPageWords {
    Q_DECLARE_TR_FUNCTIONS(LoadPageWords)
};

} // namespace

QString number(double amount, LoadUnit unit, const Units& units)
{
    return units.locale.toString(amount, 'f', unit == LoadUnit::Distance ? 1 : 0);
}

QString choiceOf(LoadUnit unit, const Units& units)
{
    switch (unit) {
    case LoadUnit::Distance:
        return units.distance == DistanceUnit::Mile ? LoadPageWords::tr("Miles")
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
    case Division::Pain:
        return LoadPageWords::tr("Pain");
    }
    return {};
}

QString standingOfPlan(const Week& week, const Units& units)
{
    if (week.runs == 0)
        return LoadPageWords::tr("nothing planned");
    if (!week.line)
        return LoadPageWords::tr("no line to compare with");
    const bool above = week.load > *week.line;
    const auto gap = amount(above ? week.load - *week.line : *week.line - week.load, units);
    if (week.state == WeekState::Above30)
        return LoadPageWords::tr("%1 above, and more than 30\u00a0% above the reference").arg(gap);
    return (above ? LoadPageWords::tr("%1 above") : LoadPageWords::tr("%1 left")).arg(gap);
}

QString monthInFull(const MonthOfWeeks& month, LoadUnit unit, const Units& units)
{
    QStringList lines{units.locale.toString(toQt(month.monday), QStringLiteral("MMMM yyyy"))};
    lines << LoadPageWords::tr("Mean of %1 weeks: %2 %3 a week")
                 .arg(units.locale.toString(month.weeks), number(month.mean, unit, units),
                     unitOnAxis(unit, units));
    lines
        << LoadPageWords::tr("Weeks above their 10\u00a0% line: %1").arg(units.locale.toString(month.above));
    lines << (month.worst ? LoadPageWords::tr("Worst knee pain: %1").arg(pain(month.worst))
                          : LoadPageWords::tr("No answer about the knee"));
    return lines.join(QLatin1Char('\n'));
}

QString partInWords(const QString& name, double amount, LoadUnit unit, const Units& units)
{
    return LoadPageWords::tr("· %1: %2 %3", "part of a week, number, unit")
        .arg(name, number(amount, unit, units), unitOnAxis(unit, units));
}

QStringList marksInWords(const Week& week, const Units& units)
{
    QStringList lines;
    for (const auto& spike : week.spikes)
        lines << LoadPageWords::tr("%1: %2 in one run, %3 over the longest of 30 days (%4)")
                     .arg(weekdayAndDate(spike.date, units), distance(spike.distance, units),
                         percentAbove(spike.ratio, units), distance(spike.longestBefore, units));
    for (const auto& race : week.races)
        lines << (race.distance ? LoadPageWords::tr("%1: race, %2")
                                      .arg(weekdayAndDate(race.date, units), distance(*race.distance, units))
                                : LoadPageWords::tr("%1: race").arg(weekdayAndDate(race.date, units)));
    return lines;
}

QString formulaOf(const Week& week, const Units& units)
{
    if (!week.reference || !week.line)
        return {};
    const auto reference = amount(*week.reference, units);
    const auto line = amount(*week.line, units);
    const auto allowance = amount(*week.line - *week.reference, units);
    const bool isTenth = week.line->amount - week.reference->amount <= week.reference->amount / 10;
    return (isTenth
            ? LoadPageWords::tr("Line: %1 + 10\u00a0% = %2").arg(reference, line)
            : LoadPageWords::tr("Line: %1 + %3 (more than 10\u00a0%) = %2").arg(reference, line, allowance));
}

} // namespace patella::ui::words
