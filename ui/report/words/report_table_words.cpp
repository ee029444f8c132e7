// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "ui/report/words/report_words.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

#include <cmath>

namespace patella::ui::words {

namespace {

struct ReportTableWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

// "+1", "−2.5": the minus as long as the plus.
QString withSign(double change, const QLocale& locale)
{
    return (change < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + median(std::abs(change), locale);
}

} // namespace

QString comparisonHeading() { return ReportTableWords::tr("Last 4 weeks vs the 4 before"); }
QString earlierWeeks() { return ReportTableWords::tr("before"); }
QString latestWeeks() { return ReportTableWords::tr("last"); }
//: %1 is "km" or "mi"
QString distancePerWeek() { return ReportTableWords::tr("%1 per week").arg(distanceUnitSign()); }
QString medianPainInRuns() { return ReportTableWords::tr("Worst pain during runs, median"); }
QString answersCounted() { return ReportTableWords::tr("Runs with an answer"); }

QString perWeek(const FourWeeks& weeks, const QLocale& locale)
{
    return weeks.wholeInLog ? distanceNumber({weeks.distance.metres / 4}, locale) : dash();
}

QString verdict(const Comparison& comparison, const QLocale& locale)
{
    const double change = comparison.change.value_or(0);
    const bool better = change < 0;
    switch (comparison.size) {
    case ChangeSize::NotComparable:
        return ReportTableWords::tr("Pain: too few answers to compare");
    case ChangeSize::NoClearChange:
        return ReportTableWords::tr("Pain: no clear change");
    case ChangeSize::Small:
        return (better ? ReportTableWords::tr("Pain: slightly better (%1)")
                       : ReportTableWords::tr("Pain: slightly worse (%1)"))
            .arg(withSign(change, locale));
    case ChangeSize::Clear:
        return (better ? ReportTableWords::tr("Pain: clearly better (%1)")
                       : ReportTableWords::tr("Pain: clearly worse (%1)"))
            .arg(withSign(change, locale));
    }
    return {};
}

QString surfacesHeading() { return ReportTableWords::tr("Surfaces"); }

QString surfaceName(const SurfaceDistance& surface)
{
    return surface.surface ? of(*surface.surface) : ReportTableWords::tr("not recorded");
}

QString shareOf(Distance part, Distance whole, const QLocale& locale)
{
    if (whole.metres <= 0)
        return dash();
    const auto percent
        = std::lround(100.0 * static_cast<double>(part.metres) / static_cast<double>(whole.metres));
    if (percent == 0 && part.metres > 0)
        return ReportTableWords::tr("<\u00a0"
                                    "1\u00a0%"); // apart: lupdate would read on to \u00a01
    return ReportTableWords::tr("%1\u00a0%", "a share in percent")
        .arg(locale.toString(static_cast<qlonglong>(percent)));
}

QString shoesHeading() { return ReportTableWords::tr("Shoes"); }

QString shoeName(const ShoeDistance& shoe)
{
    if (!shoe.shoe)
        return ReportTableWords::tr("not recorded");
    return shoe.name.empty() ? ReportTableWords::tr("unknown pair") : QString::fromStdString(shoe.name);
}

QString inPeriod() { return distanceUnitSign(); }
QString ofItsLife()
{
    return ReportTableWords::tr("%1 in all", "distance of a pair of shoes, in a narrow column")
        .arg(distanceUnitSign());
}

QStringList runTableTitles()
{
    return {ReportTableWords::tr("Date"), distanceUnitSign(), ReportTableWords::tr("Time"),
        QStringLiteral("min/") + distanceUnitSign(), ReportTableWords::tr("Surface"),
        ReportTableWords::tr("Shoes"), ReportTableWords::tr("Knee"),
        ReportTableWords::tr("before", "pain, in a narrow column"),
        ReportTableWords::tr("during", "pain, in a narrow column"),
        ReportTableWords::tr("after", "pain, in a narrow column"),
        ReportTableWords::tr("morning", "pain, in a narrow column"),
        ReportTableWords::tr("begins at %1", "pain, in a narrow column").arg(distanceUnitSign())};
}

QString minutesPerUnit(const RunRow& run)
{
    if (!run.distance || !run.duration || run.distance->metres <= 0)
        return dash();
    const auto units = static_cast<double>(run.distance->metres) / metresPerUnit();
    return duration(std::chrono::seconds{std::llround(static_cast<double>(run.duration->count()) / units)});
}

QString painkillerMark() { return QStringLiteral("*"); }

QStringList methodNotes(const Report& report, const QLocale& locale)
{
    QStringList notes{
        ReportTableWords::tr("The 10\u00a0% line is the highest of the last four completed weeks plus "
                             "10\u00a0% (at least 3\u00a0km). It is a rule of thumb: in a trial of 532 "
                             "beginners it did not reduce injuries (Buist 2008)."),
        ReportTableWords::tr("Pain is what the runner scored, 0 to 10. A median that moves by less than 1 "
                             "point is no clear change, from 1 a small one, from 2 a clear one (Salaffi "
                             "2004). A dash is a missing answer."),
    };
    if (report.totals.runsAfterPainkiller > 0)
        notes << ReportTableWords::tr("%1 Run after a painkiller (%2 in this period): its scores may be "
                                      "masked, and it is not counted as a run without pain.")
                     .arg(painkillerMark(), locale.toString(report.totals.runsAfterPainkiller));
    return notes;
}

QString notADiagnosis()
{
    return ReportTableWords::tr(
        "This is not a diagnosis. It is a record of what was run and how the knee felt, made on "
        "the runner's own computer.");
}

} // namespace patella::ui::words
