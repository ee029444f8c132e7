// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/load/planned_weeks.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;
using testing::IsEmpty;

constexpr LocalDate wednesday = 2026y / 2 / 4; // the Wednesday of the fifth week

PlannedRun plannedOn(LocalDate date, std::optional<Distance> distance)
{
    return {.id = PlannedRunId::fresh(),
        .date = date,
        .distance = distance,
        .duration = {},
        .kind = {},
        .surface = {},
        .shoe = {},
        .notes = {}};
}

// Four weeks of a run of 20 km each Monday.
std::vector<RunEntry> fourWeeks()
{
    std::vector<RunEntry> runs;
    for (int week = 0; week < 4; ++week)
        runs.push_back(aRun(daysAfter(aMonday, 7 * week), kilometres(20)));
    return runs;
}

TEST(PlannedWeeks, AreJudgedAsIfEverythingWereRun)
{
    const std::vector planned{plannedOn(wednesday, kilometres(12)),
        plannedOn(daysAfter(wednesday, 1), kilometres(12)),
        plannedOn(daysAfter(wednesday, 7), kilometres(20)),
        plannedOn(daysAfter(wednesday, 8), kilometres(4))};
    const auto weeks = plannedWeeks(fourWeeks(), planned, LoadUnit::Distance, wednesday);
    ASSERT_EQ(weeks.size(), 2u);
    EXPECT_EQ(weeks[0].monday, mondayOf(wednesday));
    EXPECT_EQ(weeks[0].load, (Load{LoadUnit::Distance, 24'000}));
    EXPECT_EQ(weeks[0].state, WeekState::Above10);
    EXPECT_FALSE(weeks[0].inProgress);
    EXPECT_EQ(weeks[1].reference, (Load{LoadUnit::Distance, 24'000})) << "what is planned for this week";
    EXPECT_EQ(weeks[1].state, WeekState::Ok);
}

TEST(PlannedWeeks, EndWithTheWeekOfTodayWhenNothingIsPlanned)
{
    auto runs = fourWeeks();
    runs.push_back(aRun(daysAfter(wednesday, 1), kilometres(5))); // a run dated ahead is not run yet
    const auto weeks = plannedWeeks(runs, {}, LoadUnit::Distance, wednesday);
    ASSERT_EQ(weeks.size(), 1u);
    EXPECT_EQ(weeks[0].load, (Load{LoadUnit::Distance}));
    EXPECT_THAT(plannedWeeks({}, {}, LoadUnit::Distance, wednesday), IsEmpty());
}

TEST(PlannedWeeks, LeaveOutWhatIsPastOrWasRunToday)
{
    auto runs = fourWeeks();
    runs.push_back(aRun(wednesday, kilometres(7)));
    const std::vector planned{
        plannedOn(daysAfter(wednesday, -1), kilometres(50)), plannedOn(wednesday, kilometres(9))};
    EXPECT_EQ(
        plannedWeeks(runs, planned, LoadUnit::Distance, wednesday)[0].load, (Load{LoadUnit::Distance, 7000}));
}

TEST(PlannedWeeks, NameTheRunsThatWouldBeTooLong)
{
    const std::vector planned{plannedOn(daysAfter(wednesday, 1), kilometres(22)),
        plannedOn(daysAfter(wednesday, 8), kilometres(28)),
        plannedOn(daysAfter(wednesday, 15), kilometres(30))};
    const auto weeks = plannedWeeks(fourWeeks(), planned, LoadUnit::Distance, wednesday);
    ASSERT_EQ(weeks.size(), 3u);
    EXPECT_THAT(weeks[0].spikes, IsEmpty()) << "22 is a tenth more than 20";
    ASSERT_EQ(weeks[1].spikes.size(), 1u);
    EXPECT_EQ(weeks[1].spikes[0].longestBefore, kilometres(22));
    EXPECT_EQ(weeks[1].spikes[0].band, SpikeBand::Small);
    EXPECT_THAT(weeks[2].spikes, IsEmpty()) << "30 is hardly more than 28";
}

TEST(PlannedWeeks, BeginAFreshLogWithItsFirstPlannedRun)
{
    const auto weeks = plannedWeeks(
        {}, std::vector{plannedOn(daysAfter(wednesday, 9), kilometres(5))}, LoadUnit::Distance, wednesday);
    ASSERT_EQ(weeks.size(), 1u);
    EXPECT_EQ(weeks[0].state, WeekState::Baseline);
}

TEST(PlannedWeeks, CountAPlannedRunWithoutAValueApart)
{
    const std::vector planned{plannedOn(daysAfter(wednesday, 1), {})};
    EXPECT_EQ(plannedWeeks(fourWeeks(), planned, LoadUnit::Distance, wednesday)[0].runsWithout, 1);
}

} // namespace
} // namespace patella
