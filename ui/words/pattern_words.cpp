// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/pattern_words.h"

#include <QCoreApplication>

#include "ui/words/capital.h"
#include "ui/words/factor_words.h"
#include "ui/words/log_words.h"
#include "ui/words/proof_words.h"

#include <algorithm>
#include <cmath>

namespace patella::ui::words {

namespace {

using namespace patterns;

struct PatternWords {
    Q_DECLARE_TR_FUNCTIONS(PatternWords)
};

bool isAmount(const PatternFinding& finding) { return scaleOf(finding.factor.kind) == FactorScale::Amount; }

// How much, whichever way it goes: nearest to nothing first.
QString interval(const PatternFinding& finding, const QLocale& locale)
{
    const auto sign = finding.effect < 0 ? -1 : 1;
    const auto low = sign * (sign > 0 ? finding.low : finding.high);
    const auto high = sign * (sign > 0 ? finding.high : finding.low);
    return PatternWords::tr("likely %1 to %2").arg(pointsOf(low, locale), pointsOf(high, locale));
}

} // namespace

QString pointsOf(double value, const QLocale& locale) { return locale.toString(value, 'f', 1); }

QString lookOf(const Patterns& patterns, const QLocale& locale)
{
    const auto runs = PatternWords::tr("%1: runs with an answer: %2.")
                          .arg(withCapital(of(patterns.knee)), locale.toString(patterns.runs));
    const auto next = locale.toString(patterns.nextLook);
    return runs + QLatin1Char(' ')
        + (patterns.look == 0 ? PatternWords::tr("First check at %1 runs.").arg(next)
                              : PatternWords::tr("Last checked at %1 runs; next check at %2.")
                                    .arg(locale.toString(patterns.look), next));
}

QString gapsOf(const Patterns& patterns, const QLocale& locale)
{
    QStringList gaps;
    if (patterns.withoutMorning > 0)
        gaps << PatternWords::tr(
            "Runs without a next-morning score: %1; the worst of the other scores counts.")
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
        names << (rival.opposite ? PatternWords::tr("the lack of: %1").arg(nameOf(rival.factor))
                                 : nameOf(rival.factor));
    return withCapital(names.join(PatternWords::tr(" or ", "between factors")));
}

QString certaintyOf(const PatternFinding& finding, const QLocale& locale)
{
    const auto certainty = finding.certainty == Certainty::Consistent ? PatternWords::tr("consistent pattern")
                                                                      : PatternWords::tr("possible pattern");
    if (!isSmall(finding))
        return certainty;
    const auto size = pointsOf(std::abs(finding.effect) * finding.ownRange, locale);
    return isAmount(finding)
        ? PatternWords::tr("%1, small (%2 points from little to much)", "certainty and size")
              .arg(certainty, size)
        : PatternWords::tr("%1, small (%2 points)", "certainty and size").arg(certainty, size);
}

QString effectOf(const PatternFinding& finding, const QLocale& locale)
{
    const bool more = finding.effect > 0;
    const auto size = pointsOf(std::abs(finding.effect), locale);
    QString text;
    if (isAmount(finding))
        text = more ? PatternWords::tr("%1 your knee pain was about %2 points higher (%3)")
                    : PatternWords::tr("%1 your knee pain was about %2 points lower (%3)");
    else
        text = more ? PatternWords::tr("%1 your knee pain was about %2 points higher than on other runs (%3)")
                    : PatternWords::tr("%1 your knee pain was about %2 points lower than on other runs (%3)");
    const auto runs
        = finding.rivals.empty() ? where(finding.factor) : PatternWords::tr("When these occurred together,");
    return text.arg(runs, size, interval(finding, locale))
        + PatternWords::tr(", after allowing for how your knee was before.");
}

QString basisOf(const PatternFinding& finding, const QLocale& locale)
{
    const auto exposed = locale.toString(finding.exposed);
    const auto unexposed = locale.toString(finding.unexposed);
    if (isAmount(finding))
        return PatternWords::tr(
            "Based on %1 runs: in the half with more of it the median pain was %2, in the "
            "half with less %3.")
            .arg(locale.toString(finding.exposed + finding.unexposed),
                pointsOf(finding.medianExposed, locale), pointsOf(finding.medianUnexposed, locale));
    return PatternWords::tr("Based on %1 runs with it (median pain %3) and %2 without (median pain %4).")
        .arg(exposed, unexposed, pointsOf(finding.medianExposed, locale),
            pointsOf(finding.medianUnexposed, locale));
}

QString chanceOf(const PatternFinding& finding, const QLocale& locale)
{
    if (finding.certainty == Certainty::Consistent)
        return PatternWords::tr(
            "Found in two checks in a row. In logs without any real effect this happens in %1 of 100.")
            .arg(ofAHundred(proofFigures.everConsistent, locale));
    const auto& looks = proofFigures.wrongAtALook;
    const Percents all{.least = std::min({looks[0].least, looks[1].least, looks[2].least}),
        .most = std::max({looks[0].most, looks[1].most, looks[2].most})};
    return PatternWords::tr("Found in one check. In logs without any real effect this happens in %1 of 100.")
        .arg(ofAHundred(all, locale));
}

QString rivalry(const PatternFinding& finding)
{
    if (finding.rivals.empty())
        return {};
    return PatternWords::tr(
        "Any one of these could be behind it: in your log they nearly always occur together, so it cannot "
        "tell which one matters. A few easy runs with one but not the other would tell.");
}

QString noProof() { return PatternWords::tr("A link is not proof of cause."); }

QString notFound(const Patterns& patterns, const QLocale& locale)
{
    if (!patterns.findings.empty())
        return {};
    if (patterns.noAnswer == NoAnswerYet::TooFewRuns)
        return PatternWords::tr("Too few runs to look for patterns.");
    if (patterns.noAnswer == NoAnswerYet::PainHardlyVaries)
        return PatternWords::tr("Your scores hardly vary, so there is nothing to compare yet.");
    if (patterns.tested.empty())
        return PatternWords::tr("Nothing can be tested yet.");
    return PatternWords::tr("No clear pattern.") + QLatin1Char(' ') + wouldBeMissed(patterns, locale);
}

QString wouldBeMissed(const Patterns& patterns, const QLocale& locale)
{
    const auto runs = locale.toString(patterns.look);
    const auto painless = locale.toString(patterns.painless);
    const bool mostlyPainless = 2 * patterns.painless >= patterns.look;
    if (patterns.smallestFindable) {
        const auto points = pointsOf(*patterns.smallestFindable, locale);
        return mostlyPainless
            ? PatternWords::tr("%2 of %1 runs were without pain: an effect under about %3 points on the sore "
                               "runs would usually be missed.")
                  .arg(runs, painless, points)
            : PatternWords::tr("With %1 runs an effect under about %2 points would usually be missed.")
                  .arg(runs, points);
    }
    return mostlyPainless
        ? PatternWords::tr("%2 of %1 runs were without pain: even a large effect on the sore "
                           "runs would usually be missed.")
              .arg(runs, painless)
        : PatternWords::tr("With %1 runs even a large effect would usually be missed.").arg(runs);
}

QString missingRuns(const Patterns& patterns, const QLocale& locale)
{
    return PatternWords::tr("%1 of %2 runs so far. The first check comes after %3 more with a score for this "
                            "knee, during or after the run or the next morning.")
        .arg(locale.toString(patterns.runs), locale.toString(patterns.nextLook),
            locale.toString(patterns.nextLook - patterns.runs));
}

QString readyFor(const std::vector<Factor>& factors)
{
    if (factors.empty())
        return PatternWords::tr("No habit has been recorded often enough both with and without it: what "
                                "never changes cannot be compared.");
    QStringList names;
    for (const auto& factor : factors)
        names << nameOf(factor);
    return PatternWords::tr("With today's data it would test: %1.").arg(names.join(QStringLiteral(", ")));
}

QString testedIn(const Patterns& patterns, const QLocale& locale)
{
    if (patterns.tested.empty())
        return {};
    return PatternWords::tr("Habits tested together: %1.")
        .arg(locale.toString(static_cast<int>(patterns.tested.size())));
}

QStringList notTestable(const Patterns& patterns, const QLocale& locale)
{
    QStringList lines;
    QStringList neverNoted;
    std::optional<Factor> last; // what is measured twice is said once
    for (const auto& each : patterns.notTestable)
        if (each.lack.why == NotTestable::NeverNoted) {
            if (!last || !areOneThing(*last, each.factor))
                neverNoted << nameOf(each.factor);
            last = each.factor;
        } else
            lines << PatternWords::tr("Not enough data yet: %1").arg(lackOf(each, locale));
    if (!neverNoted.isEmpty())
        lines << PatternWords::tr("Never recorded beside a score, so never tested: %1")
                     .arg(neverNoted.join(QStringLiteral(", ")));
    return lines;
}

QStringList patternsInFull(const Patterns& patterns, const QLocale& locale)
{
    QStringList lines{lookOf(patterns, locale), gapsOf(patterns, locale), notFound(patterns, locale)};
    for (const auto& finding : patterns.findings) {
        lines << PatternWords::tr("%1 (%2)", "what was found and how sure it is")
                     .arg(headingOf(finding), certaintyOf(finding, locale));
        for (const auto& sentence : {effectOf(finding, locale), basisOf(finding, locale),
                 chanceOf(finding, locale), rivalry(finding), noProof()})
            if (!sentence.isEmpty())
                lines << QStringLiteral("  ") + sentence;
    }
    lines << notTestable(patterns, locale);
    lines.removeAll(QString());
    return lines;
}

} // namespace patella::ui::words
