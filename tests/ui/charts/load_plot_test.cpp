// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/ui/charts/weeks_to_show.h"
#include "ui/charts/group_look.h"
#include "ui/charts/load_plot.h"

#include <memory>

namespace patella::ui {
namespace {

using namespace test;

ChartStyle style(colours::Ground ground = colours::Ground::Light)
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(12);
    return {.colours = colours::on(ground), .font = font, .locale = QLocale::c()};
}

constexpr QSize size(900, 400);

QImage picture(LoadPlot& plot)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    plot.paint(painter, image.rect());
    return image;
}

std::unique_ptr<LoadPlot> laidOut(LoadSeries series)
{
    const int weeks = static_cast<int>(series.weeks.size());
    auto plot = std::make_unique<LoadPlot>(std::move(series), style());
    plot->layOut(size, wholeWindow(weeks));
    return plot;
}

TEST(LoadPlot, ShowsMonthsWhenWeeksWouldBeTooThin)
{
    EXPECT_FALSE(laidOut(seriesOf(weeksToShow(120), {}))->showsMonths());
    EXPECT_TRUE(laidOut(seriesOf(weeksToShow(1044), {}))->showsMonths());
}

TEST(LoadPlot, GivesThePainTheHeightItIsAskedForAndLeavesBarsToSee)
{
    auto tall = style();
    tall.leastPain = 150;
    LoadPlot plot(seriesOf(weeksToShow(12), {}), tall);
    plot.layOut(size, wholeWindow(12));
    EXPECT_NEAR(plot.pain().height(), 150, 0.01);
    plot.layOut({900, 200}, wholeWindow(12));
    EXPECT_LE(plot.pain().height(), 0.8 * plot.area().height());
    EXPECT_GE(plot.bars().height(), 0.08 * plot.area().height());
}

// As on the fullest page of a report: 178 by 37 millimetres, seven points of text.
TEST(LoadPlot, GivesPainFifteenMillimetresOnAFullPage)
{
    constexpr double pointsOfAMillimetre = 72 / 25.4;
    auto paper = style();
    paper.font.setPixelSize(7);
    paper.leastPain = 15 * pointsOfAMillimetre;
    const double scale = paper.unit();
    LoadPlot plot(seriesOf(weeksToShow(104), {}), unscaled(paper));
    plot.layOut(QSizeF(178, 37) * pointsOfAMillimetre / scale, wholeWindow(104));
    EXPECT_GE(plot.pain().height() * scale / pointsOfAMillimetre, 15 - 1e-6);
    EXPECT_GE(plot.bars().height() * scale / pointsOfAMillimetre, 3) << "and bars to see";
}

TEST(LoadPlot, FindsEachColumnWhereItDrawsIt)
{
    for (const int weeks : {3, 30, 1044}) {
        const auto plot = laidOut(seriesOf(weeksToShow(weeks), {}));
        for (int column = 0; column < static_cast<int>(plot->columns().size()); ++column)
            EXPECT_EQ(plot->columnAt(plot->placeOf(column).center()), column) << weeks;
        EXPECT_EQ(plot->columnAt({1, 200}), std::nullopt) << "the margin";
    }
}

TEST(LoadPlot, LeavesRoomForTheHighestBarInSightAndItsPlan)
{
    auto series = seriesOf(weeksToShow(20), {});
    series.weeks[15].planned = 300;
    EXPECT_GE(laidOut(series)->highest(), 300);
    LoadPlot plot(series, style());
    plot.layOut(size, {0, 10});
    EXPECT_LT(plot.highest(), 100) << "only what is in sight counts";
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
    const auto plot = laidOut(series);
    return picture(*plot)
        .copy(plot->bar(plot->columns()[4], 0, 20).toRect())
        .convertToFormat(QImage::Format_Grayscale8);
}

// In shades of grey: nothing is left of the colours.
TEST(LoadPlot, TellsEveryLookApartWithoutColour)
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

TEST(LoadPlot, MarksSpikesRacesBreaksAndPlans)
{
    const auto plain = seriesOf(weeksToShow(12), {});
    const auto before = picture(*laidOut(plain));
    const auto differs = [&](auto change) {
        auto series = plain;
        change(series.weeks[6]);
        return picture(*laidOut(series)) != before;
    };
    EXPECT_TRUE(differs([](LoadColumn& week) { week.spike = SpikeBand::Small; }));
    EXPECT_TRUE(differs([](LoadColumn& week) { week.hasRace = true; }));
    EXPECT_TRUE(differs([](LoadColumn& week) { week.inABreak = true; }));
    EXPECT_TRUE(differs([](LoadColumn& week) { week.planned = 5; }));
    EXPECT_TRUE(differs([](LoadColumn& week) { week.strongLine = 40; }));
    EXPECT_FALSE(differs([](LoadColumn& week) { week.spike = SpikeBand::Usual; })) << "nothing to mark";
}

TEST(LoadPlot, ShowsThePainOfDaysOnlyCloseUp)
{
    auto series = seriesOf(weeksToShow(30), {});
    LoadPlot weekly(series, style());
    series.days = {{2026y / 11 / 18, Pain::of(9), {}}};
    LoadPlot daily(series, style());
    const auto both = [&](LoadWindow window) {
        for (auto* plot : {&weekly, &daily})
            plot->layOut(size, window);
        return std::pair{picture(weekly), picture(daily)};
    };
    const auto [far, farByDay] = both({0, 30});
    EXPECT_EQ(far, farByDay);
    const auto [near, nearByDay] = both({24, 30});
    EXPECT_NE(near, nearByDay);
}

} // namespace
} // namespace patella::ui
