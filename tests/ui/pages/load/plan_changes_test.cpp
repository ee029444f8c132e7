// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/log/blank.h"
#include "tests/support/builders.h"
#include "ui/pages/load/plan_changes.h"

namespace patella::ui {
namespace {

using namespace test;

constexpr auto km = DistanceUnit::Kilometre;

PlannedRun planned(LocalDate day, Distance distance)
{
    auto run = newOf<PlannedRun>(day);
    run.distance = distance;
    run.notes = "with Anna";
    return run;
}

PlannedRun after(const Change& change) { return std::get<PlannedRun>(*change.after); }

TEST(PlanOfADay, KeepsWhatElseARunSays)
{
    const std::vector plan{planned(aDay, kilometres(8))};
    const auto changeSet = planOfDay(plan, aDay, QStringLiteral("9.5"), km);
    ASSERT_EQ(changeSet->size(), 1U);
    EXPECT_EQ(after(changeSet->front()).distance, Distance{9500});
    EXPECT_EQ(after(changeSet->front()).notes, "with Anna");
    EXPECT_EQ(after(changeSet->front()).id, plan[0].id);
}

TEST(PlanOfADay, ReadsTimesAndBoth)
{
    EXPECT_EQ(after(planOfDay({}, aDay, QStringLiteral("45m"), km)->front()).duration, 45min);
    const auto both = after(planOfDay({}, aDay, QStringLiteral("8.2 45:10"), km)->front());
    EXPECT_EQ(both.distance, Distance{8200});
    EXPECT_EQ(both.duration, 45min);
}

TEST(PlanOfADay, IsNothingToDoWhenItIsTypedBack)
{
    const std::vector plan{planned(aDay, kilometres(8)), planned(aDay, kilometres(5))};
    EXPECT_EQ(planOfDay(plan, aDay, textOfDay(plan, aDay, km), km), ChangeSet{});
}

TEST(PlanOfADay, IsNotGuessed)
{
    for (const auto* text : {"far", "8 + far", "8 +", "-3", "0"})
        EXPECT_EQ(planOfDay({}, aDay, QString::fromLatin1(text), km), std::nullopt) << text;
}

TEST(MovedPlan, GoesToTheSameDayOfTheOtherWeek)
{
    const std::vector plan{planned(2026y / 11 / 25, kilometres(8)), planned(2026y / 12 / 2, kilometres(9))};
    const auto changeSet = movedPlan(plan, {2026y / 11 / 23, 2026y / 11 / 30, 1}, LoadUnit::Distance, aDay);
    ASSERT_EQ(changeSet.size(), 1U);
    EXPECT_EQ(after(changeSet.front()).date, 2026y / 12 / 2);
    EXPECT_EQ(after(changeSet.front()).distance, kilometres(8));
}

TEST(MovedPlan, GrowsEveryRunAlike)
{
    const std::vector plan{planned(2026y / 11 / 25, kilometres(8)), planned(2026y / 11 / 27, kilometres(4))};
    const auto changeSet = movedPlan(plan, {2026y / 11 / 23, 2026y / 11 / 23, 1.5}, LoadUnit::Distance, aDay);
    ASSERT_EQ(changeSet.size(), 2U);
    EXPECT_EQ(after(changeSet[0]).distance, kilometres(12));
    EXPECT_EQ(after(changeSet[1]).distance, kilometres(6));
}

TEST(MovedPlan, NeverGoesToADayGoneBy)
{
    const std::vector plan{planned(2026y / 11 / 23, kilometres(8))}; // next Monday; today is Friday
    const auto changeSet = movedPlan(plan, {2026y / 11 / 23, 2026y / 11 / 16, 1}, LoadUnit::Distance, aDay);
    EXPECT_EQ(after(changeSet.front()).date, aDay);
}

TEST(MovedPlan, OfNothingIsTakenAway)
{
    const std::vector plan{planned(2026y / 11 / 25, kilometres(8))};
    const auto changeSet = movedPlan(plan, {2026y / 11 / 23, 2026y / 11 / 23, 0}, LoadUnit::Distance, aDay);
    ASSERT_EQ(changeSet.size(), 1U);
    EXPECT_EQ(changeSet.front().after, std::nullopt);
}

} // namespace
} // namespace patella::ui
