// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/log/blank.h"
#include "core/patterns/experiment_course.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

constexpr LocalDate begun = 2026y / 9 / 1;

class AnExperiment : public testing::Test {
protected:
    AnExperiment()
    {
        log.shoes = {aShoe("Blue"), aShoe("Red")};
        experiment.id = SelfExperimentId::fresh();
        experiment.date = begun;
        experiment.side = Side::Left;
        experiment.tried = Tried::Shoe;
        experiment.firstShoe = log.shoes[0].id;
        experiment.secondShoe = log.shoes[1].id;
        experiment.seed = Seed{4711};
    }

    Condition condition(int trial) const
    {
        return conditionOf(trial, static_cast<std::uint64_t>(experiment.seed.number));
    }

    // The run of a trial, in the pair of shoes it was drawn for; without a score where none is given.
    RunEntry& run(int trial, std::optional<int> score, Distance distance = kilometres(8))
    {
        auto run = aRun(daysAfter(begun, trial), distance);
        run.preparation.experiment = experiment.id;
        run.preparation.trial = Count::of(trial);
        run.ground.shoe = condition(trial) == Condition::First ? experiment.firstShoe : experiment.secondShoe;
        run.preparation.painkiller = false;
        if (score)
            log.painNotes.push_back(aPainNote(run, Moment::During, *score));
        return log.runs.emplace_back(std::move(run));
    }

    void runAll(int pairs, int painInFirst, int painInSecond)
    {
        for (int trial = 0; trial < 2 * pairs; ++trial)
            run(trial, condition(trial) == Condition::First ? painInFirst : painInSecond);
    }

    ExperimentCourse course() const { return courseOf(experiment, log, aDay); }

    Log log;
    SelfExperiment experiment = blank<SelfExperiment>();
};

TEST_F(AnExperiment, BeginsWithItsFirstRunAndNoResult)
{
    const auto now = course();
    EXPECT_EQ(now.runs, 12);
    EXPECT_EQ(now.done, 0);
    EXPECT_EQ(now.next, 0);
    EXPECT_FALSE(now.isOver);
    EXPECT_EQ(now.pairs.size(), 6u);
    EXPECT_EQ(now.pairs[0].state, PairState::Open);
    EXPECT_FALSE(now.result);
}

TEST_F(AnExperiment, KeepsItsResultSealedUntilTheLastRun)
{
    runAll(6, 2, 4);
    const auto last = log.runs.back();
    log.runs.pop_back();
    EXPECT_EQ(course().next, 11);
    EXPECT_EQ(course().counting, 5);
    EXPECT_FALSE(course().result);
    log.runs.push_back(last);
    const auto over = course();
    EXPECT_TRUE(over.isOver);
    EXPECT_EQ(over.next, std::nullopt);
    ASSERT_TRUE(over.result);
    EXPECT_EQ(over.result->meanDifference, -2) << "the first condition less the second";
    EXPECT_DOUBLE_EQ(over.result->p, leastPossibleP(6));
}

TEST_F(AnExperiment, GoesOnWithTheRunThatIsMissing)
{
    runAll(2, 2, 4);
    log.runs.erase(log.runs.begin() + 1);
    EXPECT_EQ(course().next, 1) << "its run was deleted";
    EXPECT_EQ(course().pairs[0].state, PairState::Open);
    EXPECT_EQ(course().done, 3);
}

TEST_F(AnExperiment, ShowsWhatItHasWhenItIsEndedEarly)
{
    runAll(3, 2, 4);
    experiment.ended = aDay;
    EXPECT_TRUE(course().isOver);
    EXPECT_EQ(course().next, std::nullopt);
    ASSERT_TRUE(course().result);
    EXPECT_DOUBLE_EQ(course().result->p, leastPossibleP(3));
}

TEST_F(AnExperiment, HasNoResultWhereNoPairCounts)
{
    run(0, 3);
    experiment.ended = aDay;
    EXPECT_TRUE(course().isOver);
    EXPECT_FALSE(course().result);
}

TEST_F(AnExperiment, CountsNoPairWithoutItsTwoScores)
{
    run(0, 3);
    run(1, std::nullopt);
    EXPECT_EQ(course().pairs[0].state, PairState::NoScore);
    EXPECT_EQ(course().counting, 0);
    log.painNotes.push_back(aPainNote(log.runs[1], Moment::NextMorning, 0));
    EXPECT_EQ(course().pairs[0].state, PairState::Counts) << "0 is an answer";
}

TEST_F(AnExperiment, CountsNoPairThatSomethingMasked)
{
    run(0, 3);
    run(1, 1).preparation.painkiller = true;
    EXPECT_EQ(course().pairs[0].state, PairState::Masked);
}

TEST_F(AnExperiment, CountsNoPairThatWasRunInOtherShoes)
{
    run(0, 3);
    run(1, 1);
    log.runs[1].ground.shoe = log.runs[0].ground.shoe;
    EXPECT_EQ(course().pairs[0].state, PairState::OtherCondition);
    log.runs[1].ground.shoe.reset();
    EXPECT_EQ(course().pairs[0].state, PairState::Counts) << "no shoe was noted: the plan holds";
}

TEST_F(AnExperiment, CountsNoPairThatWasRunWithTheOtherInsole)
{
    experiment.tried = Tried::Insole;
    experiment.first = "cork";
    experiment.second = "foam";
    run(0, 3).ground.insole = condition(0) == Condition::First ? "foam" : "cork";
    run(1, 1);
    EXPECT_EQ(course().pairs[0].state, PairState::OtherCondition);
    log.runs[0].ground.insole = "something else";
    EXPECT_EQ(course().pairs[0].state, PairState::Counts);
}

TEST_F(AnExperiment, CountsUnlikeRunsAndSaysSo)
{
    run(0, 3, kilometres(8));
    run(1, 1, kilometres(10));
    EXPECT_FALSE(course().pairs[0].areUnlike) << "a quarter longer";
    log.runs[1].measured.distance = Distance{10'001};
    EXPECT_TRUE(course().pairs[0].areUnlike);
    EXPECT_EQ(course().pairs[0].state, PairState::Counts);
}

TEST_F(AnExperiment, AsksAboutTheWorseKneeWhenItIsAboutBoth)
{
    experiment.side = Side::Both;
    runAll(1, 1, 1);
    for (const auto& each : log.runs) {
        auto right = aPainNote(
            each, Moment::During, condition(each.preparation.trial->value()) == Condition::First ? 5 : 0);
        right.side = Side::Right;
        log.painNotes.push_back(right);
    }
    EXPECT_EQ(course().pairs[0].difference, 4);
}

TEST_F(AnExperiment, TakesOnlyRunsThatAreFreeAndNotBeforeIt)
{
    run(0, 3);
    const auto before = aRun(daysAfter(begun, -1));
    const auto early = aRun(daysAfter(begun, 3));
    const auto late = aRun(daysAfter(begun, 5));
    const auto tomorrow = aRun(daysAfter(aDay, 1));
    for (const auto& each : {before, early, late, tomorrow})
        log.runs.push_back(each);
    const auto runs = runsForTheNextTrial(experiment, log, aDay);
    ASSERT_EQ(runs.size(), 2u);
    EXPECT_EQ(runs[0].id, late.id);
    EXPECT_EQ(runs[1].id, early.id);
}

TEST_F(AnExperiment, TakesNoRunThatWasSavedBeforeItWasPlanned)
{
    const auto saved = aRun(aDay); // this morning
    auto planned = newOf<SelfExperiment>(aDay); // and now an experiment that begins today
    const auto after = aRun(aDay);
    log.runs = {saved, after};
    const auto runs = runsForTheNextTrial(planned, log, aDay);
    ASSERT_EQ(runs.size(), 1u);
    EXPECT_EQ(runs[0].id, after.id);
}

TEST_F(AnExperiment, TakesARunInAsTheTrialItWas)
{
    const auto free = aRun(begun);
    const auto changeSet = assigning(free, experiment, 0);
    ASSERT_EQ(changeSet.size(), 1u);
    const auto& after = std::get<RunEntry>(*changeSet[0].after);
    EXPECT_EQ(after.preparation.experiment, experiment.id);
    EXPECT_EQ(after.preparation.trial, Count::of(0));
    EXPECT_EQ(std::get<RunEntry>(*changeSet[0].before), free);
}

} // namespace
} // namespace patella
