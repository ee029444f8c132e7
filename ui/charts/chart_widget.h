// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

#include "ui/charts/chart_style.h"

class QPainter;

namespace patella::ui {

// A chart on a page; its name and description are for those who do not see it.
class ChartWidget : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    // As in the widget, always light.
    virtual void paintOnPaper(QPainter& painter, const QRectF& place, int fontPixels) const = 0;
    QImage picture() const; // sharp on screens and in print

    static constexpr QSize drawingSize{1200, 560};
    static constexpr int drawingFont = 14; // pixels

Q_SIGNALS:
    void pictureWanted(); // as a file

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    ChartStyle lookOnScreen() const; // by palette, font and locale
    ChartStyle lookOnPaper(int fontPixels) const;
};

} // namespace patella::ui
