// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/report/gaps.h"
#include "core/report/training_history.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

TEST(TrainingHistories, AreTheTwelveWeeksUpToTheLastDay)
{
    const LocalDate firstMonday = 2026y / 8 / 31;
    auto race = aRun(2026y / 9 / 20, kilometres(21));
    race.form.kind = RunKind::Race;
    const Log log{
        .runs = {aRun(daysAfter(firstMonday, -1), kilometres(12)), aRun(firstMonday, kilometres(10)), race,
            aRun(aDay, kilometres(8)), aRun(daysAfter(aDay, 1), kilometres(99))}};
    const auto history = trainingHistory(log, aDay);
    EXPECT_EQ(history.weeks.size(), 12U);
    EXPECT_EQ(history.runs, 3);
    EXPECT_EQ(history.distance, kilometres(39));
    EXPECT_EQ(history.longestRun, kilometres(21));
    EXPECT_EQ(history.races, 1);
    EXPECT_EQ(history.weeksWithoutRun, 9) << "the week that is not over is none of them";
    EXPECT_EQ(history.medianWeek, Distance{});
    ASSERT_EQ(history.spikes.size(), 1U);
    EXPECT_EQ(history.spikes[0].date, race.when.date);
}

TEST(TrainingHistories, CountStrengthAndOtherSportByDay)
{
    auto swim = aDayNote(aDay);
    swim.otherSport = "swimming";
    swim.otherSportTime = 45min;
    auto yoga = aDayNote(daysAfter(aDay, -1));
    yoga.otherSport = "yoga";
    const Log log{.dayNotes = {swim, yoga, aDayNote(daysAfter(aDay, -2))},
        .careNotes = {aCareNote(Care::Strength), aCareNote(Care::Strength), aCareNote(Care::Ice)}};
    const auto history = trainingHistory(log, aDay);
    EXPECT_EQ(history.strengthDays, 1);
    EXPECT_EQ(history.otherSportDays, 2);
    EXPECT_EQ(history.otherSport, 45min);
}

TEST(GapsOfAPeriod, CountWhatIsMissingOutOfWhat)
{
    const Period week{.from = 2026y / 11 / 16, .to = aDay};
    auto answered = aRun(aDay);
    answered.ground.surface = SurfaceMix::only(Surface::Trail);
    answered.ground.shoe = ShoeId::fresh();
    const auto silent = aRun(daysAfter(aDay, -1));
    auto nowhere = aPainNote(answered, Moment::After, 1);
    nowhere.region = std::nullopt;
    const Log log{.runs = {silent, answered}, .painNotes = {aPainNote(answered), nowhere}};
    const auto gaps = gapsOf(log.runs, log.painNotes, log, week, {nowhere.id});
    EXPECT_EQ(gaps,
        (Gaps{.days = 5,
            .daysWithSomething = 2,
            .runsWithoutSurface = 1,
            .runsWithoutShoe = 1,
            .runsWithoutAnswer = 1,
            .scores = 2,
            .scoresWithoutPlace = 1,
            .scoresMasked = 1}));
}

} // namespace
} // namespace patella
