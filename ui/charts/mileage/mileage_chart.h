// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QPixmap>

#include "ui/charts/chart_widget.h"

#include <functional>
#include <vector>

namespace patella::ui {

class Plot;

// One week, run or band of a chart: where it stands, what it says, and the week it opens.
struct MileageItem {
    QRectF place; // in the plot
    QString said;
    QDate opens; // invalid: nothing
};

// Fills a plot of this size and says what stands where.
using MileageDrawing = std::function<std::vector<MileageItem>(Plot& plot, QSizeF size)>;

// A chart whose items say themselves to mouse, keys and screen reader; a click or Enter opens one.
class MileageChart : public ChartWidget {
    Q_OBJECT

public:
    explicit MileageChart(QWidget* parent = nullptr);

    void show(MileageDrawing drawing, const QString& summary);
    void paintOnPaper(QPainter& painter, const QRectF& place, int fontPixels) const override;
    const std::vector<MileageItem>& items() const { return m_items; } // as last painted
    int chosen() const { return m_chosen; } // -1: none

Q_SIGNALS:
    void opened(QDate week);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void choose(int item);
    int itemAt(QPointF place) const;
    void drawAfresh();

    MileageDrawing m_drawing;
    QString m_summary;
    QPixmap m_picture; // null: to be drawn
    std::vector<MileageItem> m_items;
    int m_chosen = -1;
};

} // namespace patella::ui
