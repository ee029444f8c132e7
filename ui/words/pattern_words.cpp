// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/pattern_words.h"

#include <QCoreApplication>

#include "ui/words/factor_words.h"
#include "ui/words/log_words.h"

#include <algorithm>
#include <cmath>

namespace patella::ui::words {

namespace {

using namespace patterns;

struct PatternWords {
    Q_DECLARE_TR_FUNCTIONS(PatternWords)
};

QString points(double value, const QLocale& locale) { return locale.toString(value, 'f', 1); }

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

bool isAmount(const PatternFinding& finding) { return scaleOf(finding.factor.kind) == FactorScale::Amount; }

// How much, whichever way it goes: nearest to nothing first.
QString interval(const PatternFinding& finding, const QLocale& locale)
{
    const auto sign = finding.effect < 0 ? -1 : 1;
    const auto low = sign * (sign > 0 ? finding.low : finding.high);
    const auto high = sign * (sign > 0 ? finding.high : finding.low);
    return PatternWords::tr("likely %1 to %2").arg(points(low, locale), points(high, locale));
}

} // namespace

QString lookOf(const Patterns& patterns, const QLocale& locale)
{
    const auto runs = PatternWords::tr("%1: runs with an answer: %2.")
                          .arg(capitalised(of(patterns.knee)), locale.toString(patterns.runs));
    const auto next = locale.toString(patterns.nextLook);
    return runs + QLatin1Char(' ')
        + (patterns.look == 0 ? PatternWords::tr("The first look is at %1 runs.").arg(next)
                              : PatternWords::tr("The latest look was at %1 runs, the next is at %2.")
                                    .arg(locale.toString(patterns.look), next));
}

QString gapsOf(const Patterns& patterns, const QLocale& locale)
{
    QStringList gaps;
    if (patterns.withoutMorning > 0)
        gaps << PatternWords::tr(
            "Runs whose next morning was not noted: %1; the worst of the other answers counts.")
                    .arg(locale.toString(patterns.withoutMorning));
    if (patterns.masked > 0)
        gaps << PatternWords::tr(
            "Runs after a painkiller, gel, tape or brace: %1; their pain may be masked, and "
            "nothing is called helpful because of them.")
                    .arg(locale.toString(patterns.masked));
    return gaps.join(QLatin1Char(' '));
}

QString headingOf(const PatternFinding& finding)
{
    QStringList names{nameOf(finding.factor)};
    for (const auto& rival : finding.rivals)
        names << (rival.opposite ? PatternWords::tr("less of: %1").arg(nameOf(rival.factor))
                                 : nameOf(rival.factor));
    return capitalised(names.join(PatternWords::tr(" or ", "between factors")));
}

QString certaintyOf(const PatternFinding& finding)
{
    return finding.certainty == Certainty::Consistent ? PatternWords::tr("consistent pattern")
                                                      : PatternWords::tr("possible pattern");
}

QString effectOf(const PatternFinding& finding, const QLocale& locale)
{
    const bool more = finding.effect > 0;
    const auto size = points(std::abs(finding.effect), locale);
    QString text;
    if (isAmount(finding))
        text = more ? PatternWords::tr("%1 your knee pain was about %2 points higher (%3)")
                    : PatternWords::tr("%1 your knee pain was about %2 points lower (%3)");
    else
        text = more ? PatternWords::tr("%1 your knee pain was about %2 points higher than on other runs (%3)")
                    : PatternWords::tr("%1 your knee pain was about %2 points lower than on other runs (%3)");
    const auto runs
        = finding.rivals.empty() ? where(finding.factor) : PatternWords::tr("Where these came together,");
    return text.arg(runs, size, interval(finding, locale))
        + PatternWords::tr(", after allowing for how your knee was before.");
}

QString basisOf(const PatternFinding& finding, const QLocale& locale)
{
    const auto exposed = locale.toString(finding.exposed);
    const auto unexposed = locale.toString(finding.unexposed);
    if (isAmount(finding))
        return PatternWords::tr("Based on %1 runs.")
            .arg(locale.toString(finding.exposed + finding.unexposed));
    return PatternWords::tr("Based on %1 runs with it (median pain %3) and %2 without (median pain %4).")
        .arg(exposed, unexposed, points(finding.medianExposed, locale),
            points(finding.medianUnexposed, locale));
}

QString chanceOf(const PatternFinding& finding)
{
    return finding.certainty == Certainty::Consistent
        ? PatternWords::tr(
              "It was there at two looks in a row. Chance alone brings that about in fewer than 5 "
              "of 100 logs.")
        : PatternWords::tr(
              "At a single look, chance alone shows something this strong in 2 to 4 of 100 logs.");
}

QString rivalry(const PatternFinding& finding)
{
    if (finding.rivals.empty())
        return {};
    return PatternWords::tr(
        "You nearly always use these together: your log cannot tell which of them matters. "
        "A few easy runs with one and without the other would tell.");
}

QString noProof() { return PatternWords::tr("A link is not proof of cause."); }

QString notFound(const Patterns& patterns, const QLocale& locale)
{
    if (!patterns.findings.empty())
        return {};
    if (patterns.noAnswer == NoAnswerYet::TooFewRuns)
        return PatternWords::tr("Too few runs to look for patterns.");
    if (patterns.noAnswer == NoAnswerYet::PainHardlyVaries)
        return PatternWords::tr(
            "Your answers hardly vary: there is nothing yet that could go together with them.");
    if (patterns.tested.empty())
        return PatternWords::tr("Nothing can be tested yet.");
    auto text = PatternWords::tr("No clear pattern.");
    if (patterns.smallestFindable)
        text += QLatin1Char(' ')
            + PatternWords::tr("With %1 runs an effect under about %2 points would usually be missed.")
                  .arg(locale.toString(patterns.look), points(*patterns.smallestFindable, locale));
    return text;
}

QStringList notTestable(const Patterns& patterns, const QLocale& locale)
{
    QStringList lines;
    QStringList neverNoted;
    for (const auto& each : patterns.notTestable)
        if (each.lack.why == NotTestable::NeverNoted)
            neverNoted << nameOf(each.factor);
        else
            lines << PatternWords::tr("Not testable yet: %1").arg(lackOf(each, locale));
    if (!neverNoted.isEmpty())
        lines << PatternWords::tr("Never noted, so never tested: %1")
                     .arg(neverNoted.join(QStringLiteral(", ")));
    return lines;
}

QStringList howOftenWrong()
{
    return {
        PatternWords::tr("The search was tried on thousands of made-up logs, in which the truth is known."),
        PatternWords::tr("Where nothing mattered, one look showed a possible pattern in 2 to 4 of 100 logs."),
        PatternWords::tr("Over a log of 200 runs with a look after every 20, a possible pattern turned up "
                         "wrongly in 11 to 17 of 100 logs, a consistent one in 2 to 4. A possible pattern is "
                         "worth a trial, not a belief."),
        PatternWords::tr(
            "A habit that made the pain two points worse was found in at least 80 of 100 logs of "
            "60 runs and 94 of 100 logs of 200 runs; one that made it a single point worse, in 24 "
            "and 87 of 100. Shoes over their limit take longer to show."),
        PatternWords::tr(
            "Where two habits came together in nine of ten runs, only the wrong one was named in "
            "at most 3 of 100 logs."),
        PatternWords::tr("Mornings that were not noted, also when that happened more often on bad days, did "
                         "not make it wrong more often."),
        PatternWords::tr(
            "Each knee is looked at by itself: with two knees there are two chances to be wrong."),
    };
}

QStringList patternsInFull(const Patterns& patterns, const QLocale& locale)
{
    QStringList lines{lookOf(patterns, locale), gapsOf(patterns, locale), notFound(patterns, locale)};
    for (const auto& finding : patterns.findings) {
        lines << PatternWords::tr("%1 (%2)", "what was found and how sure it is")
                     .arg(headingOf(finding), certaintyOf(finding));
        for (const auto& sentence : {effectOf(finding, locale), basisOf(finding, locale), chanceOf(finding),
                 rivalry(finding), noProof()})
            if (!sentence.isEmpty())
                lines << QStringLiteral("  ") + sentence;
    }
    lines << notTestable(patterns, locale);
    lines.removeAll(QString());
    return lines;
}

} // namespace patella::ui::words
