// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "ui/charts/weekly_frame.h"

namespace patella::ui {
namespace {

constexpr WeeklyFrame frame{
    .area = QRectF(50, 20, 800, 400),
    .places = 8,
    .emptyPlaces = 3,
    .highestDistance = 40,
    .painShare = 0.25,
    .gapShare = 0.05,
};

TEST(WeeklyFrame, PutsTheHighestDistanceAtTheTopAndNothingAboveThePainStrip)
{
    EXPECT_DOUBLE_EQ(frame.heightOf(40), 20);
    EXPECT_DOUBLE_EQ(frame.heightOf(0), 20 + 0.7 * 400);
    EXPECT_DOUBLE_EQ(frame.painHeight(0), 420);
    EXPECT_DOUBLE_EQ(frame.painHeight(10), 320);
}

TEST(WeeklyFrame, LeavesEmptyPlacesBeforeTheFirstWeek)
{
    EXPECT_DOUBLE_EQ(frame.middle(0), 50 + 350);
    EXPECT_EQ(frame.weekAt({60, 100}), std::nullopt);
}

TEST(WeeklyFrame, FindsTheWeekUnderEveryColumn)
{
    for (int week = 0; week < 5; ++week) {
        const auto column = frame.column(week);
        EXPECT_EQ(frame.weekAt(column.center()), week);
        EXPECT_EQ(frame.weekAt({column.left() + 0.1, 25}), week);
        EXPECT_EQ(frame.weekAt({column.right() - 0.1, 415}), week);
    }
    EXPECT_EQ(frame.weekAt({849.9, 19}), std::nullopt);
}

TEST(WeeklyFrame, DrawsABarAsHighAsItsDistance)
{
    const auto bar = frame.bar(2, 20);
    EXPECT_DOUBLE_EQ(bar.height(), 140);
    EXPECT_DOUBLE_EQ(bar.width(), 100 * barShare);
    EXPECT_DOUBLE_EQ(bar.center().x(), frame.middle(2));
    EXPECT_DOUBLE_EQ(frame.bar(2, 0).height(), 0);
}

} // namespace
} // namespace patella::ui
