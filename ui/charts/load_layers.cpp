// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_layers.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QLineSeries>
#include <QScatterSeries>
#include <QStackedBarSeries>

#include "ui/charts/group_look.h"
#include "ui/charts/plot.h"

#include <algorithm>
#include <map>

namespace patella::ui {

namespace {

// A line is one piece until there is none, dashed where it is provisional.
void addLine(Plot& plot, const LoadAxes& axes, const LoadPlot& load,
    std::optional<double> LoadColumn::* height, const QPen& pen)
{
    QList<QPointF> corners;
    bool dashed = false;
    const auto finish = [&] {
        if (corners.isEmpty())
            return;
        auto stroke = pen;
        if (dashed)
            stroke.setDashPattern({4, 3});
        plot.addLine(stroke, axes.weeks, axes.amounts).replace(corners);
        corners = {corners.back()};
    };
    for (const auto& column : load.filled()) {
        const auto amount = column.*height;
        if (!amount || dashed != column.provisional)
            finish();
        if (!amount) {
            corners.clear();
            continue;
        }
        dashed = column.provisional;
        const QPointF from(load.axisAt(column.first), *amount);
        if (corners.isEmpty() || corners.back() != from)
            corners.append(from);
        corners.append({load.axisAt(column.first + column.weeks), *amount});
    }
    finish();
}

void addRolling(Plot& plot, const LoadAxes& axes, const LoadPlot& load)
{
    const auto& rolling = load.series().rolling;
    const auto filled = load.filled();
    if (load.showsMonths() || rolling.empty() || filled.empty())
        return;
    const auto dayOf
        = [&](int week) { return std::min(rolling.size(), static_cast<std::size_t>(week * daysOfAWeek)); };
    QList<QPointF> points;
    for (auto day = dayOf(filled.front().first); day < dayOf(filled.back().first + 1); ++day)
        points.append({load.axisAt((static_cast<double>(day) + 0.5) / daysOfAWeek), rolling[day]});
    plot.addLine(QPen(load.style().colours.text, 1.25 * load.style().unit()), axes.weeks, axes.amounts)
        .replace(points);
}

} // namespace

// A set of bars for each colour a group has: of the usual weeks, the easier ones, those above the line.
void addBars(Plot& plot, const LoadAxes& axes, const LoadPlot& load)
{
    const auto filled = load.filled();
    const auto& groups = load.series().groups;
    QList<QBarSet*> bars;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        std::map<QRgb, QList<double>> sets;
        for (std::size_t i = 0; i < filled.size(); ++i) {
            const double amount = group < filled[i].pieces.size() ? filled[i].pieces[group] : 0;
            if (amount <= 0)
                continue;
            const auto look = load.showsMonths() ? WeekLook::Usual : filled[i].look;
            auto& values = sets[fillOf(groups[group], look, load.style().colours).rgb()];
            values.resize(static_cast<qsizetype>(filled.size()));
            values[static_cast<qsizetype>(i)] = amount;
        }
        for (const auto& [colour, values] : sets) {
            auto* set = new QBarSet(groups[group].name);
            set->append(values);
            set->setColor(QColor(colour));
            set->setPen(Qt::NoPen); // an outline costs more than the bar
            bars.append(set);
        }
    }
    // Bars that come to axes that stand are made as far as they are in sight.
    auto* series = new QStackedBarSeries;
    series->setBarWidth(barShare);
    plot.add(*series, axes.weeks, axes.amounts);
    series->append(bars);
}

void addLines(Plot& plot, const LoadAxes& axes, const LoadPlot& load)
{
    const auto pen = [&](const QColor& colour, double width) {
        return QPen(colour, width * load.style().unit(), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    };
    addLine(plot, axes, load, &LoadColumn::strongLine, pen(load.style().colours.quietText, 1));
    addLine(plot, axes, load, &LoadColumn::line, pen(load.style().colours.line, 1.75));
    addRolling(plot, axes, load);
}

PainDots addPain(Plot& plot, const LoadAxes& axes, const LoadPlot& load)
{
    QList<QPointF> worst;
    QList<QPointF> morning;
    for (const auto& mark : load.painMarks()) {
        if (mark.worst)
            worst.append({load.axisAt(mark.week), double(mark.worst->value())});
        if (mark.morning)
            morning.append({load.axisAt(mark.week), double(mark.morning->value())});
    }
    const auto& colours = load.style().colours;
    auto& dots = plot.addDots(colours.pain, axes.weeks, axes.scores);
    auto& diamonds = plot.addDots(colours.ground, axes.weeks, axes.scores);
    diamonds.setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
    diamonds.setPen(QPen(colours.pain, 1.25 * load.style().unit()));
    dots.replace(worst);
    diamonds.replace(morning);
    return {.worst = &dots, .morning = &diamonds};
}

} // namespace patella::ui
