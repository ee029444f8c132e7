// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/plan/return_words.h"

#include <QCoreApplication>

#include "ui/convert.h"
#include "ui/words/flag_words.h"
#include "ui/words/full_stop.h"

namespace patella::ui::words {

namespace {

struct ReturnWords {
    Q_DECLARE_TR_FUNCTIONS(ReturnWords)
};

QString onDay(const std::optional<LocalDate>& day, const Units& units)
{
    return day ? weekdayAndDate(*day, units) : dash();
}

QString whyRed(ZoneReason why)
{
    switch (why) {
    case ZoneReason::Swelling:
        return ReturnWords::tr("the knee was swollen after it");
    case ZoneReason::Limp:
        return ReturnWords::tr("there was a limp");
    case ZoneReason::NextMorning:
        return ReturnWords::tr("the next morning was worse than before it");
    case ZoneReason::HourAfter:
        return ReturnWords::tr("the hour after was worse than before it");
    default:
        return ReturnWords::tr("it hurt too much");
    }
}

QString whyItIsNotCounted(const ReturnState& state, const QString& day)
{
    switch (state.why) {
    case ReturnReason::AnswerMissing:
        return ReturnWords::tr("The run of %1 lacks an answer, or one may be masked, so it does not count.")
            .arg(day);
    case ReturnReason::MorningToCome:
        return ReturnWords::tr("Answer for the morning after the run of %1 first.").arg(day);
    case ReturnReason::DurationMissing:
        return ReturnWords::tr("The run of %1 has no time, so it does not count.").arg(day);
    case ReturnReason::TooShort:
        return ReturnWords::tr("The run of %1 was shorter than the step.").arg(day);
    case ReturnReason::TooEarly:
        return ReturnWords::tr("The run of %1 came without a day's rest before it, so it does not count.")
            .arg(day);
    default:
        return ReturnWords::tr("The run of %1 fell on a day with a warning sign.").arg(day);
    }
}

} // namespace

QString of(const ReturnStep& step)
{
    if (step.walkMinutes == 0)
        return ReturnWords::tr("%1 min run without a break").arg(step.runMinutes);
    return ReturnWords::tr("%1 × (%2 min run, %3 min walk)")
        .arg(step.repeats)
        .arg(step.runMinutes)
        .arg(step.walkMinutes);
}

QString setBy(const SetBy& by, const Units& units)
{
    return by.name.empty() ? ReturnWords::tr("your own, since %1").arg(shortDate(by.on, units))
                           : ReturnWords::tr("set by %1 on %2").arg(toQt(by.name), shortDate(by.on, units));
}

QString whereOf(const ReturnState& state)
{
    return ReturnWords::tr("Return to running: step %1 of %2").arg(state.step).arg(lastReturnStep);
}

QString nextStep(const ReturnState& state, const Units& units, LocalDate today)
{
    const auto step = of(returnStep(state.step));
    switch (state.stage) {
    case ReturnStage::Entry:
        return ReturnWords::tr("First the entry test: 30 minutes of brisk walking and stairs, each with a "
                               "knee pain of at most %1.")
            .arg(mostEntryPain);
    case ReturnStage::Stopped:
        return ReturnWords::tr("Stopped: no step for now.");
    case ReturnStage::Done:
        return ReturnWords::tr(
            "Done: 30 minutes without a break went well twice. From here on your weekly line applies again.");
    case ReturnStage::OnTheWay:
        break;
    }
    return *state.earliest <= today ? ReturnWords::tr("Next step: %1, from today on.").arg(step)
                                    : withOneFullStop(ReturnWords::tr("Next step: %1, earliest on %2.")
                                              .arg(step, weekdayAndDate(*state.earliest, units)));
}

QString whyOf(const ReturnState& state, const Units& units)
{
    const auto day = onDay(state.because, units);
    switch (state.why) {
    case ReturnReason::EntryNotAnswered:
        return ReturnWords::tr("Its answers are not recorded yet.");
    case ReturnReason::EntryHurts:
        return ReturnWords::tr("It hurt more than that. Wait a few days and test again.");
    case ReturnReason::SignStands:
        return ReturnWords::tr("There is a warning sign: %1. Have it looked at first.")
            .arg(state.sign ? of(state.sign->flag) : dash());
    case ReturnReason::FirstStep:
        return ReturnWords::tr("The entry test is passed, and no run of the plan is recorded yet.");
    case ReturnReason::GreenOnce:
        return ReturnWords::tr("The run of %1 was green. One more like it opens the next step.").arg(day);
    case ReturnReason::GreenTwice:
        return withOneFullStop(ReturnWords::tr("Two runs in a row were green, the last on %1.").arg(day));
    case ReturnReason::Amber:
        return ReturnWords::tr("The run of %1 was amber: the same step again.").arg(day);
    case ReturnReason::Red:
        return ReturnWords::tr("The run of %1 was red: one step back, and 48 hours without running.")
            .arg(day);
    case ReturnReason::RedOfLate:
        return withOneFullStop(
            ReturnWords::tr("Two runs in a row were green, but no step opens within seven days of a red "
                            "run. The next one opens on %1.")
                .arg(onDay(state.noStepBefore, units)));
    case ReturnReason::WeekIsFull:
        return ReturnWords::tr("This week's limit has been used up.");
    case ReturnReason::Finished:
        return withOneFullStop(ReturnWords::tr("Its last run was on %1.").arg(day));
    default:
        return whyItIsNotCounted(state, day);
    }
}

QStringList returnInFull(const ReturnState& state, const Units& units, LocalDate today)
{
    QStringList lines{whereOf(state) + QStringLiteral(" (") + setBy(state.by, units) + QLatin1Char(')'),
        nextStep(state, units, today), whyOf(state, units)};
    if (state.stage == ReturnStage::OnTheWay)
        lines << ReturnWords::tr("Green: pain of at most %1 in the run, and neither the hour after nor the "
                                 "next morning worse than before.")
                     .arg(state.ceiling.value());
    return lines;
}

QString inWords(const TakeBack& back, const Units& units)
{
    const auto day = weekdayAndDate(back.because.date, units);
    const auto why = whyRed(back.because.why);
    if (back.kind == TakeBackKind::Rest)
        return withOneFullStop(ReturnWords::tr(
            "Ease off for %n day(s): no run before %1. The run of %2 was red: %3.", nullptr, back.days)
                .arg(weekdayAndDate(back.until, units), day, why));
    return back.because.answer == Answer::Red
        ? withOneFullStop(ReturnWords::tr(
              "Ease off for %n day(s): no more than last time before %1. The run of %2 was red: %3.", nullptr,
              back.days)
                  .arg(weekdayAndDate(back.until, units), day, why))
        : ReturnWords::tr("No more than last time: the run of %1 was amber, because %2.").arg(day, why);
}

} // namespace patella::ui::words
