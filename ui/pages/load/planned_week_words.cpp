// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/load/planned_week_words.h"

#include <QCoreApplication>

#include "ui/words/load_words.h"

namespace patella::ui::words {

namespace {

struct PlannedWeekWords {
    Q_DECLARE_TR_FUNCTIONS(PlannedWeekWords)
};

QString whatItWouldBe(const Week& week, const Units& units)
{
    const auto line = week.line ? amount(*week.line, units) : QString();
    const auto off = [&](Load load) { return amount(load, units); };
    switch (week.state) {
    case WeekState::Baseline:
        return PlannedWeekWords::tr("Your usual week is not known yet, so this one is not judged.");
    case WeekState::Returning:
        return PlannedWeekWords::tr("It would be a return after a break: no 10\u00a0% line.");
    case WeekState::TooLittle:
        return PlannedWeekWords::tr("The weeks before are too short to compare with: no 10\u00a0% line.");
    case WeekState::Off: // says that nothing is planned
        return {};
    case WeekState::Above10:
        return PlannedWeekWords::tr("That would be %1 above the 10\u00a0% line of %2.")
            .arg(off(week.load - *week.line), line);
    case WeekState::Above30:
        return PlannedWeekWords::tr(
            "That would be %1 above the 10\u00a0% line of %2, and more than 30\u00a0% above its "
            "reference.")
            .arg(off(week.load - *week.line), line);
    case WeekState::Ok:
    case WeekState::Deload:
    case WeekState::InProgress:
        return PlannedWeekWords::tr("That leaves %1 under the 10\u00a0% line of %2.")
            .arg(off(*week.line - week.load), line);
    }
    return {};
}

} // namespace

QString plannedWeek(const Week& week, const Units& units)
{
    if (week.runs == 0)
        return PlannedWeekWords::tr("Week of %1: nothing planned.").arg(shortDate(week.monday, units));
    auto text = PlannedWeekWords::tr("Week of %1: %2 in %n run(s).", nullptr, week.runs)
                    .arg(shortDate(week.monday, units), amount(week.load, units));
    if (week.runsWithout > 0)
        text += QLatin1Char(' ')
            + PlannedWeekWords::tr(
                "%n of them lack a distance or a time and are not counted.", nullptr, week.runsWithout);
    return text + QLatin1Char(' ') + whatItWouldBe(week, units);
}

} // namespace patella::ui::words
