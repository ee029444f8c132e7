// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGraphicsSimpleTextItem>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/charts/knee/placebo_dates.h"
#include "ui/charts/plot.h"

#include <cmath>

namespace patella::ui {
namespace {

using namespace test;

const auto nameOfTheDate = QStringLiteral("New shoes: Cushioned two, after the visit");

PlaceboDates datesAllOver(int real)
{
    constexpr int days = 120;
    PlaceboDates dates{.real = {.date = daysAfter(aDay, real), .change = 0.4},
        .name = nameOfTheDate,
        .said = nameOfTheDate,
        .others = {},
        .saidOthers = {},
        .above = QStringLiteral("worse after it"),
        .below = QStringLiteral("better after it"),
        .units = {.locale = QLocale::c()}};
    for (int day = 0; day < days; ++day) {
        dates.others.push_back({.date = daysAfter(aDay, day), .change = 0.5 * std::sin(day / 9.0)});
        dates.saidOthers.push_back(QString::number(day));
    }
    return dates;
}

class NamesOfDates : public testing::TestWithParam<int> {
protected:
    Plot plot{{.colours = colours::on(colours::Ground::Light),
        .font = QFont(QStringLiteral("DejaVu Sans"), 9),
        .locale = QLocale::c()}};

    QRectF placeOf(const QString& words)
    {
        for (const auto* item : plot.scene().items())
            if (const auto* text = dynamic_cast<const QGraphicsSimpleTextItem*>(item);
                text && text->text() == words)
                return text->sceneBoundingRect();
        return {};
    }
};

TEST_P(NamesOfDates, LieWithinThePlotAndOverNoDot)
{
    const auto marks = drawingOf(datesAllOver(GetParam()))(plot, {748, 200});
    const auto name = placeOf(nameOfTheDate);
    ASSERT_FALSE(name.isEmpty());
    EXPECT_TRUE(plot.area().adjusted(-1, -1, 1, 1).contains(name));
    for (const auto& mark : marks)
        EXPECT_FALSE(mark.place.intersects(name)) << qPrintable(mark.said);
    EXPECT_FALSE(placeOf(QStringLiteral("worse after it")).intersects(name));
    EXPECT_FALSE(placeOf(QStringLiteral("better after it")).intersects(name));
}

INSTANTIATE_TEST_SUITE_P(Days, NamesOfDates, testing::Values(1, 20, 60, 100, 118));

} // namespace
} // namespace patella::ui
