// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/words/report_part_words.h"

#include <QCoreApplication>

#include "ui/convert.h"
#include "ui/report/words/report_words.h"
#include "ui/words/care_words.h"
#include "ui/words/flag_words.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

#include <cmath>
#include <numeric>

namespace patella::ui::words {

namespace {

struct ReportParts {
    Q_DECLARE_TR_FUNCTIONS(ReportParts)
};

QString whereOf(const RaisedFlag& flag)
{
    if (!flag.side)
        return dash();
    return flag.region ? of(*flag.side) + QStringLiteral(", ") + brief(*flag.region) : of(*flag.side);
}

} // namespace

QString outOf(int part, int whole, const QLocale& locale)
{
    return ReportParts::tr("%1 of %2", "answers of answers")
        .arg(locale.toString(part), locale.toString(whole));
}

QStringList flagTitles()
{
    return {ReportParts::tr("To be seen"), ReportParts::tr("Sign"), ReportParts::tr("Knee"),
        ReportParts::tr("Since"), ReportParts::tr("Last seen"), ReportParts::tr("Days")};
}

QStringList flagCells(const RaisedFlag& flag, const QLocale& locale)
{
    return {of(flag.urgency), of(flag.flag), whereOf(flag), dayMonthYear(flag.since, locale),
        dayMonthYear(flag.lastSeen, locale), locale.toString(flag.days)};
}

QString nowTitle() { return ReportParts::tr("Now", "whether a red flag stands"); }

QString standsOrNot(const RaisedFlag& flag, const QLocale& locale)
{
    if (flag.stands())
        return ReportParts::tr("ongoing", "a red flag");
    const auto day = dayMonthYear(flag.lapse->on, locale);
    return flag.lapse->reason == LapseReason::Visit ? ReportParts::tr("knee examined on %1").arg(day)
                                                    : ReportParts::tr("not seen again by %1").arg(day);
}

QString noRedFlags(const Report& report, const QLocale& locale)
{
    const int checks = std::accumulate(report.dailyLife.begin(), report.dailyLife.end(), 0,
        [](int sum, const DailyLife& life) { return sum + life.checks; });
    return ReportParts::tr("None on the last day. Checked in this period: knee checks: %1, runs: %2.")
        .arg(locale.toString(checks), locale.toString(report.totals.runs));
}

QString beganTitle() { return ReportParts::tr("Began"); }

QString beganOn(const Complaint& complaint, const QLocale& locale)
{
    const auto how = beginningOf(complaint);
    const auto day = dayMonthYear(complaint.date, locale);
    return how.isEmpty() ? day : day + QStringLiteral("; ") + how;
}

QString endedTitle() { return ReportParts::tr("Resolved", "a complaint"); }

QString endedOn(const Complaint& complaint, const QLocale& locale)
{
    return complaint.ended ? dayMonthYear(*complaint.ended, locale)
                           : ReportParts::tr("ongoing", "a complaint");
}

QString inOwnWordsTitle() { return ReportParts::tr("In the runner's words"); }
QString broughtOnTitle() { return ReportParts::tr("Triggered by"); }
QString feelsTitle() { return ReportParts::tr("Feels"); }
QString courseTitle() { return ReportParts::tr("In a run"); }
QString settlesTitle() { return ReportParts::tr("Eases off"); }
QString limpTitle() { return ReportParts::tr("Limped"); }

QString settlesAfter(double minutes, const QLocale& locale)
{
    //: the median of how long the knee took to be as before
    return ReportParts::tr("after %1 min, median").arg(locale.toString(std::lround(minutes)));
}

QString counted(const std::vector<std::pair<QString, int>>& answers, int asked, const QLocale& locale)
{
    QStringList parts;
    for (const auto& [name, times] : answers)
        parts << name + QLatin1Char(' ') + locale.toString(times);
    //: what was named how often, and in how many answers: "stairs down 8, squatting 3 (answers: 12)"
    return ReportParts::tr("%1 (answers: %2)")
        .arg(parts.isEmpty() ? dash() : parts.join(QStringLiteral(", ")), locale.toString(asked));
}

QString momentsCaption() { return ReportParts::tr("Median / worst (answers)"); }

QString momentCell(const std::optional<PainScores>& scores, const QLocale& locale)
{
    if (!scores)
        return dash();
    return QStringLiteral("%1\u00a0/\u00a0%2 (%3)")
        .arg(median(scores->median, locale), pain(scores->worst), locale.toString(scores->count));
}

QStringList momentTitles()
{
    QStringList titles{QString()};
    for (const auto moment : everyMoment)
        titles << shortMoment(moment);
    return titles;
}

QString questionFrom(const Visit& visit, const QLocale& locale)
{
    return ReportParts::tr("%1, %2", "with whom and when")
        .arg(withWhom(visit), dayMonthYear(visit.date, locale));
}

QString answerTo(const Visit& visit)
{
    return visit.said.empty() ? QString() : ReportParts::tr("Answer then: %1").arg(toQt(visit.said));
}

QString foundValue(const ProfileFact& fact, const QLocale& locale)
{
    auto value = toQt(fact.value);
    if (fact.side)
        value += QStringLiteral(", ") + of(*fact.side);
    value += QStringLiteral("; ");
    if (!fact.foundBy.empty())
        value += toQt(fact.foundBy) + QStringLiteral(", ");
    return value + dayMonthYear(fact.date, locale);
}

} // namespace patella::ui::words
