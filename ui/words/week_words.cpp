// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/week_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/words/units.h"

#include <algorithm>

namespace patella::ui::words {

namespace {

class WeekWords {
    Q_DECLARE_TR_FUNCTIONS(WeekWords)
};

QString aboveLine(const WeekLoad& week, const QLocale& locale)
{
    return WeekWords::tr("%1 above your 10\u00a0% line (%2)")
        .arg(distance(week.distance - *week.line, locale), distance(*week.line, locale));
}

QString roomLeft(const WeekLoad& week, const QLocale& locale)
{
    if (!week.line)
        return WeekWords::tr("The week is not over yet");
    return WeekWords::tr("%1 left under your 10\u00a0% line (%2)")
        .arg(distance(*week.line - week.distance, locale), distance(*week.line, locale));
}

QString underLine(const WeekLoad& week, const QLocale& locale)
{
    return week.line ? WeekWords::tr("Under your 10\u00a0% line (%1)").arg(distance(*week.line, locale))
                     : WeekWords::tr("Nothing to compare with");
}

QString lighter(const WeekLoad& week, const QLocale& locale)
{
    return week.line
        ? WeekWords::tr("An easier week, under your 10\u00a0% line (%1)").arg(distance(*week.line, locale))
        : WeekWords::tr("An easier week");
}

} // namespace

QString weekOf(const WeekLoad& week, const QLocale& locale)
{
    return WeekWords::tr("Week of %1").arg(shortDate(week.monday, locale));
}

QString distanceAndRuns(const WeekLoad& week, const QLocale& locale)
{
    auto line = WeekWords::tr("%1 in %n run(s)", nullptr, week.runs).arg(distance(week.distance, locale));
    if (week.runsWithoutDistance > 0)
        line += WeekWords::tr(" (without a distance: %1)").arg(locale.toString(week.runsWithoutDistance));
    return line;
}

QString standing(const WeekLoad& week, const QLocale& locale)
{
    switch (week.state) {
    case WeekState::Baseline:
        return WeekWords::tr("Still learning your usual week: the 10\u00a0% line appears after four weeks");
    case WeekState::Ok:
        return underLine(week, locale);
    case WeekState::Deload:
        return lighter(week, locale);
    case WeekState::Above10:
        return week.line ? aboveLine(week, locale) : WeekWords::tr("Above your 10\u00a0% line");
    case WeekState::Above30:
        return (week.line ? aboveLine(week, locale) : WeekWords::tr("Above your 10\u00a0% line"))
            + WeekWords::tr(", and more than 30\u00a0% above its reference");
    case WeekState::Returning:
        return WeekWords::tr("Coming back after a break: no 10\u00a0% line");
    case WeekState::InProgress:
        return roomLeft(week, locale);
    }
    return {};
}

QString reference(const WeekLoad& week, const QLocale& locale)
{
    if (!week.reference)
        return {};
    const auto km = distance(*week.reference, locale);
    return week.provisional
        ? WeekWords::tr("Reference: %1, the longest completed week so far (provisional)").arg(km)
        : WeekWords::tr("Reference: %1, the longest of the last four completed weeks").arg(km);
}

QString weekInFull(const WeekLoad& week, std::optional<Pain> worst, std::optional<Pain> worstNextMorning,
    const QLocale& locale)
{
    QStringList lines{weekOf(week, locale), distanceAndRuns(week, locale), standing(week, locale)};
    if (week.reference)
        lines << reference(week, locale);
    lines << (worst
            ? WeekWords::tr("Worst knee pain: %1; next morning: %2").arg(pain(worst), pain(worstNextMorning))
            : WeekWords::tr("No answer about the knee"));
    return lines.join(QLatin1Char('\n'));
}

QString weeksInShort(std::span<const WeekLoad> weeks, std::optional<Pain> worst, const QLocale& locale)
{
    if (weeks.empty())
        return WeekWords::tr("No weeks yet.");
    const auto highest = std::max_element(
        weeks.begin(), weeks.end(), [](const auto& a, const auto& b) { return a.distance < b.distance; });
    const auto above = std::count_if(weeks.begin(), weeks.end(), [](const auto& week) {
        return week.state == WeekState::Above10 || week.state == WeekState::Above30;
    });
    auto text = WeekWords::tr("%1 weeks, from %2 to the week of %3. Longest: %4, in the week of %5. "
                              "Weeks above the 10\u00a0% line: %6.")
                    .arg(locale.toString(weeks.size()), shortDate(weeks.front().monday, locale),
                        shortDate(weeks.back().monday, locale), distance(highest->distance, locale),
                        shortDate(highest->monday, locale), locale.toString(above));
    text += QLatin1Char(' ');
    return text
        + (worst ? WeekWords::tr("Worst knee pain: %1 of 10.").arg(pain(worst))
                 : WeekWords::tr("No answers about the knee."));
}

} // namespace patella::ui::words
