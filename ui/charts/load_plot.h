// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "ui/charts/chart_style.h"
#include "ui/charts/load_axes.h"
#include "ui/charts/load_series.h"

#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

class QPainter;

namespace patella::ui {

// Of the width of a week.
inline constexpr double barShare = 0.76;

// Weekly load against its line with the knee's pain beneath, on one time axis.
class LoadPlot {
public:
    // What stands above one place of the time axis, in weeks.
    struct PainMark {
        double week;
        std::optional<Pain> worst;
        std::optional<Pain> morning;
    };

    LoadPlot(LoadSeries series, ChartStyle style);
    ~LoadPlot();

    void show(LoadSeries series); // in place of the one before, from the next layOut on
    void layOut(QSizeF size, LoadWindow window);
    void paint(QPainter& painter, const QRectF& place, double scale = 1);

    const LoadSeries& series() const { return m_series; }
    const ChartStyle& style() const { return m_style; }
    // What stands side by side: weeks, or months when a bar of a week would be too thin for its look.
    std::span<const LoadColumn> columns() const;
    std::span<const LoadColumn> inSight() const;
    std::span<const LoadColumn> filled() const; // held ready: those in sight and some to either side
    bool showsMonths() const { return m_showsMonths; }
    void pointAt(std::optional<int> column) { m_pointed = column; } // shades it
    std::optional<int> pointed() const { return m_pointed; }

    std::span<const PainMark> painMarks() const { return m_pain; }
    double painSize() const; // of a mark

    // Places in the chart, as it was laid out last.
    QRectF bars() const;
    QRectF pain() const;
    QRectF area() const { return m_area; } // bars, their marks and the pain
    double weekWidth() const { return m_area.width() / m_window.weeks(); }
    double x(double week) const;
    double y(double amount) const;
    double painY(double score) const;
    double weekAt(double x) const;
    double axisAt(double week) const; // of Qt Charts' axis: filled columns are whole numbers from 0 on
    double highest() const { return m_highest; } // amount of the topmost label
    QRectF placeOf(int column) const; // the whole height, cut at the edges
    QRectF stretch(const LoadColumn& first, const LoadColumn& last) const;
    QRectF bar(const LoadColumn& column, double from, double to) const; // between two amounts
    std::optional<int> columnAt(QPointF point) const;

private:
    struct Parts; // of Qt Charts

    double unit() const { return m_style.unit(); }
    double highestInSight() const;
    void chooseColumns(double width);
    void setAxes(QSizeF size);
    void fill();
    void collectPain();

    LoadSeries m_series;
    ChartStyle m_style;
    std::vector<LoadColumn> m_months; // the 30 % line, the rolling days and the marks are left to the weeks
    LoadWindow m_window{};
    bool m_showsMonths = false;
    bool m_showsDays = false; // of the pain
    std::pair<std::size_t, std::size_t> m_filled; // columns in the series of the chart
    double m_highest = 1;
    double m_foot = 0;
    double m_gap = 0;
    double m_barHeight = 1; // pixels for the highest amount
    double m_painHeight = 1;
    std::vector<PainMark> m_pain; // of the columns in the chart
    QRectF m_area;
    std::optional<int> m_pointed;
    std::unique_ptr<Parts> m_parts;
};

// These weeks as vectors into any painter that is paper. The font's size is in the painter's units.
void paintOnPaper(
    QPainter& painter, const QRectF& place, LoadSeries series, LoadWindow window, const ChartStyle& style);

} // namespace patella::ui
