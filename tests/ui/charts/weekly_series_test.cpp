// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/ui/charts/weeks_to_show.h"
#include "ui/charts/weekly_series.h"

namespace patella::ui {
namespace {

using namespace test;

constexpr LocalDate monday = 2026y / 11 / 9;
constexpr LocalDate nextMonday = 2026y / 11 / 16;

std::vector<WeekLoad> twoWeeks()
{
    return {aWeek(monday, kilometres(20)), aWeek(nextMonday, kilometres(22))};
}

TEST(WeeklySeries, HasOneEntryPerWeekInTheirOrder)
{
    const auto weeks = twoWeeks();
    const auto series = weeklySeries(weeks, {});
    ASSERT_EQ(series.size(), 2U);
    EXPECT_EQ(series[0].load, weeks[0]);
    EXPECT_EQ(series[1].load, weeks[1]);
}

TEST(WeeklySeries, OfNoWeeksIsEmpty)
{
    const std::vector notes{aRestDayNote(monday, 3)};
    EXPECT_TRUE(weeklySeries({}, notes).empty());
}

TEST(WeeklySeries, KeepsAWeekWithoutAnswersApartFromAWeekWithoutPain)
{
    const std::vector notes{aPainNote(aRun(nextMonday), Moment::During, 0)};
    const auto series = weeklySeries(twoWeeks(), notes);
    EXPECT_EQ(series[0].worst, std::nullopt);
    EXPECT_EQ(series[1].worst, Pain::of(0));
    EXPECT_EQ(series[1].worstNextMorning, std::nullopt);
}

TEST(WeeklySeries, ShowsTheWorstAnswerOfAWeekWhateverItsMoment)
{
    const auto run = aRun(monday);
    const std::vector notes{aPainNote(run, Moment::Before, 1), aPainNote(run, Moment::During, 4),
        aPainNote(run, Moment::NextMorning, 2), aRestDayNote(2026y / 11 / 12, 3)};
    const auto series = weeklySeries(twoWeeks(), notes);
    EXPECT_EQ(series[0].worst, Pain::of(4));
    EXPECT_EQ(series[0].worstNextMorning, Pain::of(2));
}

TEST(WeeklySeries, GivesTheMorningAfterASundayToTheWeekOfItsRun)
{
    const std::vector notes{aPainNote(aRun(2026y / 11 / 15), Moment::NextMorning, 5)};
    const auto series = weeklySeries(twoWeeks(), notes);
    EXPECT_EQ(notes.front().date, nextMonday);
    EXPECT_EQ(series[0].worstNextMorning, Pain::of(5));
    EXPECT_EQ(series[1].worstNextMorning, std::nullopt);
}

TEST(WeeklySeries, LeavesOutAnswersOfOtherWeeks)
{
    const std::vector notes{aRestDayNote(2026y / 11 / 8, 7), aRestDayNote(2026y / 11 / 23, 8)};
    for (const auto& week : weeklySeries(twoWeeks(), notes))
        EXPECT_EQ(week.worst, std::nullopt);
}

TEST(LatestWeeks, AreTheLastOnesAndNeverMoreThanThereAre)
{
    const auto weeks = weeksToShow(5);
    EXPECT_EQ(latest(weeks, 2).front().load.monday, weeks[3].load.monday);
    EXPECT_EQ(latest(weeks, 52).size(), 5U);
    EXPECT_TRUE(latest({}, 52).empty());
}

} // namespace
} // namespace patella::ui
