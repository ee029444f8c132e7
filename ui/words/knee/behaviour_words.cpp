// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/knee/behaviour_words.h"

#include <QCoreApplication>

#include "ui/words/capital.h"
#include "ui/words/knee/score_words.h"
#include "ui/words/knee_words.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

namespace patella::ui::words {

namespace {

constexpr std::size_t triggersNamed = 5;

struct BehaviourWords {
    Q_DECLARE_TR_FUNCTIONS(BehaviourWords)
};

QString whole(int number, const QLocale& locale) { return locale.toString(number); }

// "Left out: 12 masked, 3 without an answer." No line where nothing is.
QStringList withoutThese(int masked, int missing, const QString& ofMissing, const QLocale& locale)
{
    QStringList parts;
    if (masked > 0)
        parts << BehaviourWords::tr("%1 masked").arg(whole(masked, locale));
    if (missing > 0)
        parts << ofMissing.arg(whole(missing, locale));
    if (parts.isEmpty())
        return {};
    return {BehaviourWords::tr("Left out: %1.").arg(parts.join(QStringLiteral(", ")))};
}

QStringList withoutThese(int masked, int missing, const QLocale& locale)
{
    return withoutThese(masked, missing, BehaviourWords::tr("%1 without an answer"), locale);
}

QString trendOf(const SettlingLook& look, const QLocale& locale)
{
    switch (look.trend) {
    case SettlingTrend::TooFewRuns:
        return BehaviourWords::tr("Too few such runs to say whether it settled sooner: %1 of %2.")
            .arg(whole(look.known, locale), whole(look.nextLook, locale));
    case SettlingTrend::NoClearChange:
        return BehaviourWords::tr("No clear change in how soon it settled (last checked at %1 runs).")
            .arg(whole(look.look, locale));
    case SettlingTrend::Faster:
        return BehaviourWords::tr("It settled sooner in later runs (last checked at %1 runs).")
            .arg(whole(look.look, locale));
    case SettlingTrend::Slower:
        return BehaviourWords::tr("It settled later in later runs (last checked at %1 runs).")
            .arg(whole(look.look, locale));
    }
    return {};
}

QString answerOf(const MorningDistance& all, const Units& units)
{
    const auto worse
        = BehaviourWords::tr("The morning was worse after %1 of %n run(s).", nullptr, all.worse.of)
              .arg(whole(all.worse.hits, units.locale));
    switch (all.answer) {
    case MorningAnswer::TooFewRuns:
        return BehaviourWords::tr("Too few mornings to say from which distance on they were worse: %1 of %2.")
            .arg(whole(all.worse.of, units.locale), whole(fewestMornings, units.locale));
    case MorningAnswer::NoVisibleDifference:
        return BehaviourWords::tr("Distance made no visible difference to the mornings after.")
            + QLatin1Char(' ') + worse;
    case MorningAnswer::SeldomWorse:
        return BehaviourWords::tr("Up to your longest run, at most one morning in four was worse.")
            + QLatin1Char(' ') + worse;
    case MorningAnswer::OftenWorse:
        return BehaviourWords::tr("From your shortest run on, more than one morning in four was worse.")
            + QLatin1Char(' ') + worse;
    case MorningAnswer::Crosses:
        return BehaviourWords::tr("Up to %1 at most one morning in four was worse, beyond it more.")
                   .arg(all.distance ? distance(*all.distance, units) : dash())
            + QLatin1Char(' ') + worse;
    }
    return {};
}

} // namespace

QStringList settlingInFull(const SettlingClock& clock, const QLocale& locale)
{
    const auto& count = clock.count;
    if (clock.runs.empty())
        return {BehaviourWords::tr("No run with answers hurt more than before it.")};
    return QStringList{BehaviourWords::tr("%Ln run(s) hurt more than before: %1 settled within the hour, %2 "
                                          "by the next morning, %3 not by then; for %4 it is not known.",
                           nullptr, static_cast<int>(clock.runs.size()))
                           .arg(whole(count.withinTheHour, locale), whole(count.byTheMorning, locale),
                               whole(count.notByTheMorning, locale), whole(count.unclear, locale)),
               trendOf(clock.look, locale)}
    + withoutThese(clock.masked, clock.missing, locale);
}

QStringList onsetsInFull(const OnsetCurve& curve, const QLocale& locale)
{
    const auto said = curve.runs == 0
        ? BehaviourWords::tr("No run says whether and where pain began.")
        : BehaviourWords::tr(
              "%Ln run(s) say whether and where pain began; it began in %1.", nullptr, curve.runs)
              .arg(whole(curve.began, locale));
    return QStringList{said}
    + withoutThese(
        curve.masked, curve.unknownOnset, BehaviourWords::tr("%1 with pain, its start not recorded"), locale);
}

QString of(RunShape shape)
{
    switch (shape) {
    case RunShape::Calm:
        return BehaviourWords::tr("calm (no worse at any time)");
    case RunShape::WarmsUp:
        return BehaviourWords::tr("warmed up (it hurt at first, and less later)");
    case RunShape::BuildsUp:
        return BehaviourWords::tr("built up (worse during the run, gone by the morning)");
    case RunShape::Lasts:
        return BehaviourWords::tr("lasted (worse, and still there the next morning)");
    case RunShape::NextMorning:
        return BehaviourWords::tr("next morning (worse only then)");
    }
    return {};
}

QStringList shapesInFull(const RunShapes& shapes, const Units& units)
{
    QStringList lines;
    for (const auto& group : shapes.groups) {
        QStringList medians;
        for (const double each : group.medians)
            medians << wholeOrHalf(each, units.locale);
        //: a shape of runs, how many, and their median scores before, during, after and the next morning
        auto line = BehaviourWords::tr(
            "%1: %Ln run(s), median scores %2", nullptr, static_cast<int>(group.runs.size()))
                        .arg(withCapital(of(group.shape)), medians.join(QStringLiteral("\u2009–\u2009")));
        if (group.medianDistance)
            line += BehaviourWords::tr(", median distance %1").arg(distance(*group.medianDistance, units));
        lines << line;
    }
    if (lines.isEmpty())
        lines << BehaviourWords::tr("No run has all four answers yet.");
    lines << withoutThese(shapes.masked, shapes.missing, units.locale);
    return lines;
}

QStringList morningsInFull(const Mornings& mornings, const Units& units)
{
    QStringList lines{answerOf(mornings.all, units)};
    const auto& all = mornings.all;
    if (all.low || all.high)
        lines << BehaviourWords::tr("95\u00a0% band of that distance: %1 to %2.")
                     .arg(all.low ? distance(*all.low, units) : BehaviourWords::tr("the shortest run"),
                         all.high ? distance(*all.high, units) : BehaviourWords::tr("the longest run"));
    lines << withoutThese(mornings.masked, mornings.missing, units.locale);
    return lines;
}

QString afterRedInFull(const AfterRedRuns& after, const QLocale& locale)
{
    if (after.runs.empty())
        return BehaviourWords::tr("No run was red.");
    auto line = BehaviourWords::tr("%n run(s) were red.", nullptr, static_cast<int>(after.runs.size()));
    if (after.medianDaysToNext)
        line += QLatin1Char(' ')
            + BehaviourWords::tr("The next run came after %1 days (median).")
                  .arg(wholeOrHalf(*after.medianDaysToNext, locale));
    if (after.medianDaysUntilAsBefore)
        line += QLatin1Char(' ')
            + BehaviourWords::tr("The knee was as before after %1 days (median).")
                  .arg(wholeOrHalf(*after.medianDaysUntilAsBefore, locale));
    return line;
}

QStringList driftsInFull(const StageDrifts& drifts, const QLocale& locale)
{
    QStringList lines;
    if (!drifts.isAsked())
        return lines;
    if (!drifts.drifts.empty()) {
        const auto& last = drifts.drifts.back();
        lines << BehaviourWords::tr("After hurting only under load (since %1), it first hurt at rest on %2.")
                     .arg(shortDate(last.from, locale), shortDate(last.firstRestPain, locale));
    } else if (drifts.loadOnlyNow) {
        lines << BehaviourWords::tr("It hurt only under load, not at rest.");
    }
    return lines;
}

QString loggingInFull(const LoggingGaps& gaps, const QLocale& locale)
{
    const auto counts = BehaviourWords::tr("All answers after %1 of %2 sore runs and %3 of %4 others.")
                            .arg(whole(gaps.sore.hits, locale), whole(gaps.sore.of, locale),
                                whole(gaps.others.hits, locale), whole(gaps.others.of, locale));
    switch (gaps.answer) {
    case LoggingAnswer::TooFewRuns:
        return BehaviourWords::tr(
            "Too few sore runs to say whether answers are missing more often when it hurts.");
    case LoggingAnswer::NoClearDifference:
        return BehaviourWords::tr("Answers are missing about as often after sore runs as after others.")
            + QLatin1Char(' ') + counts;
    case LoggingAnswer::LessWhenSore:
        return BehaviourWords::tr(
                   "You answer less when it hurts: every figure here looks better than the knee was.")
            + QLatin1Char(' ') + counts;
    case LoggingAnswer::MoreWhenSore:
        return BehaviourWords::tr(
                   "You answer more when it hurts: every figure here looks worse than the knee was.")
            + QLatin1Char(' ') + counts;
    }
    return {};
}

QStringList triggersInFull(std::span<const PainCharacter> characters, const QLocale& locale)
{
    QStringList lines;
    for (const auto& character : characters) {
        if (character.triggersAsked == 0)
            continue;
        QStringList named;
        for (const auto& [trigger, count] : character.triggers)
            if (static_cast<std::size_t>(named.size()) < triggersNamed)
                named << QStringLiteral("%1 %2").arg(of(trigger), whole(count, locale));
        //: a knee, in how many answers somebody said what brought the pain on, and what, with counts
        lines << BehaviourWords::tr(
            "%1, what brought it on (%n answer(s)): %2.", nullptr, character.triggersAsked)
                     .arg(withCapital(of(character.side)), named.join(QStringLiteral(", ")));
    }
    return lines;
}

} // namespace patella::ui::words
