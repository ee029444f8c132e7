// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/onset_chart.h"

#include <QCategoryAxis>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>

#include "ui/charts/plot.h"
#include "ui/charts/round_steps.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int mostSteps = 6;
constexpr double air = 0.04; // right of the longest run
constexpr double airAbove = 0.08; // for the word of 100 %

double lengthOf(Distance distance, const Units& units)
{
    return static_cast<double>(distance.metres) / units.metres();
}

std::vector<Tick> percentTicks(const QLocale& locale)
{
    std::vector<Tick> ticks;
    for (const int percent : {0, 25, 50, 75, 100})
        ticks.push_back({percent / 100.0, locale.toString(percent) + QStringLiteral("\u00a0%")});
    return ticks;
}

QList<QPointF> cornersOf(const OnsetCurve& curve, double longest, const Units& units)
{
    QList<QPointF> corners{{0, 0}};
    for (const auto& step : curve.steps) {
        const double at = lengthOf(step.at, units);
        corners.append({at, corners.back().y()});
        corners.append({at, step.begun});
    }
    corners.append({longest, corners.back().y()});
    return corners;
}

} // namespace

void paintOnset(QPainter& painter, const QRectF& place, const OnsetPicture& picture, const ChartStyle& style)
{
    const double scale = style.unit();
    Plot plot(unscaled(style));
    const auto& colours = style.colours;
    const double longest = std::max(lengthOf(picture.curve.longest, picture.units), 0.1);
    auto& x = plot.addAxis(Qt::AlignBottom, Plot::Grid::None);
    auto& y = plot.addAxis(Qt::AlignLeft, Plot::Grid::Lines);
    setTicks(x, distanceTicks(longest, mostSteps, picture.units), 0, longest * (1 + air));
    setTicks(y, percentTicks(picture.units.locale), 0, 1 + airAbove);
    auto& curve = plot.addLine(QPen(colours.pain, 2.4), x, y);
    curve.replace(cornersOf(picture.curve, longest, picture.units));
    plot.layOut(place.size() / scale);
    if (picture.marked) {
        const double at = std::min(lengthOf(*picture.marked, picture.units), longest);
        plot.addLine(QPen(colours.text, 1.5, Qt::DashLine), x, y).replace({{at, 0}, {at, 1}});
        auto& text = plot.addText(picture.said, colours.text);
        const auto top = plot.placeOf({at, 1}, curve);
        const double width = text.boundingRect().width();
        const bool fits = top.x() + width + 5 < plot.area().right();
        text.setPos(top + QPointF(fits ? 5 : -width - 5, 0));
    }
    renderChart(plot, painter, place, scale);
}

} // namespace patella::ui
