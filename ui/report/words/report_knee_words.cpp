// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "ui/report/words/report_part_words.h"
#include "ui/report/words/report_words.h"
#include "ui/words/capital.h"
#include "ui/words/choice_words.h"
#include "ui/words/knee_words.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

namespace patella::ui::words {

namespace {

constexpr auto reportKneeContext = "ReportKnee";

struct ReportKnee {
    Q_DECLARE_TR_FUNCTIONS(ReportKnee)
};

constexpr std::array taskWords{
    std::pair{DailyTask::StairsUp, QT_TRANSLATE_NOOP("ReportKnee", "stairs up")},
    std::pair{DailyTask::StairsDown, QT_TRANSLATE_NOOP("ReportKnee", "stairs down")},
    std::pair{DailyTask::Squatting, QT_TRANSLATE_NOOP("ReportKnee", "squatting")},
    std::pair{DailyTask::Sitting, QT_TRANSLATE_NOOP("ReportKnee", "sitting over 30 min")},
    std::pair{DailyTask::Kneeling, QT_TRANSLATE_NOOP("ReportKnee", "kneeling")},
    std::pair{DailyTask::Walking, QT_TRANSLATE_NOOP("ReportKnee", "walking")},
    std::pair{DailyTask::Jumping, QT_TRANSLATE_NOOP("ReportKnee", "jumping")},
    std::pair{DailyTask::StandingUp, QT_TRANSLATE_NOOP("ReportKnee", "standing up")},
};

} // namespace

QString of(DailyTask task) { return wordIn(taskWords, task, reportKneeContext); }

QStringList placeTitles()
{
    return {ReportKnee::tr("Knee"), ReportKnee::tr("Place"), ReportKnee::tr("Scores"),
        ReportKnee::tr("Above 0"), ReportKnee::tr("Days with pain"), ReportKnee::tr("Worst"),
        ReportKnee::tr("Latest day of the worst")};
}

QStringList zoneTitles()
{
    return {ReportKnee::tr("Knee"), ReportKnee::tr("Runs"), ReportKnee::tr("Green"), ReportKnee::tr("Amber"),
        ReportKnee::tr("Red"), ReportKnee::tr("May be masked"), ReportKnee::tr("Too little answered")};
}

QString zonesExplained()
{
    return ReportKnee::tr(
        "Runs by the pain rule. Green: at most 2 during the run, and neither the hour after nor the next "
        "morning worse than before. Red: over 5 during the run, a morning 2 points above the score before, a "
        "limp, or swelling. Amber: anything between.");
}

QStringList taskTitles()
{
    return {QString(), ReportKnee::tr("no trouble"), ReportKnee::tr("some"), ReportKnee::tr("a lot"),
        ReportKnee::tr("answers")};
}

QString checksOf(const DailyLife& life, const QLocale& locale)
{
    return ReportKnee::tr("%1, knee checks: %2")
        .arg(withCapital(of(life.side)), locale.toString(life.checks));
}

QStringList signLines(const DailyLife& life, const QLocale& locale)
{
    QStringList lines;
    if (life.swellingAsked > 0)
        lines << ReportKnee::tr("Swelling: slight %1, clear %2 (answers: %3)")
                     .arg(locale.toString(life.swellingSlight), locale.toString(life.swellingClear),
                         locale.toString(life.swellingAsked));
    if (life.stiffnessAsked > 0)
        lines << ReportKnee::tr("Stiff in the morning: over 30 min %1, longest %2 min (answers: %3)")
                     .arg(locale.toString(life.stiffOverHalfAnHour),
                         life.longestStiffness ? locale.toString(qlonglong{life.longestStiffness->count()})
                                               : dash(),
                         locale.toString(life.stiffnessAsked));
    if (life.gaveWayAsked > 0)
        lines << ReportKnee::tr("Gave way: times: %1 (answers: %2)")
                     .arg(locale.toString(life.gaveWay), locale.toString(life.gaveWayAsked));
    if (life.signsAsked > 0) {
        std::vector<std::pair<QString, int>> named;
        for (const auto& [sign, days] : life.signs)
            named.emplace_back(of(sign), days);
        lines << ReportKnee::tr("Signs, in days: %1").arg(counted(named, life.signsAsked, locale));
    }
    return lines;
}

QString noDailyLife() { return ReportKnee::tr("No knee check in this period."); }

QString painFreeTitle() { return ReportKnee::tr("Pain-free distance"); }

QString painFree(const PainFreeDistance& distance, const QLocale& locale)
{
    const auto length = words::distance(distance.distance, locale);
    //: a distance
    return distance.atLeast ? ReportKnee::tr("≥\u00a0%1").arg(length) : length;
}

QString onsetSummary(
    const OnsetCurve& curve, const std::optional<PainFreeDistance>& distance, const QLocale& locale)
{
    QStringList said;
    said << ReportKnee::tr("Pain began in %1 of %2 runs counted.")
                .arg(locale.toString(curve.began), locale.toString(curve.runs));
    if (distance)
        said << (distance->atLeast ? ReportKnee::tr("Before %1 it began in at most one run in four.")
                                   : ReportKnee::tr("Up to %1 it began in at most one run in four."))
                    .arg(words::distance(distance->distance, locale));
    if (curve.unknownOnset > 0)
        said << ReportKnee::tr("%n run(s) left out: the distance at which pain began was not recorded.",
            nullptr, curve.unknownOnset);
    if (curve.masked > 0)
        said << ReportKnee::tr(
            "%n run(s) left out: something may have masked the pain.", nullptr, curve.masked);
    return said.join(QLatin1Char(' '));
}

QString onsetAxis() { return ReportKnee::tr("Share of runs in which pain had begun, by distance"); }

QString noOnset() { return ReportKnee::tr("No run in this period records where pain began."); }

QStringList onsetTitles()
{
    return {ReportKnee::tr("Pain began at, %1").arg(distanceUnitSign()), ReportKnee::tr("in runs"),
        ReportKnee::tr("of runs pain-free so far"), ReportKnee::tr("begun by here, %")};
}

} // namespace patella::ui::words
