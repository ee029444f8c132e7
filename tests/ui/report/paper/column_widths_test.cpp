// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "ui/report/paper/column_widths.h"

#include <numeric>

namespace patella::ui {
namespace {

using Widths = std::vector<double>;

TEST(ColumnWidths, AreWhatTheWordsNeedWhereAllFit)
{
    EXPECT_EQ(columnWidths({{30, 10}, {50, 20}}, 100), (Widths{30, 50}));
}

TEST(ColumnWidths, TakeFromTheColumnsThatCanBeBroken)
{
    EXPECT_EQ(columnWidths({{40, 40}, {100, 20}}, 100), (Widths{40, 60}));
    EXPECT_EQ(columnWidths({{80, 40}, {80, 40}}, 100), (Widths{50, 50}));
}

TEST(ColumnWidths, ShareTheRoomWhereEvenTheLongestWordsDoNotFit)
{
    EXPECT_EQ(columnWidths({{100, 100}, {300, 300}}, 100), (Widths{25, 75}));
}

RC_GTEST_PROP(ColumnWidths, NeverAddUpToMoreThanTheRoom, ())
{
    const auto sizes = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(1, 500), rc::gen::inRange(0, 500))));
    std::vector<ColumnNeed> needs;
    for (const auto& [least, more] : sizes)
        needs.push_back({.whole = static_cast<double>(least + more), .least = static_cast<double>(least)});
    const double room = *rc::gen::inRange(1, 2000);
    const auto widths = columnWidths(needs, room);
    RC_ASSERT(widths.size() == needs.size());
    RC_ASSERT(std::accumulate(widths.begin(), widths.end(), 0.0) <= room + 1e-6);
}

} // namespace
} // namespace patella::ui
