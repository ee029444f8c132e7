// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/ui/pages/load/log_of_weeks.h"
#include "ui/pages/load/load_view.h"

namespace patella::ui {
namespace {

using namespace test;

constexpr LoadChoice byShoe{.unit = LoadUnit::Distance, .division = Division::Shoe, .rolling = false};

TEST(LoadView, OfAnEmptyLogHasNothingToShow)
{
    const auto view = loadView({}, byShoe, theWednesday, {});
    EXPECT_TRUE(view.weeks.empty());
    EXPECT_TRUE(view.series.weeks.empty());
}

TEST(LoadView, DividesEachBarIntoPartsOfItsWeek)
{
    auto log = logOfWeeks({20, 30});
    log.shoes = {aShoe("Blue"), aShoe("Red")};
    log.runs[0].ground.shoe = log.shoes[0].id;
    log.runs[1].ground.shoe = log.shoes[1].id;
    const auto series = loadView(log, byShoe, theWednesday, {}).series;
    ASSERT_EQ(series.groups.size(), 2U);
    EXPECT_EQ(series.groups[0].name, QStringLiteral("Red")) << "the most worn one comes first";
    EXPECT_EQ(series.weeks[0].pieces, (std::vector<double>{0, 20}));
    EXPECT_EQ(series.weeks[1].pieces, (std::vector<double>{30, 0}));
}

TEST(LoadView, DividesBarsByTheWorstPainOfEachRun)
{
    auto log = logOfWeeks({20, 30, 25});
    log.painNotes = {aPainNote(log.runs[0], Moment::During, 4), aPainNote(log.runs[1], Moment::During, 0)};
    const LoadChoice byPain{.unit = LoadUnit::Distance, .division = Division::Pain, .rolling = false};
    const auto series = loadView(log, byPain, theWednesday, {}).series;
    ASSERT_EQ(series.groups.size(), 3U);
    EXPECT_EQ(std::get<PainLevel>(series.groups[0].hue), PainLevel::None);
    EXPECT_EQ(series.groups[1].name, QStringLiteral("pain 3 to 5"));
    EXPECT_EQ(series.weeks[0].pieces, (std::vector<double>{0, 20, 0}));
    EXPECT_EQ(series.weeks[1].pieces, (std::vector<double>{30, 0, 0}));
    EXPECT_EQ(series.weeks[2].pieces, (std::vector<double>{0, 0, 25})) << "nobody asked";
}

TEST(LoadView, MarksTheWeeksWithLongRunsAndRacesAndBothLines)
{
    auto log = logOfWeeks({20, 20, 20, 20, 32});
    log.runs[1].form.kind = RunKind::Race;
    const auto weeks = loadView(log, byShoe, theWednesday, {}).series.weeks;
    EXPECT_TRUE(weeks[1].hasRace);
    EXPECT_FALSE(weeks[2].hasRace);
    EXPECT_EQ(weeks[3].spike, std::nullopt);
    EXPECT_EQ(weeks[4].spike, SpikeBand::Moderate);
    EXPECT_DOUBLE_EQ(*weeks[4].line, 23);
    EXPECT_DOUBLE_EQ(*weeks[4].strongLine, 26);
}

TEST(LoadView, ShowsTheKneeOfEachWeekAndOfEachDay)
{
    auto log = logOfWeeks({20, 20});
    log.painNotes
        = {aPainNote(log.runs[0], Moment::During, 3), aPainNote(log.runs[0], Moment::NextMorning, 1)};
    const auto series = loadView(log, byShoe, theWednesday, {}).series;
    EXPECT_EQ(series.weeks[0].worst, Pain::of(3));
    EXPECT_EQ(series.weeks[0].worstNextMorning, Pain::of(1));
    EXPECT_EQ(series.weeks[1].worst, std::nullopt);
    EXPECT_EQ(series.days, (std::vector{PainOfDay{log.runs[0].when.date, Pain::of(3), Pain::of(1)}}));
}

TEST(LoadView, PutsThePlanOfThisWeekOnItsBarAndLaterOnesBehindIt)
{
    auto log = logOfWeeks({20, 20, 20, 20, 12});
    log.plannedRuns = {aPlannedRun(daysAfter(theWednesday, 1), kilometres(5)),
        aPlannedRun(daysAfter(theWednesday, 14), kilometres(9))};
    const auto view = loadView(log, byShoe, theWednesday, {});
    ASSERT_EQ(view.series.weeks.size(), 7U);
    EXPECT_DOUBLE_EQ(view.series.weeks[4].total(), 12);
    EXPECT_DOUBLE_EQ(view.series.weeks[4].planned, 5);
    EXPECT_DOUBLE_EQ(view.series.weeks[5].planned, 0);
    EXPECT_DOUBLE_EQ(view.series.weeks[6].planned, 9);
    EXPECT_EQ(view.series.weeks[6].look, WeekLook::Usual);
    EXPECT_EQ(view.coming.size(), 3U);
}

TEST(LoadView, AddsAnySevenDaysOnlyWhenAsked)
{
    const auto log = logOfWeeks({20, 20});
    EXPECT_TRUE(loadView(log, byShoe, theWednesday, {}).series.rolling.empty());
    auto choice = byShoe;
    choice.rolling = true;
    const auto rolling = loadView(log, choice, theWednesday, {}).series.rolling;
    ASSERT_EQ(rolling.size(), 10U) << "a value a day from the first Monday on";
    EXPECT_DOUBLE_EQ(rolling[0], 0) << "not seven days yet";
    EXPECT_DOUBLE_EQ(rolling[6], 20);
    EXPECT_DOUBLE_EQ(rolling[7], 20) << "the run of the first Monday is out, that of the second is in";
}

} // namespace
} // namespace patella::ui
