// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "ui/charts/chart_style.h"
#include "ui/charts/load_axes.h"
#include "ui/charts/load_frame.h"
#include "ui/charts/load_legend.h"
#include "ui/charts/load_series.h"

#include <optional>
#include <span>
#include <vector>

class QPainter;

namespace patella::ui {

// Weekly load against its line with the knee's pain beneath: one drawing for the screen, paper, PNG and SVG.
// The font's size is in the painter's units.
class LoadDrawing {
public:
    LoadDrawing(LoadSeries series, ChartStyle style);

    void layOut(const QRectF& place, LoadWindow window);
    void paint(QPainter& painter) const;

    const LoadSeries& series() const { return m_series; }
    const LoadFrame& frame() const { return m_frame; }
    // What stands side by side: weeks, or months when a bar of a week would be thinner than two thin lines.
    std::span<const LoadColumn> columns() const;
    bool showsMonths() const { return m_showsMonths; }
    std::optional<int> columnAt(QPointF point) const; // of columns()
    QRectF placeOf(int column) const;
    void pointAt(std::optional<int> column) { m_pointed = column; } // shades it

private:
    double unit() const { return m_style.font.pixelSize() / 12.0; }
    std::span<const LoadColumn> inSight(std::span<const LoadColumn> columns) const;
    double highestInSight() const;
    void layOutAxes();
    void paintGrid(QPainter& painter) const;
    void paintTimeAxis(QPainter& painter) const;
    void paintStripName(QPainter& painter) const;
    void paintPain(QPainter& painter) const;

    LoadSeries m_series;
    ChartStyle m_style;
    QFontMetricsF m_metrics;
    std::vector<LoadColumn> m_months; // the 30 % line, the rolling days and the marks are left to the weeks
    double m_highest; // of all weeks
    QRectF m_place;
    LoadFrame m_frame{};
    LoadLegend m_legend{};
    double m_legendWidth = -1;
    std::vector<Tick> m_amounts;
    std::vector<Tick> m_times;
    bool m_showsMonths = false;
    std::optional<int> m_pointed;
};

// These weeks as vectors into any painter that is paper: unhinted.
void paintOnPaper(
    QPainter& painter, const QRectF& place, LoadSeries series, LoadWindow window, ChartStyle style);

} // namespace patella::ui
