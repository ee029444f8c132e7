// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/experiment_course.h"

#include "core/log/order.h"
#include "core/patterns/factors/knee_runs.h"

#include <algorithm>
#include <map>

namespace patella {

namespace {

constexpr std::int64_t unlikePercent = 25;

struct Score {
    Pain worst;
    bool masked;
};

// What is known of the runs of an experiment.
class Trials {
public:
    Trials(const SelfExperiment& experiment, const Log& log, LocalDate today)
        : m_experiment(experiment)
        , m_log(log)
    {
        for (const auto& run : log.runs)
            if (run.preparation.experiment == experiment.id && run.preparation.trial)
                m_runs.emplace(run.preparation.trial->value(), &run);
        for (const auto knee : {Side::Left, Side::Right})
            if (experiment.side == knee || experiment.side == Side::Both)
                noteScores(knee, today);
    }

    const RunEntry* run(int trial) const
    {
        const auto found = m_runs.find(trial);
        return found == m_runs.end() ? nullptr : found->second;
    }

    TrialPair pair(int number) const
    {
        const int trial = 2 * number;
        const auto seed = static_cast<std::uint64_t>(m_experiment.seed.number);
        const bool inOrder = conditionOf(trial, seed) == Condition::First;
        const auto* first = run(inOrder ? trial : trial + 1);
        const auto* second = run(inOrder ? trial + 1 : trial);
        TrialPair pair{.first = first ? std::optional(first->id) : std::nullopt,
            .second = second ? std::optional(second->id) : std::nullopt,
            .state = PairState::Open,
            .difference = 0,
            .areUnlike = false};
        if (!first || !second)
            return pair;
        pair.areUnlike = areUnlike(*first, *second);
        pair.state = stateOf(*first, *second);
        if (pair.state == PairState::Counts)
            pair.difference = m_scores.at(first->id).worst.value() - m_scores.at(second->id).worst.value();
        return pair;
    }

private:
    void noteScores(Side knee, LocalDate today)
    {
        for (const auto& each : patterns::kneeRuns(m_log, knee, today)) {
            const auto [at, isNew]
                = m_scores.emplace(each.run->id, Score{.worst = each.worst, .masked = each.masked});
            if (!isNew)
                at->second.worst = std::max(at->second.worst, each.worst);
        }
    }

    PairState stateOf(const RunEntry& first, const RunEntry& second) const
    {
        if (isOther(first, Condition::First) || isOther(second, Condition::Second))
            return PairState::OtherCondition;
        const auto one = m_scores.find(first.id);
        const auto other = m_scores.find(second.id);
        if (one == m_scores.end() || other == m_scores.end())
            return PairState::NoScore;
        return one->second.masked || other->second.masked ? PairState::Masked : PairState::Counts;
    }

    // Only shoes and insoles stand in a run the way they stand in the plan.
    bool isOther(const RunEntry& run, Condition condition) const
    {
        const bool isFirst = condition == Condition::First;
        if (m_experiment.tried == Tried::Shoe)
            return run.ground.shoe
                && run.ground.shoe != (isFirst ? m_experiment.firstShoe : m_experiment.secondShoe);
        return m_experiment.tried == Tried::Insole && !run.ground.insole.empty()
            && run.ground.insole == (isFirst ? m_experiment.second : m_experiment.first);
    }

    static bool areUnlike(const RunEntry& a, const RunEntry& b)
    {
        if (!a.measured.distance || !b.measured.distance)
            return false;
        const auto [shorter, longer] = std::minmax(a.measured.distance->metres, b.measured.distance->metres);
        return 100 * longer > (100 + unlikePercent) * shorter;
    }

    const SelfExperiment& m_experiment;
    const Log& m_log;
    std::map<int, const RunEntry*> m_runs;
    std::map<RunId, Score> m_scores;
};

std::optional<PairedTest> resultOf(const std::vector<TrialPair>& pairs)
{
    std::vector<int> differences;
    for (const auto& pair : pairs)
        if (pair.state == PairState::Counts)
            differences.push_back(pair.difference);
    return differences.empty() ? std::nullopt : std::optional(exactPairedTest(differences));
}

} // namespace

ExperimentCourse courseOf(const SelfExperiment& experiment, const Log& log, LocalDate today)
{
    const Trials trials(experiment, log, today);
    const int pairs = experiment.pairs.value();
    ExperimentCourse course{.runs = 2 * pairs,
        .done = 0,
        .isOver = false,
        .next = std::nullopt,
        .pairs = {},
        .counting = 0,
        .result = std::nullopt};
    for (int trial = 0; trial < course.runs; ++trial) {
        if (trials.run(trial))
            ++course.done;
        else if (!course.next)
            course.next = trial;
    }
    course.isOver = experiment.ended || !course.next;
    if (course.isOver)
        course.next.reset();
    for (int pair = 0; pair < pairs; ++pair)
        course.pairs.push_back(trials.pair(pair));
    course.counting
        = static_cast<int>(std::ranges::count(course.pairs, PairState::Counts, &TrialPair::state));
    if (course.isOver)
        course.result = resultOf(course.pairs);
    return course;
}

namespace {

// The keys tell which was there first: they sort by the time at which a record was made.
bool isAfterThePlan(const RunEntry& run, const SelfExperiment& experiment)
{
    return run.when.date >= experiment.date && run.id.text() > experiment.id.text();
}

} // namespace

std::vector<RunEntry> runsForTheNextTrial(const SelfExperiment& experiment, const Log& log, LocalDate today)
{
    std::vector<RunEntry> runs;
    std::ranges::copy_if(log.runs, std::back_inserter(runs), [&](const RunEntry& run) {
        return !run.preparation.experiment && isAfterThePlan(run, experiment) && run.when.date <= today;
    });
    std::ranges::sort(runs, [](const auto& a, const auto& b) { return orderOf(b) < orderOf(a); });
    return runs;
}

ChangeSet assigning(const RunEntry& run, const SelfExperiment& experiment, int trial)
{
    auto after = run;
    after.preparation.experiment = experiment.id;
    after.preparation.trial = Count::of(trial);
    return {replaced(run, after)};
}

} // namespace patella
