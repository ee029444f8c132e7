// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGraphicsTextItem>
#include <QTextDocument>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/charts/knee/settling_months.h"
#include "ui/charts/plot.h"

#include <algorithm>

namespace patella::ui {
namespace {

using namespace test;

SettlingBars months(int count, const QLocale& locale)
{
    SettlingBars bars{.months = {}, .said = {}, .units = {.locale = locale}};
    for (int i = 0; i < count; ++i) {
        bars.months.push_back({.month = 2024y / 12 + std::chrono::months{i},
            .count = {.withinTheHour = 2,
                .byTheMorning = 1,
                .notByTheMorning = 1,
                .unclear = 0,
                .goneByMorning = {.hits = 3, .of = 4}}});
        bars.said.push_back(QString::number(i));
    }
    return bars;
}

ChartStyle looks()
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(11);
    return {.colours = colours::on(colours::Ground::Light), .font = font, .locale = QLocale::c()};
}

struct MonthNames {
    int count;
    double width;
};

class NamesOfMonths : public testing::TestWithParam<MonthNames> { };

// A name is centred below its bar.
TEST_P(NamesOfMonths, StayWithinThePlotAndApart)
{
    const auto [count, width] = GetParam();
    Plot plot(looks());
    const auto marks = drawingOf(months(count, QLocale(QLocale::German)))(plot, {width, 170});
    ASSERT_EQ(marks.size(), static_cast<std::size_t>(count));
    std::vector<QRectF> names;
    for (const auto* item : plot.scene().items())
        if (const auto* text = dynamic_cast<const QGraphicsTextItem*>(item); text && text->isVisible()) {
            const double margin = text->document()->documentMargin();
            const auto place = text->sceneBoundingRect().adjusted(margin, margin, -margin, -margin);
            if (!text->toPlainText().trimmed().isEmpty() && place.top() > plot.area().bottom())
                names.push_back(place);
        }
    ASSERT_FALSE(names.empty());
    std::ranges::sort(names, {}, &QRectF::left);
    for (std::size_t i = 1; i < names.size(); ++i)
        EXPECT_LT(names[i - 1].right(), names[i].left()) << i;
    EXPECT_LE(names.back().right(), width);
}

INSTANTIATE_TEST_SUITE_P(Counts, NamesOfMonths,
    testing::Values(MonthNames{1, 748}, MonthNames{5, 748}, MonthNames{12, 748}, MonthNames{24, 748},
        MonthNames{24, 400}));

TEST(SettlingMonths, DrawTheBarOfOneMonthNoWiderThanASixthOfThePlot)
{
    Plot plot(looks());
    const auto marks = drawingOf(months(1, QLocale::c()))(plot, {748, 170});
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_LE(marks[0].place.width(), plot.area().width() / 6 + 1);
}

TEST(SettlingMonths, OfNothingDrawNothing)
{
    Plot plot(looks());
    EXPECT_TRUE(drawingOf(months(0, QLocale::c()))(plot, {748, 170}).empty());
}

} // namespace
} // namespace patella::ui
