// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/log/blank.h"
#include "core/log/trials.h"
#include "core/store/log_store.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"

namespace patella {
namespace {

using namespace test;

RunEntry trialOf(const SelfExperiment& experiment, int number, LocalDate date = aDay)
{
    auto run = aRun(date);
    run.preparation.experiment = experiment.id;
    run.preparation.trial = Count::of(number);
    return run;
}

TEST(Trials, AreInTheOrderOfTheirNumbersWhateverTheirDays)
{
    const auto experiment = aSelfExperiment();
    const auto second = trialOf(experiment, 1, daysAfter(aDay, -3));
    const auto first = trialOf(experiment, 0);
    const auto other = trialOf(aSelfExperiment(), 0);
    const Log log{.runs = {second, aRun(), other, first}};
    EXPECT_EQ(trialsOf(experiment, log), (std::vector{first, second}));
}

TEST(Trials, StayInTheLogWhenTheirExperimentIsRemoved)
{
    const TemporaryFolder folder;
    LogStore store(folder / "log.patella");
    const auto experiment = aSelfExperiment();
    const Log log{
        .runs = {trialOf(experiment, 0), aRun(daysAfter(aDay, 1))}, .selfExperiments = {experiment}};
    store.apply(addingAll(log));
    EXPECT_THROW(store.apply({removed(experiment)}), StoreError) << "a run still names it";

    const auto changeSet = removing(experiment, log);
    store.apply(changeSet);
    auto free = log.runs.front();
    free.preparation.experiment.reset();
    free.preparation.trial.reset();
    EXPECT_EQ(store.wholeLog(), (Log{.runs = {free, log.runs.back()}}));
    store.apply(inverse(changeSet));
    EXPECT_EQ(store.wholeLog(), log);
}

TEST(SelfExperiments, HaveAnOrderOfTheirOwn)
{
    const auto one = newOf<SelfExperiment>(aDay);
    const auto other = newOf<SelfExperiment>(aDay);
    EXPECT_NE(one.seed, other.seed);
    EXPECT_GT(one.seed.number, 0);
    EXPECT_EQ(blank<SelfExperiment>().seed, Seed{}) << "not drawn yet";
}

} // namespace
} // namespace patella
