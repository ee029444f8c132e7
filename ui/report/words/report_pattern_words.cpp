// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "ui/report/words/report_part_words.h"
#include "ui/words/capital.h"
#include "ui/words/factor_words.h"
#include "ui/words/log_words.h"
#include "ui/words/pattern_words.h"

#include <cmath>

namespace patella::ui::words {

namespace {

struct ReportPatterns {
    Q_DECLARE_TR_FUNCTIONS(ReportPatterns)
};

// Nearest to nothing first, whichever way it goes.
QString briefInterval(const PatternFinding& finding, const QLocale& locale)
{
    const bool more = finding.effect >= 0;
    return QStringLiteral("%1–%2").arg(pointsOf(std::abs(more ? finding.low : finding.high), locale),
        pointsOf(std::abs(more ? finding.high : finding.low), locale));
}

QString inShort(const PatternFinding& finding, const QLocale& locale)
{
    const auto text = finding.effect >= 0
        //: %1 "consistent pattern", %2 the habit, %3 points, %4 their interval, %5 and %6 counts of runs
        ? ReportPatterns::tr("%1: %2 – pain %3 points higher (likely %4; runs with it %5, without %6)")
        : ReportPatterns::tr("%1: %2 – pain %3 points lower (likely %4; runs with it %5, without %6)");
    return text.arg(withCapital(certaintyOf(finding)), headingOf(finding),
        pointsOf(std::abs(finding.effect), locale), briefInterval(finding, locale),
        locale.toString(finding.exposed), locale.toString(finding.unexposed));
}

QString nothingFound(const Patterns& patterns, const QLocale& locale)
{
    const auto knee = withCapital(of(patterns.knee));
    const auto runs = locale.toString(patterns.runs);
    if (patterns.noAnswer == NoAnswerYet::TooFewRuns)
        return ReportPatterns::tr("%1: too few runs with an answer to look for patterns (%2 of %3).")
            .arg(knee, runs, locale.toString(patterns.nextLook));
    if (patterns.noAnswer == NoAnswerYet::PainHardlyVaries)
        return ReportPatterns::tr("%1: the scores hardly vary, so there is no pattern to find (runs: %2).")
            .arg(knee, runs);
    return ReportPatterns::tr("%1: no clear pattern (habits tested: %2, runs: %3).")
        .arg(knee, locale.toString(patterns.tested.size()), runs);
}

QString noPatternsYet()
{
    return ReportPatterns::tr("Nothing to look for yet: no run has an answer about a knee.");
}

} // namespace

QStringList patternsInShort(const std::vector<Patterns>& patterns, const QLocale& locale)
{
    QStringList said;
    for (const auto& each : patterns) {
        if (each.findings.empty())
            said << nothingFound(each, locale);
        for (const auto& finding : each.findings)
            said << withCapital(of(each.knee)) + QStringLiteral(". ") + inShort(finding, locale)
                    + QLatin1Char('.');
    }
    if (said.isEmpty())
        said << noPatternsYet();
    return said;
}

QStringList patternTitles()
{
    return {ReportPatterns::tr("Habit"), ReportPatterns::tr("Knee"), ReportPatterns::tr("How sure"),
        ReportPatterns::tr("Points"), ReportPatterns::tr("95\u00a0% interval"),
        ReportPatterns::tr("Runs with"), ReportPatterns::tr("Runs without")};
}

QStringList patternCells(const PatternFinding& finding, Side knee, const QLocale& locale)
{
    return {headingOf(finding), brief(knee), certaintyOf(finding), change(finding.effect, locale),
        QStringLiteral("%1 – %2").arg(pointsOf(finding.low, locale), pointsOf(finding.high, locale)),
        locale.toString(finding.exposed), locale.toString(finding.unexposed)};
}

QString lookedFor(const Patterns& patterns, const QLocale& locale)
{
    QStringList names;
    for (const auto& factor : patterns.tested)
        names << nameOf(factor);
    QStringList said;
    if (!names.isEmpty())
        said << ReportPatterns::tr("%1, tested: %2.")
                    .arg(withCapital(of(patterns.knee)), names.join(QStringLiteral(", ")));
    QStringList lacking;
    for (const auto& each : patterns.notTestable)
        lacking << nameOf(each.factor);
    if (!lacking.isEmpty())
        said << ReportPatterns::tr("Not enough data to test: %1.").arg(lacking.join(QStringLiteral(", ")));
    if (patterns.smallestFindable)
        said << ReportPatterns::tr("Smallest difference a log like this can show: about %1 points.")
                    .arg(pointsOf(*patterns.smallestFindable, locale));
    return said.join(QLatin1Char(' '));
}

QStringList howPatternsAreFound()
{
    return {ReportPatterns::tr("A pattern shows what goes together with pain, after allowing for how the "
                               "knee was before. It is not proof of cause."),
        ReportPatterns::tr("Patterns are checked at 40 runs and after every 20 more. Simulated logs without "
                           "any real effect show a consistent one in fewer than 5 of 100 cases.")};
}

} // namespace patella::ui::words
