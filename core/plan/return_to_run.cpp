// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/return_to_run.h"

#include "core/plan/run_answers.h"

#include <algorithm>

namespace patella {

namespace {

constexpr int percentOfAStep = 90; // the last walk may be left out

bool stopsPlans(const RaisedFlag& flag) { return flag.urgency <= Urgency::WithinDays; }

bool stoodOn(const std::vector<RaisedFlag>& flags, LocalDate day)
{
    return std::ranges::any_of(flags, [&](const RaisedFlag& flag) {
        return stopsPlans(flag) && flag.since <= day && (!flag.lapse || day < flag.lapse->on);
    });
}

// The way so far. Each run of the plan moves it, in the order of days.
class Way {
public:
    Way(const Programme& programme, const std::vector<RaisedFlag>& flags, LocalDate today)
        : m_flags(flags)
        , m_today(today)
        , m_step(std::clamp(programme.step ? programme.step->value() : 1, 1, lastReturnStep))
        , m_earliest(programme.date)
    {
    }

    void take(const RunAnswer& run)
    {
        openIfDue(run.date);
        if (m_done)
            return;
        m_because = run.date;
        switch (run.answer) {
        case Answer::Red:
            m_why = ReturnReason::Red;
            m_step = std::max(1, m_step - 1);
            m_greens = 0;
            m_noStepBefore = daysAfter(run.date, daysWithoutAStepAfterRed + 1);
            wait(run.date, daysAfterRed);
            return;
        case Answer::Amber:
            m_why = ReturnReason::Amber;
            m_greens = 0;
            break;
        case Answer::Missing:
            m_why = daysBetween(run.date, m_today) <= 1 ? ReturnReason::MorningToCome
                                                        : ReturnReason::AnswerMissing;
            break;
        case Answer::Green:
            takeGreen(run);
            break;
        }
        wait(run.date, daysToNextRun);
        m_done = m_step == lastReturnStep && m_greens >= greenRunsToOpen;
    }

    void writeTo(ReturnState& state)
    {
        openIfDue(m_today);
        if (!m_done && m_greens >= greenRunsToOpen && opensOn() == m_earliest)
            open();
        state.step = m_step;
        state.greens = m_greens;
        state.because = m_because;
        state.why = m_done ? ReturnReason::Finished : m_why;
        state.stage = m_done ? ReturnStage::Done : ReturnStage::OnTheWay;
        state.earliest = m_done ? std::nullopt : std::optional(m_earliest);
        if (!m_done && m_noStepBefore && m_today < *m_noStepBefore)
            state.noStepBefore = m_noStepBefore;
        if (!m_done && m_greens >= greenRunsToOpen)
            state.why = ReturnReason::RedOfLate;
    }

private:
    LocalDate opensOn() const { return m_noStepBefore ? std::max(m_earliest, *m_noStepBefore) : m_earliest; }

    void open()
    {
        m_earliest = opensOn();
        ++m_step;
        m_greens = 0;
        m_why = ReturnReason::GreenTwice;
    }

    void openIfDue(LocalDate day)
    {
        if (!m_done && m_greens >= greenRunsToOpen && day >= opensOn())
            open();
    }

    void takeGreen(const RunAnswer& run)
    {
        if (run.date < m_earliest)
            m_why = ReturnReason::TooEarly;
        else if (stoodOn(m_flags, run.date))
            m_why = ReturnReason::WhileASignStood;
        else if (!run.duration)
            m_why = ReturnReason::DurationMissing;
        else if (*run.duration * 100 < returnStep(m_step).total() * percentOfAStep)
            m_why = ReturnReason::TooShort;
        else {
            ++m_greens;
            m_why = ReturnReason::GreenOnce;
        }
    }

    void wait(LocalDate after, int days) { m_earliest = std::max(m_earliest, daysAfter(after, days)); }

    const std::vector<RaisedFlag>& m_flags;
    LocalDate m_today;
    int m_step;
    int m_greens = 0;
    LocalDate m_earliest;
    std::optional<LocalDate> m_noStepBefore;
    std::optional<LocalDate> m_because;
    ReturnReason m_why = ReturnReason::FirstStep;
    bool m_done = false;
};

std::optional<ReturnReason> entryProblem(const Programme& programme)
{
    if (!programme.walkPain || !programme.stairsPain)
        return ReturnReason::EntryNotAnswered;
    const bool hurts = std::max(*programme.walkPain, *programme.stairsPain).value() > mostEntryPain;
    return hurts ? std::optional(ReturnReason::EntryHurts) : std::nullopt;
}

void stop(ReturnState& state, ReturnStage stage, ReturnReason why)
{
    state.stage = stage;
    state.why = why;
    state.earliest.reset();
}

void keepWithinTheWeek(ReturnState& state, const std::optional<Limits>& limits, LocalDate today)
{
    const auto nextMonday = daysAfter(mondayOf(today), daysOfAWeek);
    if (limits && limits->leftThisWeek == Distance{} && state.earliest && *state.earliest < nextMonday) {
        state.earliest = nextMonday;
        state.why = ReturnReason::WeekIsFull;
    }
}

} // namespace

std::optional<RaisedFlag> signThatStops(const Log& log, LocalDate today)
{
    for (const auto& flag : standingFlags(log, today))
        if (stopsPlans(flag))
            return flag;
    return std::nullopt;
}

std::optional<ReturnState> returnToRun(const Log& log, LocalDate today)
{
    const auto programme = followed(log, ProgrammeKind::ReturnToRun, today);
    if (!programme)
        return std::nullopt;
    const auto limits = limitsOn(log, today);
    const auto usual = *Pain::of(usualCeiling);
    const auto ceiling = programme->ceiling.value_or(limits && limits->ceiling ? *limits->ceiling : usual);
    const auto flags = redFlags(log, today);
    Way way(*programme, flags, today);
    const auto side = programme->side.value_or(Side::Both);
    for (const auto& run : runAnswers(log, side, ceiling, programme->date, today))
        way.take(run);

    ReturnState state{.by = setBy(*programme),
        .stage = ReturnStage::OnTheWay,
        .step = 1,
        .greens = 0,
        .ceiling = ceiling,
        .earliest = {},
        .why = ReturnReason::FirstStep,
        .because = {},
        .noStepBefore = {},
        .sign = {}};
    way.writeTo(state);
    keepWithinTheWeek(state, limits, today);
    if (const auto problem = entryProblem(*programme))
        stop(state, ReturnStage::Entry, *problem);
    if (auto sign = signThatStops(log, today)) {
        stop(state, ReturnStage::Stopped, ReturnReason::SignStands);
        state.sign = std::move(sign);
    }
    return state;
}

} // namespace patella
