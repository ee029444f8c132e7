// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/week_words.h"

#include <QCoreApplication>

#include "ui/words/load_words.h"

#include <algorithm>

namespace patella::ui::words {

namespace {

class WeekWords {
    Q_DECLARE_TR_FUNCTIONS(WeekWords)
};

} // namespace

QString loadAndRuns(const Week& week, const Units& units)
{
    if (week.runs == 0)
        return week.inProgress ? WeekWords::tr("no run yet") : WeekWords::tr("no run");
    auto line = WeekWords::tr("%1 in %n run(s)", nullptr, week.runs).arg(amount(week.load, units));
    if (week.runsWithout > 0)
        line += WeekWords::tr(" (not in the total, because not recorded: %1)")
                    .arg(units.locale.toString(week.runsWithout));
    return line;
}

QString standing(const Week& week, const Units& units)
{
    if (week.state == WeekState::Returning)
        return WeekWords::tr("Coming back after a break: no 10\u00a0% line");
    if (week.state == WeekState::TooLittle)
        return WeekWords::tr("Too little yet to compare with: no 10\u00a0% line");
    if (week.state == WeekState::Off)
        return WeekWords::tr("A week off");
    if (week.state == WeekState::Baseline || !week.line)
        return WeekWords::tr("Still learning your usual week: the 10\u00a0% line appears after four weeks");
    const auto line = amount(*week.line, units);
    if (week.state == WeekState::Above30)
        return WeekWords::tr("%1 above your 10\u00a0% line (%2), and more than 30\u00a0% above its reference")
            .arg(amount(week.load - *week.line, units), line);
    if (week.state == WeekState::Above10)
        return WeekWords::tr("%1 above your 10\u00a0% line (%2)")
            .arg(amount(week.load - *week.line, units), line);
    if (week.state == WeekState::InProgress)
        return WeekWords::tr("%1 left under your 10\u00a0% line (%2)")
            .arg(amount(*week.line - week.load, units), line);
    return (week.state == WeekState::Deload ? WeekWords::tr("An easier week, under your 10\u00a0% line (%1)")
                                            : WeekWords::tr("Under your 10\u00a0% line (%1)"))
        .arg(line);
}

QString briefly(WeekState state)
{
    switch (state) {
    case WeekState::Baseline:
        return WeekWords::tr("too few weeks before", "no line is drawn");
    case WeekState::Ok:
        return WeekWords::tr("under the line");
    case WeekState::Deload:
        return WeekWords::tr("an easier week");
    case WeekState::Above10:
        return WeekWords::tr("above the line");
    case WeekState::Above30:
        return WeekWords::tr("more than 30\u00a0% above");
    case WeekState::Returning:
        return WeekWords::tr("back after a break");
    case WeekState::TooLittle:
        return WeekWords::tr("too little to compare");
    case WeekState::Off:
        return WeekWords::tr("no run");
    case WeekState::InProgress:
        return WeekWords::tr("in progress");
    }
    return {};
}

QString kneeInWords(const Week& week)
{
    return week.worst ? WeekWords::tr("Worst knee pain: %1; next morning: %2")
                            .arg(pain(week.worst), pain(week.worstNextMorning))
                      : WeekWords::tr("No answer about the knee");
}

QStringList weekInLines(const Week& week, const Units& units)
{
    QStringList lines{WeekWords::tr("Week of %1").arg(shortDate(week.monday, units)),
        loadAndRuns(week, units), standing(week, units)};
    if (week.reference && week.referenceWeek)
        lines << WeekWords::tr("Reference: %1, the week of %2")
                     .arg(amount(*week.reference, units), shortDate(*week.referenceWeek, units));
    return lines;
}

QString weekInFull(const Week& week, const Units& units)
{
    return (weekInLines(week, units) << kneeInWords(week)).join(QLatin1Char('\n'));
}

QString weeksInShort(
    std::span<const Week> weeks, const Units& units, QString (*dateOf)(LocalDate, const QLocale&))
{
    if (weeks.empty())
        return WeekWords::tr("No weeks yet.");
    const auto highest = std::ranges::max_element(weeks, {}, &Week::load);
    const auto worst = std::ranges::max_element(weeks, {}, &Week::worst)->worst;
    const auto text = WeekWords::tr("%1 weeks, from %2 to the week of %3. Highest: %4, in the week of %5. "
                                    "Weeks above the 10\u00a0% line: %6.")
                          .arg(units.locale.toString(weeks.size()), dateOf(weeks.front().monday, units),
                              dateOf(weeks.back().monday, units), amount(highest->load, units),
                              dateOf(highest->monday, units),
                              units.locale.toString(std::ranges::count_if(weeks, isAboveLine)));
    return text + QLatin1Char(' ')
        + (worst ? WeekWords::tr("Worst knee pain: %1 of 10.").arg(pain(worst))
                 : WeekWords::tr("No answers about the knee."));
}

} // namespace patella::ui::words
