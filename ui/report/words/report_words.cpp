// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/words/report_words.h"

#include <QCoreApplication>

#include "ui/convert.h"
#include "ui/report/words/report_part_words.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

#include <algorithm>
#include <cmath>

namespace patella::ui::words {

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

QString weeksLong(const Period& period, const QLocale& locale)
{
    const int weeks = (period.days() + 6) / 7;
    return weeks == 1 ? ReportWords::tr("1 week") : ReportWords::tr("%1 weeks").arg(locale.toString(weeks));
}

QString hours(std::chrono::seconds time, const QLocale& locale)
{
    const auto minutes
        = std::chrono::duration_cast<std::chrono::minutes>(time + std::chrono::seconds{30}).count();
    if (minutes >= 100 * 60)
        return ReportWords::tr("%1\u00a0h", "whole hours").arg(locale.toString((minutes + 30) / 60));
    //: hours and minutes, such as 29 h 15 min
    return ReportWords::tr("%1\u00a0h %2\u00a0min")
        .arg(locale.toString(minutes / 60), locale.toString(minutes % 60));
}

// The decimals of a thousand are noise.
QString distanceInAll(Distance distance, const QLocale& locale)
{
    const auto units = static_cast<double>(distance.metres) / metresPerUnit();
    if (units < 1000)
        return words::distance(distance, locale);
    return locale.toString(std::llround(units)) + QChar(QChar::Nbsp) + distanceUnitSign();
}

QString without(int runs, const QString& what, const QLocale& locale)
{
    return runs == 0 ? QString() : what.arg(locale.toString(runs));
}

QString oneOf(qsizetype part, qsizetype whole, const QLocale& locale)
{
    return ReportWords::tr("%1 of %2").arg(locale.toString(part), locale.toString(whole));
}

} // namespace

QString reportTitle() { return ReportWords::tr("Report for the physiotherapist"); }

QString dayMonthYear(LocalDate date, const QLocale& locale)
{
    //: Day, short month and year, such as "20 Nov 2026" (Qt date format)
    return locale.toString(toQt(date), ReportWords::tr("d MMM yyyy"));
}

QString logName() { return ReportWords::tr("Patella running log"); }

QString periodOf(const Report& report, const QLocale& locale)
{
    const auto& period = report.period;
    auto text = ReportWords::tr("%1 to %2 (%3)")
                    .arg(dayMonthYear(period.from, locale), dayMonthYear(period.to, locale),
                        weeksLong(period, locale));
    if (report.logBegins && *report.logBegins > period.from && *report.logBegins <= period.to)
        text += ReportWords::tr("; the log begins on %1").arg(dayMonthYear(*report.logBegins, locale));
    return text;
}

QString madeOn(const Report& report, const QLocale& locale)
{
    return ReportWords::tr("Made on %1").arg(dayMonthYear(report.madeOn, locale));
}

QString place(Side side, std::optional<Region> region)
{
    return region ? ReportWords::tr("%1, %2", "knee and place").arg(of(side), of(*region)) : of(side);
}

QString placeNotNoted() { return ReportWords::tr("place not recorded"); }

QString mostPainful(const Report& report)
{
    if (report.pain.empty())
        return noAnswers();
    const auto& first = report.pain.front();
    const bool hurts = std::any_of(first.byMoment.begin(), first.byMoment.end(),
        [](const auto& scores) { return scores && scores->worst.value() > 0; });
    return hurts ? ReportWords::tr("Hurts most often: %1").arg(place(first.side, first.region))
                 : ReportWords::tr("No pain in any answer");
}

std::vector<Figure> figuresOf(const Report& report, const QLocale& locale)
{
    const auto& totals = report.totals;
    const bool none = totals.runs == 0;
    return {
        {locale.toString(totals.runs), ReportWords::tr("Runs"), {}},
        {none ? dash() : distanceInAll(totals.distance, locale), ReportWords::tr("Distance"),
            without(totals.runsWithoutDistance, ReportWords::tr("runs without: %1"), locale)},
        {none ? dash() : hours(totals.duration, locale), ReportWords::tr("Time"),
            without(totals.runsWithoutDuration, ReportWords::tr("runs without: %1"), locale)},
        {totals.runsPerWeek ? locale.toString(*totals.runsPerWeek, 'f', 1) : dash(),
            ReportWords::tr("Runs per week"), {}},
        {totals.longestRun ? distance(*totals.longestRun, locale) : dash(), ReportWords::tr("Longest run"),
            {}},
        {report.weeks.empty()
                ? dash()
                : oneOf(report.weeksAboveLine, static_cast<qsizetype>(report.weeks.size()), locale),
            ReportWords::tr("Weeks above 10\u00a0% line"),
            without(report.weeksFarAboveLine, ReportWords::tr("over 30\u00a0%: %1"), locale)},
        {report.painFree.asked == 0 ? dash() : oneOf(report.painFree.painFree, report.painFree.asked, locale),
            ReportWords::tr("Runs without pain"), {}},
        {report.painFreeDistance ? painFree(*report.painFreeDistance, locale) : dash(), painFreeTitle(), {}},
    };
}

QString chartHeading(std::size_t shown, std::size_t weeks, const QLocale& locale)
{
    const auto heading = ReportWords::tr("Distance per week and knee pain");
    return shown == weeks ? heading
                          : ReportWords::tr("%1: the latest %2 of %3 weeks")
                                .arg(heading, locale.toString(shown), locale.toString(weeks));
}

QString noRuns() { return ReportWords::tr("No runs in this period."); }

} // namespace patella::ui::words
