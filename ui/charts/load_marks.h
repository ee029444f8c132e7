// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>

#include "ui/charts/load_legend.h"
#include "ui/charts/load_plot.h"

namespace patella::ui {

// What Qt Charts has no series for. Behind: the legend, breaks, the week pointed at, stems under the pain.
// Before: patterns of the bars, plans, spikes and races.
class LoadMarks : public QGraphicsItem {
public:
    enum class Layer { Behind, Before };

    LoadMarks(const LoadPlot& plot, Layer layer, QGraphicsItem& chart);

    double layOutLegend(double width); // its height
    void forgetLegend() { m_legendWidth = -1; } // the series is another
    void resize(QSizeF size);

    QRectF boundingRect() const override { return QRectF({0, 0}, m_size); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    double unit() const { return m_plot.style().unit(); }
    void drawBreaks(QPainter& painter) const;
    void drawPain(QPainter& painter) const;
    void drawBar(QPainter& painter, const LoadColumn& column) const;
    void drawTexture(QPainter& painter, const LoadColumn& column) const;
    void drawMarks(QPainter& painter, const LoadColumn& column) const;

    const LoadPlot& m_plot;
    Layer m_layer;
    QSizeF m_size;
    double m_legendWidth = -1;
    LoadLegend m_legend{};
};

// The tip of a triangle and the foot of a pennant stand there. Unit: the width of a thin line.
void drawSpike(QPainter& painter, QPointF tip, SpikeBand band, double unit, const colours::Colours& colours);
void drawPennant(QPainter& painter, QPointF foot, double unit, const colours::Colours& colours);
void drawPlanned(QPainter& painter, const QRectF& bar, double unit, const colours::Colours& colours);

} // namespace patella::ui
