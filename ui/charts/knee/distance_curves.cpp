// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/knee/distance_curves.h"

#include <QCategoryAxis>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QScatterSeries>

#include "ui/charts/plot.h"
#include "ui/charts/round_steps.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace patella::ui {

namespace {

constexpr int mostTicks = 6;
constexpr double roomRight = 0.04; // of the longest run
constexpr double roomAbove = 0.06;
constexpr double oneInFour = 0.25;

double inUnit(Distance distance, const Units& units)
{
    return static_cast<double>(distance.metres) / units.metres();
}

double longestOf(const DistanceCurves& curves)
{
    double longest = inUnit(curves.onset.longest, curves.units);
    for (const auto& step : curves.mornings.steps)
        longest = std::max(longest, inUnit(step.to, curves.units));
    return std::max(1.0, longest);
}

QList<QPointF> onsetCorners(const DistanceCurves& curves)
{
    QList<QPointF> corners{{0, 0}};
    for (const auto& step : curves.onset.steps) {
        const double at = inUnit(step.at, curves.units);
        corners.append({at, corners.back().y()});
        corners.append({at, step.begun});
    }
    corners.append({inUnit(curves.onset.longest, curves.units), corners.back().y()});
    return corners;
}

QList<QPointF> morningCorners(const DistanceCurves& curves)
{
    QList<QPointF> corners;
    for (const auto& step : curves.mornings.steps) {
        if (!corners.isEmpty())
            corners.append({inUnit(step.from, curves.units), corners.back().y()});
        corners.append({inUnit(step.from, curves.units), shareOf(step.worse)});
        corners.append({inUnit(step.to, curves.units), shareOf(step.worse)});
    }
    return corners;
}

// Above its end: a curve that only rises is never there. Below it where the other one's name stands.
double nameLine(
    Plot& plot, QXYSeries& line, const QString& text, const QColor& colour, std::optional<double> taken)
{
    auto& name = plot.addText(text, colour);
    const auto end = plot.placeOf(line.at(line.count() - 1), line);
    const double width = name.boundingRect().width();
    const double height = name.boundingRect().height();
    const double above = std::max(end.y() - 1.1 * height, plot.area().top());
    const bool isFree = !taken || std::abs(above - *taken) >= height;
    const double y = isFree ? above : std::min(end.y() + 0.1 * height, plot.area().bottom() - height);
    name.setPos(std::max(plot.area().left() + 4, plot.area().right() - width - 6), y);
    return y;
}

std::vector<KneeMark> draw(Plot& plot, const DistanceCurves& curves, QSizeF size)
{
    const auto& look = plot.style().colours;
    const double longest = longestOf(curves);
    auto& x = plot.addAxis(Qt::AlignBottom, Plot::Grid::None);
    auto& y = plot.addAxis(Qt::AlignLeft, Plot::Grid::Lines);
    setTicks(x, distanceTicks(longest, mostTicks, curves.units), 0, longest * (1 + roomRight));
    std::vector<Tick> shares;
    for (const int percent : {0, 25, 50, 75, 100})
        shares.push_back(
            {percent / 100.0, curves.units.locale.toString(percent) + QStringLiteral("\u00a0%")});
    setTicks(y, shares, 0, 1 + roomAbove);
    plot.addLine(QPen(look.quietText, 1, Qt::DashLine), x, y).replace({{0, oneInFour}, {longest, oneInFour}});
    auto& onset = plot.addLine(QPen(look.pain, 2.4), x, y);
    if (curves.onset.runs > 0)
        onset.replace(onsetCorners(curves));
    auto& mornings = plot.addLine(QPen(look.text, 2, Qt::DotLine), x, y);
    mornings.replace(morningCorners(curves));
    plot.layOut(size);
    std::optional<double> taken;
    if (onset.count() > 0)
        taken = nameLine(plot, onset, curves.saidOnset, look.pain, taken);
    if (mornings.count() > 0)
        nameLine(plot, mornings, curves.saidMornings, look.text, taken);
    return {};
}

} // namespace

KneeDrawing drawingOf(DistanceCurves curves)
{
    return [curves = std::move(curves)](Plot& plot, QSizeF size) { return draw(plot, curves, size); };
}

} // namespace patella::ui
