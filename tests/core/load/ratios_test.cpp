// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/load/ratios.h"
#include "tests/core/load/five_weeks.h"
#include "tests/support/builders.h"

#include <span>

namespace patella {
namespace {

using namespace test;

std::vector<RunEntry> runsOfFiveWeeks()
{
    std::vector<RunEntry> runs;
    for (std::size_t i = 0; i < fiveWeeks.size(); ++i)
        if (fiveWeeks[i] > 0)
            runs.push_back(
                aRun(daysAfter(aMonday, static_cast<int>(i)), kilometres(static_cast<int>(fiveWeeks[i]))));
    return runs;
}

TEST(Monotony, IsThatOfTheReferenceWithTheSampleDeviation)
{
    EXPECT_NEAR(*monotony(fiveWeeks), .8395837888, 5e-11);
}

TEST(Strain, IsThatOfTheReference) { EXPECT_NEAR(*strain(fiveWeeks), 43.65835702, 5e-9); }

TEST(AcuteChronic, IsThatOfTheReference)
{
    EXPECT_NEAR(*acuteChronicCoupled(fiveWeeks), 1.2530, 5e-5);
    EXPECT_NEAR(*acuteChronicUncoupled(fiveWeeks), 1.3684, 5e-5);
}

TEST(AcuteChronic, CoupledFollowsFromUncoupled)
{
    const auto u = *acuteChronicUncoupled(fiveWeeks);
    EXPECT_NEAR(*acuteChronicCoupled(fiveWeeks), 4 * u / (u + 3), 1e-12);
}

TEST(WeightedLoads, AreThoseOfTheReference)
{
    EXPECT_NEAR(weightedLoads(fiveWeeks)->acute, 9.4709, 5e-5);
    EXPECT_NEAR(weightedLoads(fiveWeeks)->chronic, 6.0383, 5e-5);
    EXPECT_NEAR(*weightedRatio(fiveWeeks), 1.5685, 5e-5);
}

TEST(WeightedLoads, StartWithTheFirstDay)
{
    const std::vector<double> steady(40, 5.0);
    EXPECT_NEAR(weightedLoads(steady)->acute, 5, 1e-12);
    EXPECT_NEAR(weightedLoads(steady)->chronic, 5, 1e-12);
}

TEST(WeightedLoads, AreSilentInTheFirstTwentyEightDays)
{
    EXPECT_FALSE(weightedLoads(std::span(fiveWeeks).first(28)).has_value());
    EXPECT_TRUE(weightedLoads(std::span(fiveWeeks).first(29)).has_value());
}

TEST(AcuteChronic, NeedsTwentyEightDays)
{
    EXPECT_FALSE(acuteChronicCoupled(std::span(fiveWeeks).first(27)).has_value());
    EXPECT_FALSE(acuteChronicUncoupled(std::span(fiveWeeks).first(27)).has_value());
    EXPECT_TRUE(acuteChronicUncoupled(std::span(fiveWeeks).first(28)).has_value());
}

TEST(AcuteChronic, NeverDividesByNothing)
{
    std::vector<double> loads(28, 0.0);
    EXPECT_FALSE(acuteChronicCoupled(loads).has_value());
    EXPECT_FALSE(weightedRatio(std::vector<double>(40, 0.0)).has_value());
    loads.back() = 8;
    EXPECT_FALSE(acuteChronicUncoupled(loads).has_value());
    EXPECT_DOUBLE_EQ(*acuteChronicCoupled(loads), 4) << "all load in the last week is the most it can say";
}

TEST(Monotony, IsUnknownForEqualDaysOrLessThanAWeek)
{
    EXPECT_FALSE(monotony(std::vector<double>(7, 0.1)).has_value());
    EXPECT_FALSE(strain(std::vector<double>(7, 0.0)).has_value());
    EXPECT_FALSE(monotony(std::vector<double>{1, 2, 3, 4, 5, 6}).has_value());
    EXPECT_FALSE(monotony({}).has_value());
}

TEST(DailyLoads, BeginOnTheMondayOfTheFirstRunAndEndToday)
{
    const std::vector runs{
        aRun(2026y / 11 / 20), aRun(2026y / 11 / 18), aRun(2026y / 11 / 18, kilometres(2))};
    const auto loads = dailyLoads(runs, LoadUnit::Distance, 2026y / 11 / 21);
    const auto km = [](std::int64_t count) { return Load{LoadUnit::Distance, count * 1000}; };
    EXPECT_EQ(loads.first, 2026y / 11 / 16);
    EXPECT_EQ(loads.days, (std::vector{km(0), km(0), km(10), km(0), km(8), km(0)}));
}

TEST(DailyLoads, AreEmptyWithoutRuns)
{
    EXPECT_TRUE(dailyLoads({}, LoadUnit::Distance, aDay).days.empty());
    EXPECT_TRUE(dailyLoads(std::vector{aRun(daysAfter(aDay, 1))}, LoadUnit::Distance, aDay).days.empty());
}

TEST(LoadsUntil, EndWithTheGivenDay)
{
    const auto loads = dailyLoads(runsOfFiveWeeks(), LoadUnit::Distance, daysAfter(aMonday, 34));
    EXPECT_EQ(loadsUntil(loads, daysAfter(aMonday, 34)), fiveWeeks);
    EXPECT_EQ(loadsUntil(loads, daysAfter(aMonday, 1)), (std::vector<double>{0, 8}));
    EXPECT_TRUE(loadsUntil(loads, daysAfter(aMonday, -1)).empty());
    EXPECT_EQ(loadsUntil(loads, daysAfter(aMonday, 90)).size(), 35u);
}

TEST(RatiosOfWeek, SpeakOfItsSunday)
{
    const auto loads = dailyLoads(runsOfFiveWeeks(), LoadUnit::Distance, daysAfter(aMonday, 60));
    const auto ratios = ratiosOfWeek(loads, daysAfter(aMonday, 28));
    EXPECT_NEAR(*ratios.uncoupled, 1.3684, 5e-5);
    EXPECT_NEAR(*ratios.coupled, 1.2530, 5e-5);
    EXPECT_NEAR(*ratios.weighted, 1.5685, 5e-5);
    EXPECT_NEAR(*ratios.monotony, .8395837888, 5e-11);
    EXPECT_NEAR(*ratios.strain, 43.65835702, 5e-9);
}

TEST(RatiosOfWeek, AreNoneWhereNothingWasRunInFourWeeks)
{
    const auto loads = dailyLoads(runsOfFiveWeeks(), LoadUnit::Distance, daysAfter(aMonday, 700));
    for (const int weeksLater : {3, 4, 70}) {
        const auto ratios = ratiosOfWeek(loads, daysAfter(aMonday, 7 * (4 + weeksLater)));
        EXPECT_EQ(ratios.weighted.has_value(), weeksLater == 3)
            << weeksLater << ": next to nothing over next to nothing";
        EXPECT_EQ(ratios.coupled.has_value(), weeksLater == 3) << weeksLater;
    }
}

TEST(RatiosOfWeek, HaveNoMonotonyBeforeTheWeekIsOver)
{
    const auto loads = dailyLoads(runsOfFiveWeeks(), LoadUnit::Distance, daysAfter(aMonday, 33));
    const auto ratios = ratiosOfWeek(loads, daysAfter(aMonday, 28));
    EXPECT_FALSE(ratios.monotony.has_value());
    EXPECT_FALSE(ratios.strain.has_value());
    EXPECT_TRUE(ratios.uncoupled.has_value());
}

} // namespace
} // namespace patella
