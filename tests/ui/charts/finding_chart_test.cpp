// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "ui/charts/finding_chart.h"
#include "ui/charts/round_steps.h"
#include "ui/charts/run_piles.h"

#include <cmath>
#include <set>

namespace patella::ui {
namespace {

using testing::ElementsAre;

// However many runs there are, no dot leaves its cell and no two lie on one another.
RC_GTEST_PROP(RunPiles, KeepEachRunToItsOwnPlaceInTheCell, ())
{
    const auto runs = *rc::gen::inRange<std::size_t>(1, 4000);
    const QSizeF cell(*rc::gen::inRange(35, 90), *rc::gen::inRange(40, 90));
    const double dot = dotThatFits(runs, cell, 7);
    std::set<std::pair<long, long>> places;
    for (std::size_t i = 0; i < runs; ++i) {
        const auto at = placeInPile(i, runs, {0, 0}, cell.width(), dot);
        RC_ASSERT(std::abs(at.x()) <= cell.width() / 2);
        RC_ASSERT(at.y() < 0);
        RC_ASSERT(at.y() >= -cell.height());
        places.emplace(std::lround(at.x() / dot * 4), std::lround(at.y() / dot * 4));
    }
    RC_ASSERT(places.size() == runs);
}

TEST(RunPiles, AreOfLargeDotsWhereThereIsRoom)
{
    EXPECT_EQ(dotThatFits(4, {40, 40}, 7), 7);
    EXPECT_LT(dotThatFits(400, {40, 40}, 7), 2.5);
}

TEST(RunPiles, SpreadDotsEvenlyAndAlwaysTheSame)
{
    std::set<int> tenths;
    for (std::size_t i = 0; i < 20; ++i) {
        EXPECT_LT(std::abs(spread(i)), 0.5);
        tenths.insert(static_cast<int>(std::floor((spread(i) + 0.5) * 10)));
    }
    EXPECT_EQ(tenths.size(), 10u) << "none is left empty";
    EXPECT_EQ(spread(7), spread(7));
}

TEST(RoundSteps, AreMultiplesOfARoundStepWithinTheAxis)
{
    EXPECT_THAT(roundSteps(0, 400, 6), ElementsAre(0, 100, 200, 300, 400));
    EXPECT_THAT(roundSteps(-8, -5.5, 6), ElementsAre(-8, -7.5, -7, -6.5, -6, -5.5));
    EXPECT_TRUE(roundSteps(3, 3, 6).empty());
}

class FindingCharts : public testing::Test {
protected:
    static ChartStyle style()
    {
        QFont font;
        font.setPixelSize(12);
        return {.colours = colours::on(colours::Ground::Light), .font = font, .locale = QLocale::c()};
    }
    static DrawnEffect effect(double points, double low, double high)
    {
        return {.points = points,
            .low = low,
            .high = high,
            .label = {.name = QStringLiteral("Difference"), .note = {}},
            .none = {}};
    }
    GroupPicture groups(std::vector<RunDot> dots)
    {
        return {.dots = std::move(dots),
            .with = {.name = QStringLiteral("On asphalt"), .note = {}},
            .without = {.name = QStringLiteral("Other runs"), .note = {}},
            .scores = {},
            .medianWith = 3,
            .medianWithout = 1,
            .effect = effect(1.5, 1.3, 1.7)};
    }
    template <typename Draw> static QImage drawn(Draw&& draw)
    {
        QImage image(640, 180, QImage::Format_RGB32);
        image.fill(style().colours.ground);
        QPainter painter(&image);
        draw(painter, QRectF(image.rect()));
        return image;
    }
    static int pixelsOf(const QImage& image, const QColor& colour)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == colour;
        return count;
    }
};

TEST_F(FindingCharts, DrawMaskedRunsHollow)
{
    const auto image = [&](bool masked) {
        const auto picture = groups({{.pain = 6, .amount = 1, .exposed = true, .masked = masked}});
        return drawn([&](auto& painter, const auto& area) { drawGroups(painter, area, picture, style()); });
    };
    EXPECT_GT(pixelsOf(image(false), style().colours.pain), pixelsOf(image(true), style().colours.pain));
}

TEST_F(FindingCharts, DrawEachRunOfEitherKind)
{
    std::vector<RunDot> dots;
    for (int pain = 4; pain <= 10; ++pain)
        dots.push_back({.pain = pain, .amount = 0, .exposed = false, .masked = false});
    const auto before
        = drawn([&](auto& painter, const auto& area) { drawGroups(painter, area, groups(dots), style()); });
    dots.push_back({.pain = 10, .amount = 0, .exposed = false, .masked = false});
    const auto after
        = drawn([&](auto& painter, const auto& area) { drawGroups(painter, area, groups(dots), style()); });
    EXPECT_GT(pixelsOf(after, style().colours.load), pixelsOf(before, style().colours.load));
}

// An interval wider than the scale, and a reference at its end, still lie within the picture.
TEST_F(FindingCharts, KeepTheIntervalInThePicture)
{
    auto picture = groups({});
    picture.medianWithout = 9;
    picture.effect = effect(4, 1, 7);
    const auto image
        = drawn([&](auto& painter, const auto& area) { drawGroups(painter, area, picture, style()); });
    for (int y = 0; y < image.height(); ++y)
        EXPECT_GT(qGray(image.pixel(image.width() - 1, y)), 200) << "only the foot of a row ends there";
}

TEST_F(FindingCharts, DrawAnAmountThatNeverVaries)
{
    AmountPicture picture{.dots = {{.pain = 3, .amount = 5, .exposed = false, .masked = false}},
        .amounts = QStringLiteral("metres downhill"),
        .scores = {},
        .more = {},
        .less = {},
        .border = 5,
        .medianMore = 3,
        .medianLess = 3,
        .moreIsToTheRight = true,
        .effect = effect(1, 0, 2)};
    const auto dotsDrawn = [&] {
        return pixelsOf(
            drawn([&](auto& painter, const auto& area) { drawAmounts(painter, area, picture, style()); }),
            style().colours.load);
    };
    EXPECT_GT(dotsDrawn(), 0);
    picture.dots.clear();
    EXPECT_EQ(dotsDrawn(), 0);
}

} // namespace
} // namespace patella::ui
