// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/ui/words/plain.h"
#include "ui/pages/load/planned_week_words.h"

namespace patella::ui::words {
namespace {

using namespace test;

// The fifth of five weeks, the four before it of 40 km.
std::string fifthWeek(Distance distance)
{
    std::vector<RunEntry> runs;
    for (int week = 0; week < 4; ++week)
        runs.push_back(aRun(daysAfter(aMonday, 7 * week), kilometres(40)));
    if (distance > Distance{})
        runs.push_back(aRun(daysAfter(aMonday, 28), distance));
    const auto weeks = judgedWeeks(runs, LoadUnit::Distance, daysAfter(aMonday, 35));
    return plain(plannedWeek(weeks[4], Units{.locale = QLocale(QLocale::English, QLocale::UnitedKingdom)}));
}

TEST(PlansInWords, SayWhatTheWeekWouldBe)
{
    EXPECT_EQ(fifthWeek(kilometres(42)),
        "Week of 02/02/2026: 42.0 km in 1 run(s). That leaves 2.0 km under the 10 % line of 44.0 km.");
    EXPECT_EQ(fifthWeek(kilometres(45)),
        "Week of 02/02/2026: 45.0 km in 1 run(s). That would be 1.0 km above the 10 % line of 44.0 km.");
    EXPECT_EQ(fifthWeek(kilometres(60)),
        "Week of 02/02/2026: 60.0 km in 1 run(s). That would be 16.0 km above the 10 % line of 44.0 km, and "
        "more than 30 % above its reference.");
    EXPECT_EQ(fifthWeek({}), "Week of 02/02/2026: nothing planned.");
}

} // namespace
} // namespace patella::ui::words
