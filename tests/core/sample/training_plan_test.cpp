// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/sample/knee.h"
#include "core/sample/life.h"
#include "core/sample/training_plan.h"

#include <algorithm>
#include <set>

namespace patella::sample {
namespace {

TEST(TrainingPlans, HaveTheirEventsInTheWeeksTheStoriesNeed)
{
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        Chance chance(seed);
        const auto plan = trainingPlan(chance);
        ASSERT_EQ(plan.size(), 105U) << "two years";
        EXPECT_EQ(plan[weekOfTheBigFlare].phase, Phase::Overdone);
        for (int week = 1; week <= 3; ++week)
            EXPECT_EQ(plan[weekOfTheBigFlare + static_cast<std::size_t>(week)].phase, Phase::Break);
        EXPECT_EQ(plan[weekOfTheBigFlare + 4].phase, Phase::Return);
        EXPECT_EQ(std::ranges::count(plan, Phase::HalfMarathon, &WeekPlan::phase), 1);
        EXPECT_EQ(std::ranges::count(plan, Phase::TenKilometres, &WeekPlan::phase), 1);
        for (const auto& week : plan)
            EXPECT_EQ(week.kilometres > 0, week.phase != Phase::Break && &week != &plan[12]) << seed;
    }
}

TEST(TrainingPlans, RestOneWeekInFourWhileTheyBuildUp)
{
    Chance chance(5);
    const auto plan = trainingPlan(chance);
    for (std::size_t week = 0; week < 12; ++week) // the first stretch
        EXPECT_EQ(plan[week].phase, week % 4 == 3 ? Phase::Deload : Phase::Building) << week;
}

TEST(TrainingSessions, AddUpToAboutTheirWeek)
{
    Chance chance(6);
    for (int i = 0; i < 200; ++i) {
        const auto sessions = sessionsOf({.kilometres = 36, .phase = Phase::Building}, chance);
        double sum = 0;
        std::set<int> days;
        for (const auto& session : sessions) {
            sum += session.kilometres;
            days.insert(session.dayOfWeek);
            EXPECT_GE(session.kilometres, 2.5);
            EXPECT_EQ(session.kind == RunKind::Long, session.dayOfWeek == 6);
        }
        EXPECT_NEAR(sum, 36, 6);
        EXPECT_GE(sessions.size(), 3U);
        EXPECT_LE(sessions.size(), 5U);
        EXPECT_EQ(days.size(), sessions.size()) << "each on a day of its own";
        EXPECT_TRUE(std::ranges::is_sorted(sessions, {}, &Session::dayOfWeek));
    }
}

TEST(TrainingSessions, AreNoneInAWeekOffAndEndInARaceInTheWeekOfOne)
{
    Chance chance(7);
    EXPECT_TRUE(sessionsOf({.kilometres = 0, .phase = Phase::Break}, chance).empty());
    EXPECT_EQ(sessionsOf({.kilometres = 9, .phase = Phase::Holiday}, chance).size(), 1U);
    for (const auto& [phase, kilometres] :
        {std::pair{Phase::HalfMarathon, 21.2}, std::pair{Phase::TenKilometres, 10.05}}) {
        const auto race = sessionsOf({.kilometres = 33, .phase = phase}, chance).back();
        EXPECT_EQ(race.kind, RunKind::Race);
        EXPECT_EQ(race.dayOfWeek, 6);
        EXPECT_EQ(race.kilometres, kilometres);
    }
    for (const auto& session : sessionsOf({.kilometres = 20, .phase = Phase::Return}, chance))
        EXPECT_TRUE(session.kind == RunKind::WalkRun || session.kind == RunKind::Easy);
}

TEST(SampleKnees, AnswerInWholePointsFromNothingToTen)
{
    EXPECT_EQ(answered(-3), Pain::of(0));
    EXPECT_EQ(answered(0.49), Pain::of(0));
    EXPECT_EQ(answered(0.5), Pain::of(1));
    EXPECT_EQ(answered(9.5), Pain::of(10));
    EXPECT_EQ(answered(14), Pain::of(10));
}

TEST(SampleKnees, SettleAfterAFlareWithinWeeks)
{
    // 5 points of which 0.93 stay each day: over a point until day 22, as 5 * 0.93^22 = 1.01.
    Chance chance(8);
    Knee knee(chance);
    EXPECT_FALSE(knee.isFlared());
    knee.flareUp(5);
    for (int day = 0; day <= 22; ++day, knee.sleepOver())
        EXPECT_TRUE(knee.isFlared()) << day;
    EXPECT_FALSE(knee.isFlared());
}

TEST(SampleKnees, HurtOnAsphaltByThePlantedPoints)
{
    Chance chance(9);
    Knee knee(chance);
    double difference = 0;
    constexpr int runs = 4'000;
    for (int i = 0; i < runs; ++i)
        difference += (knee.worstDuring(1) - knee.worstDuring(0)) / runs;
    EXPECT_NEAR(difference, asphaltEffect, 0.05);
}

TEST(SampleLives, CountTheirWeeksFromTheFirstMonday)
{
    const Life life{.firstMonday = LocalDate{std::chrono::year{2026} / 12 / 28},
        .today = LocalDate{std::chrono::year{2027} / 1 / 10},
        .levels = {1, 2, 3, 4, 5}};
    EXPECT_EQ(life.day(0, 6), LocalDate{std::chrono::year{2027} / 1 / 3});
    EXPECT_EQ(life.weekOf(life.day(0, 6)), 0);
    EXPECT_EQ(life.weekOf(life.day(1)), 1);
    EXPECT_TRUE(life.isOver(life.firstMonday));
    EXPECT_TRUE(life.isOver(life.today));
    EXPECT_FALSE(life.isOver(daysAfter(life.today, 1)));
    EXPECT_FALSE(life.isOver(daysAfter(life.firstMonday, -1)));
    EXPECT_EQ(life.levelOn(LocalDate{std::chrono::year{2027} / 1 / 1}), 5);
}

} // namespace
} // namespace patella::sample
