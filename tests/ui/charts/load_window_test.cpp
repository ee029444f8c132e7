// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "ui/charts/load_window.h"

namespace patella::ui {
namespace {

TEST(LoadWindow, ShowsTheLatestWeeks)
{
    EXPECT_EQ(latestWindow(100, 26), (LoadWindow{74, 100}));
    EXPECT_EQ(latestWindow(10, 26), (LoadWindow{0, 10})) << "never more than there are";
}

TEST(LoadWindow, OfAShortLogHasEmptyPlacesBeforeIt)
{
    EXPECT_EQ(wholeWindow(3), (LoadWindow{-5, 3}));
    EXPECT_EQ(wholeWindow(8), (LoadWindow{0, 8}));
}

TEST(LoadWindow, KeepsTheWeekUnderThePointerWhenItComesCloser)
{
    const auto closer = zoomed({0, 100}, 2, 25, 100);
    EXPECT_EQ(closer, (LoadWindow{12.5, 62.5}));
}

TEST(LoadWindow, StopsAtTheEnds)
{
    EXPECT_EQ(panned({74, 100}, 5, 100), (LoadWindow{74, 100}));
    EXPECT_EQ(panned({3, 29}, -5, 100), (LoadWindow{0, 26}));
    EXPECT_EQ(zoomed({50, 60}, 1000, 55, 100).weeks(), narrowestWindow);
    EXPECT_EQ(zoomed({50, 60}, 0.001, 55, 100), wholeWindow(100));
}

RC_GTEST_PROP(LoadWindow, NeverLeavesTheLogNorTurnsRound, ())
{
    const int weeks = *rc::gen::inRange(1, 1500);
    auto window = wholeWindow(weeks);
    const auto whole = window;
    for (const int step : *rc::gen::container<std::vector<int>>(rc::gen::inRange(-40, 41))) {
        window = step % 2 == 0 ? panned(window, step * 3.7, weeks)
                               : zoomed(window, 1 + step / 41.0 + 1e-3, window.from + step / 7.0, weeks);
        RC_ASSERT(window.from >= whole.from - 1e-9);
        RC_ASSERT(window.to <= whole.to + 1e-9);
        RC_ASSERT(window.weeks() >= narrowestWindow - 1e-9);
    }
}

} // namespace
} // namespace patella::ui
