// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/load/load_page_words.h"

#include <QCoreApplication>

#include "ui/convert.h"
#include "ui/words/load_words.h"
#include "ui/words/units.h"

#include <algorithm>

namespace patella::ui::words {

namespace {

class LoadPageWords {
    Q_DECLARE_TR_FUNCTIONS(LoadPageWords)
};

bool isAbove(const JudgedWeek& week)
{
    return week.state == WeekState::Above10 || week.state == WeekState::Above30;
}

QString standingOf(const JudgedWeek& week, const QLocale& locale)
{
    if (!week.line)
        return week.state == WeekState::Returning
            ? LoadPageWords::tr("Coming back after a break: no 10\u00a0% line")
            : LoadPageWords::tr(
                  "Still learning your usual week: the 10\u00a0% line appears after four weeks");
    const auto line = amount(*week.line, week.unit, locale);
    if (isAbove(week))
        return (week.state == WeekState::Above30
                ? LoadPageWords::tr("%1 above your 10\u00a0% line (%2), and more than 30\u00a0% above its "
                                    "reference")
                : LoadPageWords::tr("%1 above your 10\u00a0% line (%2)"))
            .arg(amount(week.load - *week.line, week.unit, locale), line);
    if (week.inProgress)
        return LoadPageWords::tr("%1 left under your 10\u00a0% line (%2)")
            .arg(amount(*week.line - week.load, week.unit, locale), line);
    return (week.state == WeekState::Deload
            ? LoadPageWords::tr("An easier week, under your 10\u00a0% line (%1)")
            : LoadPageWords::tr("Under your 10\u00a0% line (%1)"))
        .arg(line);
}

QString number(double amount, LoadUnit unit, const QLocale& locale)
{
    return locale.toString(amount, 'f', unit == LoadUnit::Distance ? 1 : 0);
}

} // namespace

double amountIn(Load load, LoadUnit unit)
{
    return unit == LoadUnit::Distance ? static_cast<double>(load.parts) / metresPerUnit()
                                      : inUnits(load, unit);
}

QString unitOnAxis(LoadUnit unit)
{
    switch (unit) {
    case LoadUnit::Distance:
        return distanceUnitSign();
    case LoadUnit::Minutes:
        return LoadPageWords::tr("min");
    case LoadUnit::EffortMinutes:
        return LoadPageWords::tr("effort × min");
    }
    return {};
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

QString briefly(WeekState state)
{
    switch (state) {
    case WeekState::Baseline:
        return LoadPageWords::tr("baseline");
    case WeekState::Ok:
        return LoadPageWords::tr("under the line");
    case WeekState::Deload:
        return LoadPageWords::tr("easier");
    case WeekState::Above10:
        return LoadPageWords::tr("above the line");
    case WeekState::Above30:
        return LoadPageWords::tr("more than 30\u00a0% above");
    case WeekState::Returning:
        return LoadPageWords::tr("after a break");
    case WeekState::InProgress:
        return LoadPageWords::tr("so far");
    }
    return {};
}

QString standingOfPlan(const JudgedWeek& week, const QLocale& locale)
{
    if (week.runs == 0)
        return LoadPageWords::tr("nothing planned");
    if (!week.line)
        return LoadPageWords::tr("no line to compare with");
    const bool above = week.load > *week.line;
    const auto gap = amount(above ? week.load - *week.line : *week.line - week.load, week.unit, locale);
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

QStringList weekInLines(const JudgedWeek& week, const QLocale& locale)
{
    QStringList lines{LoadPageWords::tr("Week of %1").arg(shortDate(week.monday, locale))};
    auto load
        = LoadPageWords::tr("%1 in %n run(s)", nullptr, week.runs).arg(amount(week.load, week.unit, locale));
    if (week.runsWithout > 0)
        load += LoadPageWords::tr(" (not in the sum, because not recorded: %1)")
                    .arg(locale.toString(week.runsWithout));
    lines << load << standingOf(week, locale);
    if (week.reference && week.referenceWeek)
        lines << LoadPageWords::tr("Reference: %1, the week of %2")
                     .arg(amount(*week.reference, week.unit, locale), shortDate(*week.referenceWeek, locale));
    return lines;
}

QString partInWords(const QString& name, double amount, LoadUnit unit, const QLocale& locale)
{
    return LoadPageWords::tr("· %1: %2 %3", "part of a week, number, unit")
        .arg(name, number(amount, unit, locale), unitOnAxis(unit));
}

QString kneeInWords(std::optional<Pain> worst, std::optional<Pain> nextMorning)
{
    return worst
        ? LoadPageWords::tr("Worst knee pain: %1; next morning: %2").arg(pain(worst), pain(nextMorning))
        : LoadPageWords::tr("No answer about the knee");
}

QString loadInShort(std::span<const JudgedWeek> weeks, std::optional<Pain> worst, const QLocale& locale)
{
    if (weeks.empty())
        return LoadPageWords::tr("No weeks yet.");
    const auto highest = std::max_element(
        weeks.begin(), weeks.end(), [](const auto& a, const auto& b) { return a.load < b.load; });
    const auto above = std::count_if(weeks.begin(), weeks.end(), isAbove);
    const auto text
        = LoadPageWords::tr("%1 weeks, from %2 to the week of %3. Highest: %4, in the week of %5. "
                            "Weeks above the 10\u00a0% line: %6.")
              .arg(locale.toString(weeks.size()), shortDate(weeks.front().monday, locale),
                  shortDate(weeks.back().monday, locale), amount(highest->load, highest->unit, locale),
                  shortDate(highest->monday, locale), locale.toString(above));
    return text + QLatin1Char(' ')
        + (worst ? LoadPageWords::tr("Worst knee pain: %1 of 10.").arg(pain(worst))
                 : LoadPageWords::tr("No answers about the knee."));
}

QStringList marksInWords(const WeekMarks& marks, const QLocale& locale)
{
    QStringList lines;
    for (const auto& spike : marks.spikes)
        lines << LoadPageWords::tr("%1: %2 in one run, %3 over the longest of 30 days (%4)")
                     .arg(weekdayAndDate(spike.date, locale), distance(spike.distance, locale),
                         percentAbove(spike.ratio, locale), distance(spike.longestBefore, locale));
    for (const auto& race : marks.races)
        lines << (race.distance
                ? LoadPageWords::tr("%1: race, %2")
                      .arg(weekdayAndDate(race.date, locale), distance(*race.distance, locale))
                : LoadPageWords::tr("%1: race").arg(weekdayAndDate(race.date, locale)));
    return lines;
}

QString formulaOf(const JudgedWeek& week, const QLocale& locale)
{
    if (!week.reference || !week.line)
        return {};
    const auto reference = amount(*week.reference, week.unit, locale);
    const auto line = amount(*week.line, week.unit, locale);
    const auto allowance = amount(*week.line - *week.reference, week.unit, locale);
    const bool isTenth = week.line->parts - week.reference->parts <= week.reference->parts / 10;
    return (isTenth
            ? LoadPageWords::tr("Line: %1 + 10\u00a0% = %2").arg(reference, line)
            : LoadPageWords::tr("Line: %1 + %3 (more than 10\u00a0%) = %2").arg(reference, line, allowance));
}

} // namespace patella::ui::words
