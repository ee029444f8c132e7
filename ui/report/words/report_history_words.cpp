// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "ui/report/words/report_part_words.h"
#include "ui/words/units.h"

namespace patella::ui::words {

namespace {

struct ReportHistory {
    Q_DECLARE_TR_FUNCTIONS(ReportHistory)
};

QString orDash(const std::optional<Distance>& value, const QLocale& locale)
{
    return value ? distance(*value, locale) : dash();
}

} // namespace

std::vector<Figure> historyFigures(const TrainingHistory& history, const QLocale& locale)
{
    return {{locale.toString(history.runs), ReportHistory::tr("Runs"), {}},
        {distance(history.distance, locale), ReportHistory::tr("Distance"), {}},
        {orDash(history.medianWeek, locale), ReportHistory::tr("Median week"), {}},
        {orDash(history.longestRun, locale), ReportHistory::tr("Longest run"), {}},
        {locale.toString(history.weeksWithoutRun), ReportHistory::tr("Weeks without a run"), {}},
        {locale.toString(history.races), ReportHistory::tr("Races"), {}}};
}

QStringList historyLines(const TrainingHistory& history, const QLocale& locale)
{
    QStringList lines{
        ReportHistory::tr("Strength work: days: %1").arg(locale.toString(history.strengthDays))};
    lines << ReportHistory::tr("Other sport: days: %1, hours: %2")
                 .arg(locale.toString(history.otherSportDays), hours(history.otherSport));
    lines << ReportHistory::tr("Runs over 110\u00a0% of the longest of their 30 days before: %1")
                 .arg(locale.toString(history.spikes.size()));
    return lines;
}

QStringList historyTitles()
{
    return {ReportHistory::tr("Week of"), distanceUnitSign(), ReportHistory::tr("Runs"),
        ReportHistory::tr("10\u00a0% line, %1").arg(distanceUnitSign()),
        ReportHistory::tr("Compared with the line"), ReportHistory::tr("Worst pain"),
        ReportHistory::tr("Worst next morning")};
}

QStringList spikeTitles()
{
    return {ReportHistory::tr("Long single run"), distanceUnitSign(),
        ReportHistory::tr("longest of the 30 days before"), ReportHistory::tr("ratio")};
}

QStringList gapLines(const Report& report, const QLocale& locale)
{
    const auto& gaps = report.gaps;
    QStringList lines;
    const auto say = [&](const QString& text, int part, int whole) {
        if (whole > 0)
            lines << text.arg(
                locale.toString(part), locale.toString(whole), locale.toString(100.0 * part / whole, 'f', 0));
    };
    say(ReportHistory::tr("Days without an entry: %1 of %2 (%3\u00a0%)"), gaps.days - gaps.daysWithSomething,
        gaps.days);
    const int runs = report.totals.runs;
    say(ReportHistory::tr("Runs without any answer about a knee: %1 of %2 (%3\u00a0%)"),
        gaps.runsWithoutAnswer, runs);
    const auto& mornings = report.answers[placeOf(Moment::NextMorning)];
    say(ReportHistory::tr("Runs without a next-morning answer: %1 of %2 (%3\u00a0%)"), mornings.missing(),
        mornings.runs);
    say(ReportHistory::tr("Runs without a surface: %1 of %2 (%3\u00a0%)"), gaps.runsWithoutSurface, runs);
    say(ReportHistory::tr("Runs without a pair of shoes: %1 of %2 (%3\u00a0%)"), gaps.runsWithoutShoe, runs);
    say(ReportHistory::tr("Runs without a distance: %1 of %2 (%3\u00a0%)"), report.totals.runsWithoutDistance,
        runs);
    say(ReportHistory::tr("Scores without a place: %1 of %2 (%3\u00a0%)"), gaps.scoresWithoutPlace,
        gaps.scores);
    say(ReportHistory::tr("Scores that something may have masked: %1 of %2 (%3\u00a0%)"), gaps.scoresMasked,
        gaps.scores);
    return lines;
}

} // namespace patella::ui::words
