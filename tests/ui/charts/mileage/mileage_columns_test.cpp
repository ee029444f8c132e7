// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/mileage/mileage_weeks.h"
#include "tests/support/builders.h"
#include "ui/charts/mileage/mileage_columns.h"
#include "ui/charts/time_columns.h"

namespace patella::ui {
namespace {

using namespace test;

// One run a week from the first Monday of 2026 on, with the worst score of each; -1: nobody asked.
std::vector<MileageWeek> weeksWith(const std::vector<int>& scores)
{
    Log log;
    for (std::size_t week = 0; week < scores.size(); ++week) {
        const auto run
            = aRun(daysAfter(aMonday, static_cast<int>(week) * 7), kilometres(10 + static_cast<int>(week)));
        log.runs.push_back(run);
        if (scores[week] >= 0)
            log.painNotes.push_back(aPainNote(run, Moment::During, scores[week]));
    }
    return mileageWeeks(log, {.unit = MileageUnit::Distance, .knee = Side::Both},
        daysAfter(aMonday, static_cast<int>(scores.size()) * 7 - 1));
}

TEST(MileageColumns, HoldOneWeekEach)
{
    const auto columns = weekColumns(weeksWith({1, -1, 4}), MileageUnit::Distance, 1000);
    ASSERT_EQ(columns.size(), 3u);
    EXPECT_EQ(columns[2].first, 2);
    EXPECT_EQ(columns[2].weeks, 1);
    EXPECT_DOUBLE_EQ(columns[2].amount, 12);
    EXPECT_EQ(columns[1].worst, std::nullopt) << "no answer is no 0";
    EXPECT_EQ(columns[2].worst, 4);
}

// January 2026 has the Mondays 5, 12, 19 and 26.
TEST(MileageColumns, TakeTheWeeksOfAMonthTogether)
{
    const auto months = monthColumns(weeksWith({1, -1, 4, 1, 6, 6}), MileageUnit::Distance, 1000);
    ASSERT_EQ(months.size(), 2u);
    EXPECT_EQ(months[0].first, 0);
    EXPECT_EQ(months[0].weeks, 4);
    EXPECT_DOUBLE_EQ(months[0].amount, 11.5) << "of a week";
    EXPECT_EQ(months[0].worst, 4);
    EXPECT_EQ(months[0].mean, 2) << "of the weeks that have one";
    EXPECT_EQ(months[1].first, 4);
    EXPECT_EQ(months[1].weeks, 2);
}

TEST(MileageColumns, CompareAMonthWithTheMonthBefore)
{
    const auto months = monthColumns(weeksWith({1, 4, 4, 4, 6, 6}), MileageUnit::Distance, 1000);
    EXPECT_FALSE(months[0].painRose);
    EXPECT_TRUE(months[1].painRose);
    EXPECT_FALSE(monthColumns(weeksWith({1, 1, 5, 1, 6}), MileageUnit::Distance, 1000)[1].painRose);
}

TEST(MileageColumns, StandSideBySideOfTheSameWidth)
{
    const auto months = monthColumns(weeksWith({1, 1, 1, 1, 1, 1}), MileageUnit::Distance, 1000);
    EXPECT_DOUBLE_EQ(placeAmong<MileageColumn>(months, 0), -0.5);
    EXPECT_DOUBLE_EQ(placeAmong<MileageColumn>(months, 2), 0);
    EXPECT_DOUBLE_EQ(placeAmong<MileageColumn>(months, 4), 0.5);
    EXPECT_DOUBLE_EQ(placeAmong<MileageColumn>(months, 5), 1);
    EXPECT_DOUBLE_EQ(placeAmong<MileageColumn>(months, 6), 1.5);
}

TEST(MileageColumns, AreInSightAsFarAsInPart)
{
    const auto columns = weekColumns(weeksWith({1, 1, 1, 1, 1, 1}), MileageUnit::Distance, 1000);
    const auto shown = columnsWithin<MileageColumn>(columns, {1.5, 4});
    ASSERT_EQ(shown.size(), 3u);
    EXPECT_EQ(shown.front().first, 1);
    EXPECT_EQ(shown.back().first, 3);
    EXPECT_TRUE(columnsWithin<MileageColumn>({}, {0, 8}).empty());
}

} // namespace
} // namespace patella::ui
