// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plan_study.h"

#include "core/plan/run_answers.h"
#include "core/sample/knee.h"
#include "tests/support/builders.h"
#include "tests/support/way_back.h"

#include <algorithm>
#include <vector>

namespace patella::test {

namespace {

constexpr double pointsOfHalfAnHour = 0.5;
constexpr double leftOfAFlareTheNextDay = 0.8;

class Returning {
public:
    Returning(const ReturningRunner& runner, std::uint64_t seed)
        : m_runner(runner)
        , m_chance(seed)
        , m_way(aMonday)
    {
    }

    Returned goOn()
    {
        for (int day = 0; day < daysOfAWayBack && !m_returned.done; ++day) {
            m_flare *= leftOfAFlareTheNextDay;
            answerTheMorning(day);
            if (const auto step = stepOf(day))
                run(day, *step);
        }
        return m_returned;
    }

private:
    int score(double points) { return sample::answered(points + m_runner.noise * m_chance.bell()).value(); }
    double now() const { return m_runner.level + m_flare; }

    std::optional<int> stepOf(int day)
    {
        if (!m_runner.follows)
            return day % 2 == 0 ? std::optional(std::min(m_lastStep + 1, lastReturnStep)) : std::nullopt;
        const auto state = m_way.on(day);
        if (state.stage == ReturnStage::Done)
            m_returned.done = day;
        const bool isOpen = state.earliest && *state.earliest <= daysAfter(aMonday, day);
        return isOpen ? std::optional(state.step) : std::nullopt;
    }

    void run(int day, int step)
    {
        const double before = now();
        if (m_chance.happens(m_runner.flareChance))
            m_flare += m_runner.flare;
        const auto& [runs, walks, repeats] = returnStep(step);
        const double during = now() + pointsOfHalfAnHour * runs * repeats / 30;
        m_way.run(day, step, {score(before), score(during), score(now()), noAnswer});
        count(day, step);
        m_lastStep = step;
        m_ranOn = day;
        ++m_returned.runs;
        if (step == lastReturnStep && !m_returned.firstHalfHour)
            m_returned.firstHalfHour = day;
        lookForRed(day);
    }

    void answerTheMorning(int day)
    {
        if (m_ranOn != day - 1 || m_chance.happens(m_runner.forgets))
            return;
        m_way.log.painNotes.push_back(aPainNote(m_way.log.runs.back(), Moment::NextMorning, score(now())));
        lookForRed(day);
    }

    void lookForRed(int today)
    {
        const auto answers = runAnswers(m_way.log, Side::Left, *Pain::of(usualCeiling),
            daysAfter(aMonday, m_ranOn), daysAfter(aMonday, today));
        if (!answers.empty() && answers.back().answer == Answer::Red
            && (m_redDays.empty() || m_redDays.back() != m_ranOn)) {
            m_redDays.push_back(m_ranOn);
            ++m_returned.red;
        }
    }

    void count(int day, int step)
    {
        if (m_lastStep == 0 || step <= m_lastStep)
            return;
        ++m_returned.stepsUp;
        if (!m_redDays.empty() && day - m_redDays.back() <= daysWithoutAStepAfterRed)
            ++m_returned.stepsUpAfterRed;
    }

    const ReturningRunner& m_runner;
    sample::Chance m_chance;
    WayBack m_way;
    double m_flare = 0;
    int m_lastStep = 0;
    int m_ranOn = -9;
    std::vector<int> m_redDays;
    Returned m_returned{};
};

} // namespace

Returned wayBackOf(const ReturningRunner& runner, std::uint64_t seed)
{
    return Returning(runner, seed).goOn();
}

} // namespace patella::test
