// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/load/daily_loads.h"
#include "core/load/ratios.h"
#include "tests/core/load/five_weeks.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

// At 5:00 per km and an effort of 4: the same shape in every unit.
std::vector<RunEntry> timedRunsOfFiveWeeks()
{
    std::vector<RunEntry> runs;
    for (std::size_t i = 0; i < fiveWeeks.size(); ++i)
        if (static_cast<int>(fiveWeeks.at(i)) > 0) {
            runs.push_back(
                aRun(daysAfter(aMonday, static_cast<int>(i)), kilometres(static_cast<int>(fiveWeeks.at(i)))));
            runs.back().measured.duration = 5min * static_cast<int>(fiveWeeks.at(i));
            runs.back().form.effort = Effort::of(4);
        }
    return runs;
}

constexpr LocalDate lastSunday = 2026y / 2 / 8;

TEST(RollingSevenDays, BeginWithTheSeventhDayAndKnowNoBorderOfWeeks)
{
    const auto rolling = rollingSevenDays(dailyLoads(timedRunsOfFiveWeeks(), LoadUnit::Distance, lastSunday));
    EXPECT_EQ(rolling.first, daysAfter(aMonday, 6));
    ASSERT_EQ(rolling.days.size(), 29u);
    EXPECT_EQ(rolling.days[0], (Load{LoadUnit::Distance, 40'000}));
    EXPECT_EQ(rolling.days[1], (Load{LoadUnit::Distance, 40'000}));
    EXPECT_EQ(rolling.days[3], (Load{LoadUnit::Distance, 45'000}))
        << "10 + 6 + 16 + 8 + 5 from Thursday to Wednesday";
    EXPECT_EQ(rolling.days.back(), (Load{LoadUnit::Distance, 52'000}));
}

TEST(RollingSevenDays, AreNoneInTheFirstSixDays)
{
    const auto runs = std::vector{aRun(aMonday)};
    EXPECT_TRUE(rollingSevenDays(dailyLoads(runs, LoadUnit::Distance, daysAfter(aMonday, 5))).days.empty());
    EXPECT_EQ(rollingSevenDays(dailyLoads(runs, LoadUnit::Distance, daysAfter(aMonday, 7))).days,
        (std::vector<Load>{{LoadUnit::Distance, 8000}, {LoadUnit::Distance}}));
}

TEST(DescriptionsOfAWeek, AreTheSameInEveryUnitOfAnEvenRunner)
{
    for (const auto& [unit, word] : wordsOf<LoadUnit>) {
        const auto ratios
            = ratiosOfWeek(dailyLoads(timedRunsOfFiveWeeks(), unit, lastSunday), daysAfter(aMonday, 28));
        EXPECT_NEAR(*ratios.uncoupled, 1.3684, 5e-5) << word;
        EXPECT_NEAR(*ratios.coupled, 1.2530, 5e-5) << word;
        EXPECT_NEAR(*ratios.weighted, 1.5685, 5e-5) << word;
        EXPECT_NEAR(*ratios.monotony, .8395837888, 5e-11) << word;
        const double scale = unit == LoadUnit::Distance ? 1 : unit == LoadUnit::Minutes ? 5 : 20;
        EXPECT_NEAR(*ratios.strain, 43.65835702 * scale, 5e-9 * scale) << word;
    }
}

} // namespace
} // namespace patella
