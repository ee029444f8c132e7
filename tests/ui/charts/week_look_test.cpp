// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include "ui/charts/week_look.h"

#include <set>

namespace patella::ui {
namespace {

struct Case {
    const char* name;
    WeekState state;
    bool inProgress;
    WeekLook look;
};

class LookOfAWeek : public testing::TestWithParam<Case> { };

TEST_P(LookOfAWeek, FollowsItsState)
{
    EXPECT_EQ(lookOf(GetParam().state, GetParam().inProgress), GetParam().look);
}

INSTANTIATE_TEST_SUITE_P(States, LookOfAWeek,
    testing::Values(Case{"ok", WeekState::Ok, false, WeekLook::Usual},
        Case{"baseline", WeekState::Baseline, false, WeekLook::Usual},
        Case{"returning", WeekState::Returning, false, WeekLook::Usual},
        Case{"deload", WeekState::Deload, false, WeekLook::Lighter},
        Case{"above10", WeekState::Above10, false, WeekLook::Above10},
        Case{"above30", WeekState::Above30, false, WeekLook::Above30},
        Case{"soFar", WeekState::InProgress, true, WeekLook::SoFar},
        Case{"firstWeekSoFar", WeekState::Baseline, true, WeekLook::SoFar},
        Case{"alreadyAbove", WeekState::Above10, true, WeekLook::Above10}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(Patterns, StayInsideTheirBar)
{
    const QRectF bar(13, 40, 17, 93);
    for (const bool rising : {true, false}) {
        const auto lines = slantedLines(bar, 5, rising);
        EXPECT_GT(lines.size(), 15U);
        for (const auto& line : lines)
            for (const auto& end : {line.p1(), line.p2()})
                EXPECT_TRUE(bar.adjusted(-0.01, -0.01, 0.01, 0.01).contains(end))
                    << end.x() << ' ' << end.y();
    }
}

TEST(Patterns, OfNothingAreNothing) { EXPECT_TRUE(slantedLines(QRectF(3, 3, 10, 0), 5, true).empty()); }

// How much ink a bar carries, seen by someone who sees no colour.
std::set<int> greysOf(WeekLook look, const colours::Colours& colours)
{
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(fillOf(look, colours));
    {
        QPainter painter(&image);
        drawPattern(painter, QRectF(-5, -5, 50, 50), look, colours, 1);
    }
    std::set<int> greys;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            greys.insert(qGray(image.pixel(x, y)));
    return greys;
}

int rangeOf(const std::set<int>& greys) { return *greys.rbegin() - *greys.begin(); }

TEST(Patterns, TellWeeksAboveTheLineApartWithoutColour)
{
    for (const auto ground : {colours::Ground::Light, colours::Ground::Dark}) {
        const auto& colours = colours::on(ground);
        EXPECT_EQ(rangeOf(greysOf(WeekLook::Usual, colours)), 0);
        EXPECT_EQ(rangeOf(greysOf(WeekLook::Lighter, colours)), 0);
        EXPECT_GT(rangeOf(greysOf(WeekLook::Above10, colours)), 60);
        EXPECT_GT(rangeOf(greysOf(WeekLook::Above30, colours)), 60);
        EXPECT_GT(rangeOf(greysOf(WeekLook::SoFar, colours)), 60);
        EXPECT_GT(std::abs(qGray(colours.load.rgb()) - qGray(colours.lightLoad.rgb())), 40);
    }
}

} // namespace
} // namespace patella::ui
