// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/ladder.h"

#include "core/plan/return_steps.h"
#include "core/plan/return_to_run.h"

#include <algorithm>

namespace patella {

namespace {

bool isEnough(const Session& session, const Dose& dose)
{
    if (!session.sets || session.sets->value() < dose.sets)
        return false;
    if (dose.repetitions > 0 && (!session.repetitions || session.repetitions->value() < dose.repetitions))
        return false;
    return dose.heldSeconds == 0 || (session.held && session.held->count() >= dose.heldSeconds);
}

// The way up so far.
class Climbing {
public:
    Climbing(std::span<const LadderStep> ladder, int step, Pain ceiling, LocalDate today)
        : m_ladder(ladder)
        , m_ceiling(ceiling)
        , m_today(today)
        , m_step(std::clamp(step, 1, static_cast<int>(ladder.size())))
    {
    }

    // The sessions of one day: of each leg one.
    void take(std::span<const Session> ofDay)
    {
        const auto& dose = m_ladder[static_cast<std::size_t>(m_step - 1)].dose;
        std::optional<Pain> worst;
        bool isAnswered = true, isWhole = true;
        for (const auto& session : ofDay) {
            worst = std::max({worst, session.during, session.morningAfter});
            isAnswered = isAnswered && session.during && session.morningAfter;
            isWhole = isWhole && isEnough(session, dose);
        }
        m_because = ofDay.front().date;
        if (worst && worst->value() > mostPainOfASession)
            goBack();
        else if (worst && *worst > m_ceiling) {
            m_why = LadderReason::OverTheCeiling;
            m_good = 0;
        } else if (!isAnswered)
            m_why = daysBetween(*m_because, m_today) <= 1 ? LadderReason::MorningToCome
                                                          : LadderReason::AnswerMissing;
        else if (!isWhole)
            m_why = LadderReason::TooLittle;
        else
            goOn();
    }

    void writeTo(LadderState& state) const
    {
        const auto& rung = m_ladder[static_cast<std::size_t>(m_step - 1)];
        state.step = m_step;
        state.move = rung.move;
        state.dose = rung.dose;
        state.good = m_good;
        state.because = m_because;
        state.why = m_why;
    }

private:
    void goBack()
    {
        m_step = std::max(1, m_step - 1);
        m_why = LadderReason::MuchPain;
        m_good = 0;
    }

    void goOn()
    {
        const bool isLast = m_step == static_cast<int>(m_ladder.size());
        m_why = isLast ? LadderReason::LastStep : LadderReason::SoFarGood;
        m_good = std::min(m_good + 1, sessionsToOpen);
        if (!isLast && m_good == sessionsToOpen) {
            ++m_step;
            m_good = 0;
            m_why = LadderReason::ThreeGood;
        }
    }

    std::span<const LadderStep> m_ladder;
    Pain m_ceiling;
    LocalDate m_today;
    int m_step;
    int m_good = 0;
    std::optional<LocalDate> m_because;
    LadderReason m_why = LadderReason::FirstStep;
};

std::optional<Dose> ownDose(const Programme& exercise)
{
    if (!exercise.sets && !exercise.repetitions && !exercise.held)
        return std::nullopt;
    const auto countOf = [](std::optional<Count> count) { return count ? count->value() : 0; };
    return Dose{.sets = exercise.sets ? exercise.sets->value() : 1,
        .repetitions = countOf(exercise.repetitions),
        .heldSeconds = exercise.held ? static_cast<int>(exercise.held->count()) : 0,
        .timesAWeek = wantedAWeek(exercise, 1)};
}

} // namespace

LadderState ladderState(const Log& log, const Programme& exercise, LocalDate today)
{
    const auto ladder = ladderOf(exercise.kind);
    const auto limits = limitsOn(log, today);
    const auto ceiling
        = exercise.ceiling.value_or(limits && limits->ceiling ? *limits->ceiling : *Pain::of(usualCeiling));
    const auto sessions = sessionsOf(log, exercise, today);
    LadderState state{.programme = exercise,
        .step = 1,
        .steps = static_cast<int>(ladder.size()),
        .move = {},
        .dose = ownDose(exercise),
        .good = 0,
        .ceiling = ceiling,
        .why = LadderReason::NoSteps,
        .because = {},
        .sign = {},
        .daysThisWeek = 0,
        .wanted = 0};
    if (!ladder.empty()) {
        Climbing climbing(ladder, exercise.step ? exercise.step->value() : 1, ceiling, today);
        for (auto day = sessions.begin(); day != sessions.end();) {
            const auto next = std::find_if(
                day, sessions.end(), [&](const Session& each) { return each.date != day->date; });
            climbing.take({day, next});
            day = next;
        }
        climbing.writeTo(state);
    } else if (!sessions.empty()) {
        state.because = sessions.back().date;
    }
    state.wanted = wantedAWeek(exercise, state.step);
    if (const auto week = adherence(log, exercise, state.wanted, 1, today); !week.empty())
        state.daysThisWeek = week.front().days;
    if (auto sign = signThatStops(log, today)) {
        state.why = LadderReason::SignStands;
        state.sign = std::move(sign);
    }
    return state;
}

std::vector<LadderState> ladderStates(const Log& log, LocalDate today)
{
    std::vector<LadderState> states;
    for (const auto& exercise : followedExercises(log, today))
        states.push_back(ladderState(log, exercise, today));
    return states;
}

} // namespace patella
