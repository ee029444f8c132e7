// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/plan/ladder_words.h"

#include <QCoreApplication>

#include "ui/convert.h"
#include "ui/words/capital.h"
#include "ui/words/choice_words.h"
#include "ui/words/flag_words.h"
#include "ui/words/full_stop.h"
#include "ui/words/plan/programme_words.h"
#include "ui/words/plan/return_words.h"

namespace patella::ui::words {

namespace {

struct LadderWords {
    Q_DECLARE_TR_FUNCTIONS(LadderWords)
};

constexpr std::array moveWords{
    std::pair{LadderMove::StraightLegRaise, QT_TRANSLATE_NOOP("LadderWords", "straight-leg raise")},
    std::pair{LadderMove::ChairSquat, QT_TRANSLATE_NOOP("LadderWords", "squat to a chair")},
    std::pair{LadderMove::HalfSquat, QT_TRANSLATE_NOOP("LadderWords", "half squat")},
    std::pair{LadderMove::DeepSquat, QT_TRANSLATE_NOOP("LadderWords", "full squat")},
    std::pair{LadderMove::OneLegSquat, QT_TRANSLATE_NOOP("LadderWords", "one-leg squat to a box")},
    std::pair{LadderMove::JumpSquat, QT_TRANSLATE_NOOP("LadderWords", "jump squat")},
    std::pair{LadderMove::SideLegLift, QT_TRANSLATE_NOOP("LadderWords", "side-lying leg lift")},
    std::pair{LadderMove::HipHike, QT_TRANSLATE_NOOP("LadderWords", "hip hike")},
    std::pair{LadderMove::BandWalk, QT_TRANSLATE_NOOP("LadderWords", "sideways walk with a band")},
    std::pair{LadderMove::WallSit, QT_TRANSLATE_NOOP("LadderWords", "wall sit")},
    std::pair{LadderMove::SlowSquat, QT_TRANSLATE_NOOP("LadderWords", "slow squat")},
    std::pair{LadderMove::Hop, QT_TRANSLATE_NOOP("LadderWords", "hops on one leg")},
};

constexpr std::array moveSentences{
    std::pair{LadderMove::StraightLegRaise,
        QT_TRANSLATE_NOOP("LadderWords",
            "Lie on your back, tighten the thigh and lift the straight leg to the height of the other "
            "knee.")},
    std::pair{LadderMove::ChairSquat,
        QT_TRANSLATE_NOOP("LadderWords", "Sit down on a chair slowly, touch it and stand up again.")},
    std::pair{LadderMove::HalfSquat,
        QT_TRANSLATE_NOOP(
            "LadderWords", "Bend the knees about halfway, back straight, knees over the feet.")},
    std::pair{LadderMove::DeepSquat,
        QT_TRANSLATE_NOOP("LadderWords", "Go down until the thighs are level, heels on the ground.")},
    std::pair{LadderMove::OneLegSquat,
        QT_TRANSLATE_NOOP("LadderWords", "On one leg, sit down on a box slowly and stand up again.")},
    std::pair{LadderMove::JumpSquat,
        QT_TRANSLATE_NOOP("LadderWords", "From a half squat jump a little and land softly.")},
    std::pair{LadderMove::SideLegLift,
        QT_TRANSLATE_NOOP("LadderWords", "Lie on the other side and lift the straight leg, toes forward.")},
    std::pair{LadderMove::HipHike,
        QT_TRANSLATE_NOOP(
            "LadderWords", "Stand on a step on one leg, let the other hip sink and lift it again.")},
    std::pair{LadderMove::BandWalk,
        QT_TRANSLATE_NOOP("LadderWords", "A band around the legs, knees slightly bent, steps to the side.")},
    std::pair{LadderMove::WallSit,
        QT_TRANSLATE_NOOP("LadderWords", "Back against a wall, knees bent as far as is comfortable; hold.")},
    std::pair{LadderMove::SlowSquat,
        QT_TRANSLATE_NOOP(
            "LadderWords", "Three seconds down, three seconds up, with as much weight as that needs.")},
    std::pair{LadderMove::Hop, QT_TRANSLATE_NOOP("LadderWords", "Small hops on one leg, landing softly.")},
};

} // namespace

QString of(LadderMove move) { return wordIn(moveWords, move, "LadderWords"); }
QString howTo(LadderMove move) { return wordIn(moveSentences, move, "LadderWords"); }

QString of(const Dose& dose)
{
    return dose.heldSeconds > 0 ? LadderWords::tr("%1 × %2 s").arg(dose.sets).arg(dose.heldSeconds)
                                : LadderWords::tr("%1 × %2").arg(dose.sets).arg(dose.repetitions);
}

QString stepOf(const LadderState& state)
{
    const auto dose = state.dose ? of(*state.dose) : QString();
    if (!state.move)
        return dose.isEmpty() ? LadderWords::tr("As you were shown.") : dose;
    return LadderWords::tr("Step %1 of %2: %3, %4")
        .arg(state.step)
        .arg(state.steps)
        .arg(of(*state.move), dose);
}

QString whyOf(const LadderState& state, const Units& units)
{
    const auto day = state.because ? weekdayAndDate(*state.because, units) : dash();
    switch (state.why) {
    case LadderReason::SignStands:
        return LadderWords::tr("Stopped while there is a warning sign: %1.")
            .arg(state.sign ? of(state.sign->flag) : dash());
    case LadderReason::NoSteps:
        return state.because ? withOneFullStop(LadderWords::tr("Last session on %1.").arg(day))
                             : LadderWords::tr("No session recorded yet.");
    case LadderReason::FirstStep:
        return LadderWords::tr("No session recorded yet.");
    case LadderReason::SoFarGood:
        return withOneFullStop(
            LadderWords::tr("%1 of %2 sessions that count for the next step, the last on %3.")
                .arg(state.good)
                .arg(sessionsToOpen)
                .arg(day));
    case LadderReason::ThreeGood:
        return withOneFullStop(LadderWords::tr(
            "Three sessions and their mornings stayed at %1 or less: the step opened after %2.")
                .arg(state.ceiling.value())
                .arg(day));
    case LadderReason::OverTheCeiling:
        return LadderWords::tr("The session of %1 or its morning hurt more than %2: the same step again.")
            .arg(day)
            .arg(state.ceiling.value());
    case LadderReason::MuchPain:
        return LadderWords::tr("The session of %1 or its morning hurt more than %2: one step back.")
            .arg(day)
            .arg(mostPainOfASession);
    case LadderReason::AnswerMissing:
        return LadderWords::tr(
            "The session of %1 lacks the pain during it or the next morning, so it does not count.")
            .arg(day);
    case LadderReason::MorningToCome:
        return LadderWords::tr("Answer for the morning after the session of %1 first.").arg(day);
    case LadderReason::TooLittle:
        return LadderWords::tr("The session of %1 was less than the step asks for, or was not counted.")
            .arg(day);
    case LadderReason::LastStep:
        return withOneFullStop(LadderWords::tr("The last step, last done on %1.").arg(day));
    }
    return {};
}

QString thisWeekOf(const LadderState& state)
{
    return LadderWords::tr("%1 of %2 days this week").arg(state.daysThisWeek).arg(state.wanted);
}

QStringList ladderInFull(const LadderState& state, const Units& units)
{
    QStringList lines{nameOf(state.programme) + QStringLiteral(" (")
            + setBy(patella::setBy(state.programme), units) + QLatin1Char(')'),
        stepOf(state)};
    if (state.move)
        lines << howTo(*state.move);
    lines << whyOf(state, units) << thisWeekOf(state) + QLatin1Char('.');
    if (!state.programme.notes.empty())
        lines << toQt(state.programme.notes);
    return lines;
}

} // namespace patella::ui::words
