// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/knee/knee_state_words.h"

#include <QCoreApplication>

#include "ui/words/capital.h"
#include "ui/words/knee/score_words.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

#include <cmath>

namespace patella::ui::words {

namespace {

struct KneeStateWords {
    Q_DECLARE_TR_FUNCTIONS(KneeStateWords)
};

QString percent(Proportion share, const QLocale& locale)
{
    return KneeStateWords::tr("%1\u00a0%").arg(locale.toString(std::lround(100 * shareOf(share))));
}

// "2 masked, 1 without an answer"
QString leftOut(int masked, int missing)
{
    QStringList parts;
    if (masked > 0)
        parts << KneeStateWords::tr("%n masked", nullptr, masked);
    if (missing > 0)
        parts << KneeStateWords::tr("%n without an answer", nullptr, missing);
    return parts.isEmpty() ? KneeStateWords::tr("none left out")
                           : KneeStateWords::tr("left out: %1").arg(parts.join(QStringLiteral(", ")));
}

QString comparedWithBefore(int change, int before, const QLocale& locale)
{
    if (change == 0)
        return KneeStateWords::tr("Before the run it was %1: the same.").arg(locale.toString(before));
    return (change < 0 ? KneeStateWords::tr("Before the run it was %1: %2 less.")
                       : KneeStateWords::tr("Before the run it was %1: %2 more."))
        .arg(locale.toString(before), locale.toString(std::abs(change)));
}

QString sizeInWords(double change)
{
    const double points = std::abs(change);
    if (points < 1)
        return KneeStateWords::tr("no clear change");
    if (points < 2)
        return change < 0 ? KneeStateWords::tr("a little better") : KneeStateWords::tr("a little worse");
    return change < 0 ? KneeStateWords::tr("clearly better") : KneeStateWords::tr("clearly worse");
}

// A score that stands large is taken for how the knee is.
bool isRecent(const MorningScore& morning, LocalDate today) { return morning.day > daysAfter(today, -7); }

QString ofTen(const MorningScore& morning, const QLocale& locale)
{
    //: a score of pain: "2 of 10"
    return KneeStateWords::tr("%1 of 10").arg(locale.toString(morning.score.value()));
}

} // namespace

QString of(Zone zone)
{
    switch (zone) {
    case Zone::Green:
        return KneeStateWords::tr("green");
    case Zone::Amber:
        return KneeStateWords::tr("amber");
    case Zone::Red:
        return KneeStateWords::tr("red");
    }
    return {};
}

QString morningInShort(const KneeState& state, LocalDate today, const QLocale& locale)
{
    if (!state.morning)
        return KneeStateWords::tr("no answer yet");
    return isRecent(*state.morning, today) ? ofTen(*state.morning, locale)
                                           : KneeStateWords::tr("no answer for over a week");
}

QString morningInFull(const KneeState& state, LocalDate today, const QLocale& locale)
{
    if (!state.morning)
        return KneeStateWords::tr("No morning of the last half year has an answer.");
    const auto& morning = *state.morning;
    auto day = weekdayAndDate(morning.day, locale);
    if (!isRecent(morning, today))
        day += QStringLiteral(" (%1)").arg(ofTen(morning, locale));
    const auto when = morning.day == today
        ? KneeStateWords::tr("This morning")
        : KneeStateWords::tr("The latest morning with an answer: %1").arg(day);
    QStringList sentences{morning.moment == Moment::NextMorning
            ? KneeStateWords::tr("%1, after a run.").arg(when)
            : KneeStateWords::tr("%1, recorded without a run.").arg(when)};
    if (morning.change)
        sentences << comparedWithBefore(*morning.change, morning.before->value(), locale);
    if (morning.masked)
        sentences << KneeStateWords::tr("Something may have masked it.");
    return sentences.join(QLatin1Char(' '));
}

QString zoneInShort(const RunZone& zone)
{
    return zone.zone ? withCapital(of(*zone.zone)) : KneeStateWords::tr("No zone");
}

QString whyZone(const RunZone& zone, const QLocale& locale)
{
    const auto points = locale.toString(zone.points.value_or(0));
    switch (zone.why) {
    case ZoneReason::Swelling:
        return KneeStateWords::tr("The knee was swollen that day or the next.");
    case ZoneReason::Limp:
        return KneeStateWords::tr("You limped.");
    case ZoneReason::WorstDuring:
        return KneeStateWords::tr("At its worst it hurt %1.").arg(points);
    case ZoneReason::NextMorning:
        return KneeStateWords::tr("The next morning was %1 worse than before the run.").arg(points);
    case ZoneReason::HourAfter:
        return KneeStateWords::tr("An hour later it was %1 worse than before the run.").arg(points);
    case ZoneReason::NothingAgainstIt:
        return KneeStateWords::tr("At most %1 during the run, and no worse after it.").arg(points);
    case ZoneReason::Masked:
        return KneeStateWords::tr("Something may have masked the pain, so it gets no zone.");
    case ZoneReason::TooFewAnswers:
        return KneeStateWords::tr("An answer is missing, so it gets no zone.");
    }
    return {};
}

QString whatZoneAsks(const RunZone& zone)
{
    if (!zone.zone)
        return {};
    switch (*zone.zone) {
    case Zone::Green:
        return KneeStateWords::tr("By the rule, green allows a little more.");
    case Zone::Amber:
        return KneeStateWords::tr("By the rule, amber means the same load again.");
    case Zone::Red:
        return KneeStateWords::tr("By the rule, red means less load, or rest until it has settled.");
    }
    return {};
}

QString ruleOfZones()
{
    return KneeStateWords::tr(
        "The rule for kneecap pain in runners: at most 2 of 10 during the run, as before within the hour, no "
        "worse the next morning (patellofemoral.trekeducation.org). The limits of amber (up to 5, or 1 "
        "worse) and red are Patella's own.");
}

KneeFigure medianMorning(const KneeState& state, const QLocale& locale)
{
    const auto& [before, recent, change] = state.mornings;
    KneeFigure figure{.number = recent.median ? wholeOrHalf(*recent.median, locale) : dash(),
        .what = KneeStateWords::tr("median morning, last 4 weeks"),
        .counts = {}};
    QStringList parts;
    if (change)
        parts << KneeStateWords::tr("%1 in the 4 weeks before: %2")
                     .arg(wholeOrHalf(*before.median, locale), sizeInWords(*change));
    else
        parts << KneeStateWords::tr("too few mornings to compare");
    parts << KneeStateWords::tr("%n morning(s) compared with %1", nullptr, recent.days)
                 .arg(locale.toString(before.days));
    parts << leftOut(recent.masked, recent.missing);
    figure.counts = parts.join(QStringLiteral("; "));
    return figure;
}

KneeFigure painFreeDistance(const KneeState& state, const Units& units)
{
    const auto& distance = state.painFreeDistance;
    KneeFigure figure{.number = distance ? words::distance(distance->distance, units) : dash(),
        .what = KneeStateWords::tr("before pain began in this knee in 1 run in 4"),
        .counts = {}};
    if (distance && distance->atLeast)
        figure.number = KneeStateWords::tr("at least %1").arg(figure.number);
    QStringList parts;
    if (!distance)
        parts << KneeStateWords::tr("it takes five runs with an answer to where pain began");
    parts << KneeStateWords::tr("%n run(s) in 8 weeks, pain in %1", nullptr, state.onset.runs)
                 .arg(units.locale.toString(state.onset.began));
    parts << leftOut(state.onset.masked, state.onset.unknownOnset);
    figure.counts = parts.join(QStringLiteral("; "));
    return figure;
}

KneeFigure runsWithoutPain(const KneeState& state, const QLocale& locale)
{
    const auto& free = state.painFree;
    KneeFigure figure{.number = free.runs.of > 0 ? percent(free.runs, locale) : dash(),
        .what = KneeStateWords::tr("of runs were without pain, last 4 weeks"),
        .counts = {}};
    QStringList parts;
    if (free.runs.of > 0)
        parts << KneeStateWords::tr("%1 of %n run(s)", nullptr, free.runs.of)
                     .arg(locale.toString(free.runs.hits));
    else
        parts << KneeStateWords::tr("no run with an answer");
    parts << leftOut(free.masked, free.missing);
    figure.counts = parts.join(QStringLiteral("; "));
    return figure;
}

QStringList whatIsMissing(const AnsweredClocks& answered, const QLocale& locale)
{
    if (answered.all.of == 0)
        return {KneeStateWords::tr("No run of the last twelve weeks.")};
    QStringList sentences{KneeStateWords::tr(
        "All four answers: %1 of %n run(s) of the last twelve weeks (%2).", nullptr, answered.all.of)
            .arg(locale.toString(answered.all.hits), percent(answered.all, locale))};
    QStringList clocks;
    for (std::size_t i = 0; i < answered.clocks.size(); ++i)
        if (const auto& clock = answered.clocks.at(i); clock.of > 0)
            //: a moment of a run and how many runs have an answer: "next morning 25 of 31"
            clocks << KneeStateWords::tr("%1 %2 of %3")
                          .arg(of(runMoments.at(i)), locale.toString(clock.hits), locale.toString(clock.of));
    sentences << KneeStateWords::tr("Answered: %1.").arg(clocks.join(QStringLiteral(", ")));
    return sentences;
}

} // namespace patella::ui::words
