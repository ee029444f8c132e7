// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>

#include "ui/charts/chart_style.h"
#include "ui/charts/weekly_frame.h"
#include "ui/charts/weekly_legend.h"
#include "ui/charts/weekly_series.h"

#include <optional>
#include <vector>

namespace patella::ui {

// What Qt Charts cannot draw: patterns of bars, pain marks by shape, a legend that tells patterns apart.
class WeeklyMarks : public QGraphicsItem {
public:
    WeeklyMarks(std::vector<WeekWithPain> weeks, ChartStyle style, QGraphicsItem* parent);

    void place(const WeeklyFrame& frame, const Legend& legend, QPointF legendAt, QSizeF size);
    void pointAt(std::optional<int> week);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void drawPatterns(QPainter& painter) const;
    void drawPain(QPainter& painter) const;
    void drawStripName(QPainter& painter) const;
    void drawPointed(QPainter& painter) const;
    double unit() const { return m_style.font.pixelSize() / 12.0; }

    std::vector<WeekWithPain> m_weeks;
    ChartStyle m_style;
    WeeklyFrame m_frame{};
    Legend m_legend{};
    QPointF m_legendAt;
    QSizeF m_size;
    std::optional<int> m_pointed;
};

} // namespace patella::ui
