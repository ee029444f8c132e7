// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/ui/charts/weeks_to_show.h"
#include "ui/charts/load_series.h"
#include "ui/words/units.h"

namespace patella::ui {
namespace {

using namespace test;

TEST(LoadSeries, OfDistancesHasOnePieceAWeek)
{
    const auto series = seriesOf(weeksToShow(16), {});
    ASSERT_EQ(series.weeks.size(), 16U);
    EXPECT_EQ(series.unit, QStringLiteral("km"));
    EXPECT_EQ(series.weeks[0].pieces, std::vector<double>{24.0});
    EXPECT_EQ(series.weeks[15].first, 15);
    EXPECT_EQ(series.weeks[15].look, WeekLook::SoFar);
}

TEST(LoadSeries, CallsTwoWeeksWithoutARunABreakAndOneNot)
{
    auto weeks = weeksToShow(8);
    for (const int off : {2, 4, 5}) {
        weeks[static_cast<std::size_t>(off)].runs = 0;
    }
    const auto series = seriesOf(weeks, {});
    std::vector<int> breaks;
    for (const auto& week : series.weeks)
        if (week.inABreak)
            breaks.push_back(week.first);
    EXPECT_EQ(breaks, (std::vector{4, 5}));
}

TEST(Months, AreTheMeanWeekAndTheWorstPain)
{
    const auto weeks = seriesOf(weeksToShow(14), {}).weeks; // Mondays from 17 August to 16 November
    const auto months = byMonth(weeks);
    ASSERT_EQ(months.size(), 4U);
    EXPECT_EQ(months[1].monday, 2026y / 9 / 7);
    EXPECT_EQ(months[1].first, 3);
    EXPECT_EQ(months[1].weeks, 4);
    EXPECT_NEAR(months[1].total(),
        (weeks[3].total() + weeks[4].total() + weeks[5].total() + weeks[6].total()) / 4, 1e-9);
    EXPECT_EQ(months[1].worst, std::max({weeks[3].worst, weeks[4].worst, weeks[5].worst, weeks[6].worst}));
}

TEST(Months, AreAboveTheLineWhenOneOfTheirWeeksIs)
{
    auto weeks = seriesOf(weeksToShow(4), {}).weeks; // one month
    weeks[0].look = WeekLook::Usual;
    weeks[1].look = WeekLook::Above30;
    weeks[2].look = WeekLook::Above10;
    weeks[3].look = WeekLook::SoFar;
    EXPECT_EQ(byMonth(weeks).back().look, WeekLook::Above30);
}

TEST(Months, LeaveNoWeekOut)
{
    const auto weeks = seriesOf(weeksToShow(1044), {}).weeks;
    int next = 0;
    for (const auto& month : byMonth(weeks)) {
        EXPECT_EQ(month.first, next);
        next += month.weeks;
    }
    EXPECT_EQ(next, 1044);
}

TEST(LoadSeries, CountsInTheUnitOfItsWeeks)
{
    auto week = aWeek(2026y / 11 / 16, kilometres(10));
    EXPECT_DOUBLE_EQ(seriesOf(std::vector{week}, {}).weeks[0].total(), 10);
    week.load = {LoadUnit::Minutes, 5400};
    week.line = {LoadUnit::Minutes, 6000};
    const auto series = seriesOf(std::vector{week}, {});
    EXPECT_EQ(series.unit, QStringLiteral("min"));
    EXPECT_DOUBLE_EQ(series.weeks[0].total(), 90);
    EXPECT_DOUBLE_EQ(*series.weeks[0].line, 100);
}

TEST(LoadSeries, FollowsTheUnitOfDistances)
{
    const auto series = seriesOf(std::vector{aWeek(2026y / 11 / 16, Distance{16'093})},
        {.locale = {}, .distance = DistanceUnit::Mile});
    EXPECT_EQ(series.unit, QStringLiteral("mi"));
    EXPECT_NEAR(series.weeks[0].total(), 10, 1e-3);
}

} // namespace
} // namespace patella::ui
