// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/knee/knee_balance.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QStackedBarSeries>

#include "ui/charts/knee/month_axis.h"

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr double besideTheBalance = 60; // pixels of the axis of points

// The nearest whole points that hold every bar.
int heightOfBalance(const KneeBalance& balance)
{
    double highest = 1;
    for (const auto& month : balance.months)
        highest = std::max(highest, std::abs(month.meanDifference));
    return static_cast<int>(std::ceil(highest));
}

void addBars(Plot& plot, const KneeBalance& balance, QCategoryAxis& x, QCategoryAxis& y)
{
    auto* series = new QStackedBarSeries;
    for (const bool left : {true, false}) {
        auto* set = new QBarSet(QString());
        for (const auto& month : balance.months)
            set->append(left == (month.meanDifference > 0) ? month.meanDifference : 0);
        const auto pain = plot.style().colours.pain;
        set->setBrush(left ? pain : colours::between(plot.style().colours.ground, pain, 0.45));
        set->setPen(Qt::NoPen);
        series->append(set);
    }
    series->setBarWidth(0.7);
    plot.add(*series, x, y);
}

std::vector<KneeMark> drawBalance(Plot& plot, const KneeBalance& balance, QSizeF size)
{
    const auto& locale = balance.units.locale;
    auto& x = plot.addAxis(Qt::AlignBottom, Plot::Grid::None);
    auto& y = plot.addAxis(Qt::AlignLeft, Plot::Grid::Lines);
    const auto count = balance.months.size();
    const auto places = std::max(count, fewestMonthPlaces);
    std::vector<std::chrono::year_month> months;
    for (const auto& month : balance.months)
        months.push_back(month.month);
    setTicks(x, ticksOfMonths(plot, months, size.width() - besideTheBalance, locale), -0.5,
        static_cast<double>(places) - 0.5);
    const int highest = heightOfBalance(balance);
    std::vector<Tick> points;
    for (const int each : {-highest, 0, highest})
        points.push_back({static_cast<double>(each), locale.toString(std::abs(each))});
    setTicks(y, points, -highest * 1.1, highest * 1.1);
    addBars(plot, balance, x, y);
    auto& zero = plot.addLine(QPen(plot.style().colours.quietText, 1), x, y);
    zero.replace(QList<QPointF>{{-0.5, 0}, {static_cast<double>(places) - 0.5, 0}});
    plot.layOut(size);
    const auto area = plot.area();
    auto& above = plot.addText(balance.above, plot.style().colours.quietText);
    above.setPos(area.topLeft() + QPointF(6, 2));
    auto& below = plot.addText(balance.below, plot.style().colours.quietText);
    below.setPos(area.left() + 6, area.bottom() - below.boundingRect().height() - 2);
    std::vector<KneeMark> marks;
    const double width = area.width() / static_cast<double>(places);
    for (std::size_t i = 0; i < count; ++i)
        marks.push_back(
            {.place = QRectF(area.left() + static_cast<double>(i) * width, area.top(), width, area.height()),
                .said = balance.said[i],
                .opens = balance.months[i].runs > 0 ? static_cast<int>(i) : -1});
    return marks;
}

} // namespace

KneeDrawing drawingOf(KneeBalance balance)
{
    return [balance = std::move(balance)](Plot& plot, QSizeF size) {
        return balance.months.empty() ? std::vector<KneeMark>{} : drawBalance(plot, balance, size);
    };
}

} // namespace patella::ui
