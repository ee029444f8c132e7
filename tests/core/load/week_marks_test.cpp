// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/load/week_marks.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

TEST(MarksOfAWeek, AreItsRunsItsLongRunsAndItsRaces)
{
    auto runs = std::vector{aRun(daysAfter(aMonday, 9), kilometres(13)), aRun(aMonday, kilometres(10)),
        aRun(daysAfter(aMonday, 8), kilometres(10)), aRun(daysAfter(aMonday, 15), kilometres(5))};
    runs[3].form.kind = RunKind::Race;
    const auto weeks = weekMarks(runs, daysAfter(aMonday, 15));
    ASSERT_EQ(weeks.size(), 3u);
    EXPECT_EQ(weeks[1].monday, daysAfter(aMonday, 7));
    EXPECT_EQ(weeks[1].runs, (std::vector{runs[2].id, runs[0].id}));
    ASSERT_EQ(weeks[1].spikes.size(), 1u);
    EXPECT_EQ(weeks[1].spikes[0].run, runs[0].id);
    EXPECT_EQ(weeks[1].spikes[0].band, SpikeBand::Small);
    EXPECT_TRUE(weeks[1].races.empty());
    EXPECT_EQ(weeks[2].races, (std::vector{RaceRun{runs[3].id, runs[3].when.date, kilometres(5)}}));
}

TEST(MarksOfAWeek, StandAlsoInWeeksWithoutARun)
{
    const auto weeks = weekMarks(std::vector{aRun(aMonday)}, daysAfter(aMonday, 14));
    ASSERT_EQ(weeks.size(), 3u);
    EXPECT_TRUE(weeks[1].runs.empty());
    EXPECT_TRUE(weekMarks({}, aDay).empty());
    EXPECT_TRUE(weekMarks(std::vector{aRun(daysAfter(aDay, 1))}, aDay).empty());
}

} // namespace
} // namespace patella
