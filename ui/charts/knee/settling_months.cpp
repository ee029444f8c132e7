// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/knee/settling_months.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QLineSeries>
#include <QScatterSeries>
#include <QStackedBarSeries>

#include "ui/charts/knee/month_axis.h"
#include "ui/charts/plot.h"

#include <algorithm>
#include <array>

namespace patella::ui {

namespace {

constexpr double everything = 100; // percent
constexpr double besideTheBars = 60; // pixels of the axis of shares

bool hasRuns(const SettlingCount& count) { return count.known() + count.unclear > 0; }

QStackedBarSeries& addParts(Plot& plot, const SettlingBars& bars)
{
    const auto& colours = plot.style().colours;
    const std::array brushes{QBrush(colours.lightLoad),
        QBrush(colours::between(colours.ground, colours.pain, 0.45)), QBrush(colours.pain)};
    auto* series = new QStackedBarSeries;
    for (std::size_t part = 0; part < brushes.size(); ++part) {
        auto* set = new QBarSet(QString());
        for (const auto& month : bars.months) {
            const auto& count = month.count;
            const std::array counts{count.withinTheHour, count.byTheMorning, count.notByTheMorning};
            set->append(count.known() > 0 ? everything * counts.at(part) / count.known() : 0);
        }
        set->setBrush(brushes.at(part));
        set->setPen(Qt::NoPen);
        series->append(set);
    }
    series->setBarWidth(0.7);
    return *series;
}

// A line for each stretch of months that have an answer.
void addShareGone(Plot& plot, const SettlingBars& bars, QCategoryAxis& x, QCategoryAxis& y)
{
    QList<QPointF> stretch;
    for (std::size_t i = 0; i <= bars.months.size(); ++i) {
        const bool has = i < bars.months.size() && bars.months[i].count.goneByMorning.of > 0;
        if (has) {
            stretch.append(
                {static_cast<double>(i), everything * shareOf(bars.months[i].count.goneByMorning)});
            continue;
        }
        if (!stretch.isEmpty()) {
            plot.addLine(QPen(plot.style().colours.text, 1.6), x, y).replace(stretch);
            auto& dots = plot.addDots(plot.style().colours.text, x, y);
            dots.setMarkerSize(5);
            dots.replace(stretch);
        }
        stretch.clear();
    }
}

std::vector<KneeMark> draw(Plot& plot, const SettlingBars& bars, QSizeF size)
{
    const auto& locale = bars.units.locale;
    auto& x = plot.addAxis(Qt::AlignBottom, Plot::Grid::None);
    auto& y = plot.addAxis(Qt::AlignLeft, Plot::Grid::Lines);
    const auto count = bars.months.size();
    const auto places = std::max(count, fewestMonthPlaces);
    std::vector<std::chrono::year_month> months;
    for (const auto& month : bars.months)
        months.push_back(month.month);
    setTicks(x, ticksOfMonths(plot, months, size.width() - besideTheBars, locale), -0.5,
        static_cast<double>(places) - 0.5);
    std::vector<Tick> shares;
    for (const int percent : {0, 50, 100})
        shares.push_back(
            {static_cast<double>(percent), locale.toString(percent) + QStringLiteral("\u00a0%")});
    setTicks(y, shares, 0, everything * 1.06);
    auto& parts = addParts(plot, bars);
    plot.chart().addSeries(&parts);
    parts.attachAxis(&x);
    parts.attachAxis(&y);
    addShareGone(plot, bars, x, y);
    plot.layOut(size);
    std::vector<KneeMark> marks;
    const auto area = plot.area();
    const double width = area.width() / static_cast<double>(places);
    for (std::size_t i = 0; i < count; ++i)
        marks.push_back(
            {.place = QRectF(area.left() + static_cast<double>(i) * width, area.top(), width, area.height()),
                .said = bars.said[i],
                .opens = hasRuns(bars.months[i].count) ? static_cast<int>(i) : -1});
    return marks;
}

} // namespace

KneeDrawing drawingOf(SettlingBars bars)
{
    return [bars = std::move(bars)](Plot& plot, QSizeF size) {
        return bars.months.empty() ? std::vector<KneeMark>{} : draw(plot, bars, size);
    };
}

} // namespace patella::ui
