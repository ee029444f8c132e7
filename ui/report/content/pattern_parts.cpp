// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/pattern_parts.h"

#include "ui/report/words/report_words.h"
#include "ui/words/capital.h"
#include "ui/words/factor_words.h"
#include "ui/words/log_words.h"
#include "ui/words/pattern_words.h"

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

// Nearest to nothing first, whichever way it goes.
QString briefInterval(const PatternFinding& finding, const Units& units)
{
    const bool more = finding.effect >= 0;
    return QStringLiteral("%1–%2").arg(words::pointsOf(std::abs(more ? finding.low : finding.high), units),
        words::pointsOf(std::abs(more ? finding.high : finding.low), units));
}

QString inShort(const PatternFinding& finding, const Units& units)
{
    const auto text = finding.effect >= 0
        //: %1 "consistent pattern", %2 the habit, %3 points, %4 their interval, %5 and %6 counts of runs
        ? ReportText::tr("%1: %2 – pain %3 points higher (likely %4; runs with it %5, without %6)")
        : ReportText::tr("%1: %2 – pain %3 points lower (likely %4; runs with it %5, without %6)");
    return text.arg(words::withCapital(words::certaintyOf(finding, units.locale)), words::headingOf(finding),
        words::pointsOf(std::abs(finding.effect), units), briefInterval(finding, units),
        units.locale.toString(finding.exposed), units.locale.toString(finding.unexposed));
}

QString nothingFound(const Patterns& patterns, const Units& units)
{
    const auto knee = words::withCapital(words::of(patterns.knee));
    const auto runs = units.locale.toString(patterns.runs);
    if (patterns.noAnswer == NoAnswerYet::TooFewRuns)
        return ReportText::tr("%1: too few runs with an answer to look for patterns (%2 of %3).")
            .arg(knee, runs, units.locale.toString(patterns.nextLook));
    if (patterns.noAnswer == NoAnswerYet::PainHardlyVaries)
        return ReportText::tr("%1: the scores hardly vary, so there is no pattern to find (runs: %2).")
            .arg(knee, runs);
    if (patterns.tested.empty())
        return ReportText::tr("%1: no habit was recorded often enough to be tested (runs: %2).")
            .arg(knee, runs);
    return ReportText::tr("%1: no clear pattern (habits tested: %2, runs: %3).")
        .arg(knee, units.locale.toString(patterns.tested.size()), runs);
}

QStringList patternsInShort(const std::vector<Patterns>& patterns, const Units& units)
{
    QStringList parts;
    for (const auto& each : patterns) {
        if (each.findings.empty())
            parts << nothingFound(each, units);
        for (const auto& finding : each.findings)
            parts << words::withCapital(words::of(each.knee)) + QStringLiteral(". ") + inShort(finding, units)
                    + QLatin1Char('.');
    }
    if (parts.isEmpty())
        parts << ReportText::tr("Nothing to look for yet: no run has an answer about a knee.");
    return parts;
}

// Decades of pairs are counted, a few are named.
QStringList namesOf(const std::vector<patterns::Factor>& factors)
{
    constexpr auto mostNamed = 4;
    const auto isPair = [](const patterns::Factor& each) { return each.kind == patterns::FactorKind::Shoe; };
    const auto pairs = static_cast<int>(std::ranges::count_if(factors, isPair));
    QStringList names;
    for (const auto& factor : factors)
        if (pairs <= mostNamed || !isPair(factor))
            names << words::nameOf(factor);
    if (pairs > mostNamed)
        names << ReportText::tr("each of %n pair(s) of shoes", nullptr, pairs);
    return names;
}

QString lookedFor(const Patterns& patterns, const Units& units)
{
    const auto names = namesOf(patterns.tested);
    QStringList parts;
    if (!names.isEmpty())
        parts << ReportText::tr("%1, tested: %2.")
                     .arg(words::withCapital(words::of(patterns.knee)), names.join(QStringLiteral(", ")));
    if (const auto lacking = patterns.notTestable.size(); lacking > 0)
        parts << ReportText::tr(
            "Not enough data to test %n more habit(s).", nullptr, static_cast<int>(lacking));
    if (!names.isEmpty())
        parts << words::wouldBeMissed(patterns, units.locale);
    return parts.join(QLatin1Char(' '));
}

} // namespace

Section patternsInFront(const Report& report, const Room& room, const Units& units)
{
    return {.heading = words::headingOf(ReportPart::Patterns),
        .blocks = {ListOfPoints{atMost(patternsInShort(report.patterns, units), room)}}};
}

Section patternsInFull(const Report& report, const Units& units)
{
    Section section{.heading = words::headingOf(ReportPart::Patterns), .blocks = {}};
    section.blocks.emplace_back(ListOfPoints{patternsInShort(report.patterns, units)});
    for (const auto& each : report.patterns)
        if (const auto parts = lookedFor(each, units); !parts.isEmpty())
            section.blocks.emplace_back(Paragraph{parts});
    section.blocks.emplace_back(
        Paragraph{ReportText::tr("A pattern shows what goes together with pain, after allowing for how the "
                                 "knee was before. It is not proof of cause."),
            Tone::Note});
    section.blocks.emplace_back(
        Paragraph{ReportText::tr("Patterns are checked at 40 runs and after every 20 more. Simulated logs "
                                 "without any real effect show a consistent one in fewer than 5 of 100 "
                                 "cases."),
            Tone::Note});
    return section;
}

} // namespace patella::ui
