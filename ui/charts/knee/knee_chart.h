// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

#include "ui/charts/chart_widget.h"

#include <functional>
#include <vector>

namespace patella::ui {

class Plot;

// A mark of a chart about the knee: where it stands in the plot, what it says, and which record of whoever
// made the chart it opens.
struct KneeMark {
    QRectF place;
    QString said;
    int opens; // -1: nothing
};

// Fills a plot of this size and says what stands where, in the order in which keys go through it.
using KneeDrawing = std::function<std::vector<KneeMark>(Plot& plot, QSizeF size)>;

// A chart whose marks say themselves to mouse, keys and screen reader; a click or Enter opens one.
class KneeChart : public ChartWidget {
    Q_OBJECT

public:
    explicit KneeChart(int height, QWidget* parent = nullptr);

    void show(KneeDrawing drawing, const QString& summary);
    void paintOnPaper(QPainter& painter, const QRectF& place, int fontPixels) const override;
    const std::vector<KneeMark>& marks() const { return m_marks; } // as last painted
    int chosen() const { return m_chosen; } // -1: none

Q_SIGNALS:
    void opened(int record);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void choose(int mark);
    int markAt(QPointF place) const;
    void open(int mark);
    void drawAfresh();

    KneeDrawing m_drawing;
    QString m_summary;
    QPixmap m_picture; // null: to be drawn
    std::vector<KneeMark> m_marks;
    int m_chosen = -1;
};

} // namespace patella::ui
