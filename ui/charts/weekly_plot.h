// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "ui/charts/chart_style.h"
#include "ui/charts/weekly_series.h"

#include <memory>
#include <optional>
#include <vector>

class QGraphicsWidget;

namespace patella::ui {

// The weekly chart as one item of a graphics scene: on the screen the widget shows it, on paper the report.
class WeeklyPlot {
public:
    WeeklyPlot(std::vector<WeekWithPain> weeks, ChartStyle style);
    ~WeeklyPlot();

    QGraphicsWidget* item() const; // belongs to the plot; leaves its scene when the plot goes
    void resize(QSizeF size);
    std::optional<int> weekAt(QPointF point) const;
    QRectF columnOf(int week) const;
    void pointAt(std::optional<int> week); // shades its column

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace patella::ui
