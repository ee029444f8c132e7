// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsScene>
#include <QPen>

#include "ui/charts/chart_style.h"
#include "ui/charts/load_axes.h"

#include <span>

class QAbstractSeries;
class QCategoryAxis;
class QChart;
class QGraphicsSimpleTextItem;
class QLineSeries;
class QScatterSeries;
class QXYSeries;

namespace patella::ui {

// What the charts of this folder are made of; nobody else includes it, so that Qt Charts stays behind them.
// Lengths are pixels for a font as large as that of the style.
class Plot {
public:
    explicit Plot(ChartStyle style);
    ~Plot();
    Plot(const Plot&) = delete;
    Plot& operator=(const Plot&) = delete;

    const ChartStyle& style() const { return m_style; }
    QChart& chart() { return *m_chart; }
    QGraphicsScene& scene() { return m_scene; }

    enum class Grid { None, Lines };
    QCategoryAxis& addAxis(Qt::Alignment edge, Grid grid);
    void setTitle(QCategoryAxis& axis, const QString& title);

    void add(QAbstractSeries& series, QCategoryAxis& x, QCategoryAxis& y); // the chart's from now on
    QLineSeries& addLine(const QPen& pen, QCategoryAxis& x, QCategoryAxis& y);
    QScatterSeries& addDots(const QColor& colour, QCategoryAxis& x, QCategoryAxis& y);
    QGraphicsSimpleTextItem& addText(const QString& text, const QColor& colour);

    void layOut(QSizeF size);
    QRectF area() const; // between the axes
    QPointF placeOf(QPointF value, QXYSeries& series) const;

private:
    class Levels;

    ChartStyle m_style;
    QGraphicsScene m_scene;
    QChart* m_chart; // the scene's
    Levels* m_levels; // the chart's
};

enum class TickText { Plain, Rich };

// Labels and grid lines stand at the ticks and nowhere else, in whichever order months repeat.
void setTicks(QCategoryAxis& axis, std::span<const Tick> ticks, double from, double to,
    TickText text = TickText::Plain);

// The one way of a chart to the screen, PDF, PNG and SVG: vectors, and text as text. Scale: how many units of
// the painter a pixel of the chart is.
void renderChart(Plot& plot, QPainter& painter, const QRectF& place, double scale = 1);

} // namespace patella::ui
