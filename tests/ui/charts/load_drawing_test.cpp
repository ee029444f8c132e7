// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/ui/charts/weeks_to_show.h"
#include "ui/charts/group_look.h"
#include "ui/charts/load_drawing.h"

#include <set>

namespace patella::ui {
namespace {

using namespace test;

ChartStyle style(colours::Ground ground = colours::Ground::Light)
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(12);
    return {.colours = colours::on(ground), .font = font, .locale = QLocale::c()};
}

QImage picture(const LoadDrawing& drawing, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawing.paint(painter);
    return image;
}

LoadDrawing laidOut(LoadSeries series, QSize size = {900, 400})
{
    const int weeks = static_cast<int>(series.weeks.size());
    LoadDrawing drawing(std::move(series), style());
    drawing.layOut(QRectF(QPointF(0, 0), size), wholeWindow(weeks));
    return drawing;
}

TEST(LoadDrawing, ShowsMonthsWhenWeeksWouldBeTooThin)
{
    EXPECT_FALSE(laidOut(seriesOf(weeksToShow(260), {})).showsMonths());
    EXPECT_TRUE(laidOut(seriesOf(weeksToShow(1044), {})).showsMonths());
}

TEST(LoadDrawing, GivesThePainTheHeightItIsAskedForUpToHalf)
{
    auto tall = style();
    tall.leastPain = 150;
    LoadDrawing drawing(seriesOf(weeksToShow(12), {}), tall);
    drawing.layOut(QRectF(0, 0, 900, 400), wholeWindow(12));
    EXPECT_DOUBLE_EQ(drawing.frame().pain.height(), 150);
    drawing.layOut(QRectF(0, 0, 900, 200), wholeWindow(12));
    EXPECT_LE(drawing.frame().pain.height(), drawing.frame().bars.height() + 0.01);
}

TEST(LoadDrawing, FindsEachColumnWhereItDrawsIt)
{
    for (const int weeks : {3, 30, 1044}) {
        const auto drawing = laidOut(seriesOf(weeksToShow(weeks), {}));
        for (int column = 0; column < static_cast<int>(drawing.columns().size()); ++column)
            EXPECT_EQ(drawing.columnAt(drawing.placeOf(column).center()), column) << weeks;
        EXPECT_EQ(drawing.columnAt({1, 200}), std::nullopt) << "the margin";
    }
}

TEST(LoadDrawing, LeavesRoomForTheHighestBarInSightAndItsPlan)
{
    auto series = seriesOf(weeksToShow(20), {});
    series.weeks[15].planned = 300;
    EXPECT_GE(laidOut(series).frame().highest, 300);
    LoadDrawing drawing(series, style());
    drawing.layOut(QRectF(0, 0, 900, 400), {0, 10});
    EXPECT_LT(drawing.frame().highest, 100) << "only what is in sight counts";
}

// One week that looks so, the picture of its bar.
QImage barThatLooks(WeekLook look, int group, bool stacked)
{
    auto series = seriesOf(weeksToShow(8), {});
    if (stacked)
        series.groups.front().hue = group;
    for (auto& week : series.weeks) {
        week.look = look;
        week.pieces = {20};
        week.line = {};
        week.worst = {};
        week.worstNextMorning = {};
    }
    const auto drawing = laidOut(series);
    return picture(drawing, {900, 400})
        .copy(drawing.frame().bar(4, 1, 0, 20).toRect())
        .convertToFormat(QImage::Format_Grayscale8);
}

// In shades of grey: nothing is left of the colours.
TEST(LoadDrawing, TellsEveryLookApartWithoutColour)
{
    for (const bool stacked : {false, true}) {
        std::vector<QImage> seen;
        for (const auto look : everyWeekLook) {
            const auto bar = barThatLooks(look, 0, stacked);
            for (const auto& other : seen)
                EXPECT_NE(bar, other) << static_cast<int>(look) << stacked;
            seen.push_back(bar);
        }
    }
}

TEST(Textures, TellGroupsApart)
{
    const QRectF piece(10, 10, 20, 60);
    for (int group = 0; group < 8; ++group)
        for (int other = 0; other < group; ++other)
            EXPECT_NE(textureOf(group, piece, 1), textureOf(other, piece, 1)) << group << ' ' << other;
}

TEST(Textures, StayInsideTheirPiece)
{
    const QRectF piece(10.3, 10.7, 20, 61);
    for (int group = 0; group < 8; ++group)
        for (const auto& line : textureOf(group, piece, 1))
            for (const auto& end : {line.p1(), line.p2()})
                EXPECT_TRUE(piece.contains(end)) << group << ' ' << end.x() << ' ' << end.y();
}

TEST(LoadDrawing, MarksSpikesRacesBreaksAndPlans)
{
    const auto plain = seriesOf(weeksToShow(12), {});
    const auto before = picture(laidOut(plain), {900, 400});
    const auto differs = [&](auto change) {
        auto series = plain;
        change(series.weeks[6]);
        return picture(laidOut(series), {900, 400}) != before;
    };
    EXPECT_TRUE(differs([](LoadColumn& week) { week.spike = SpikeBand::Small; }));
    EXPECT_TRUE(differs([](LoadColumn& week) { week.hasRace = true; }));
    EXPECT_TRUE(differs([](LoadColumn& week) { week.inABreak = true; }));
    EXPECT_TRUE(differs([](LoadColumn& week) { week.planned = 5; }));
    EXPECT_TRUE(differs([](LoadColumn& week) { week.strongLine = 40; }));
    EXPECT_FALSE(differs([](LoadColumn& week) { week.spike = SpikeBand::Usual; })) << "nothing to mark";
}

TEST(LoadDrawing, ShowsThePainOfDaysOnlyCloseUp)
{
    auto series = seriesOf(weeksToShow(30), {});
    LoadDrawing weekly(series, style());
    series.days = {{2026y / 11 / 18, Pain::of(9), {}}};
    LoadDrawing daily(series, style());
    const auto both = [&](LoadWindow window) {
        for (auto* drawing : {&weekly, &daily})
            drawing->layOut(QRectF(0, 0, 900, 400), window);
        return std::pair{picture(weekly, {900, 400}), picture(daily, {900, 400})};
    };
    const auto [far, farByDay] = both({0, 30});
    EXPECT_EQ(far, farByDay);
    const auto [near, nearByDay] = both({24, 30});
    EXPECT_NE(near, nearByDay);
}

} // namespace
} // namespace patella::ui
