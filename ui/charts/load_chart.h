// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include "ui/charts/chart_widget.h"
#include "ui/charts/load_plot.h"

#include <functional>
#include <memory>
#include <optional>

class QGestureEvent;

namespace patella::ui {

// Weeks as bars against their 10 % line, with the knee's pain below on the same time axis. A week can be
// pointed at (mouse, arrow keys) for its numbers and activated (click, Enter); one that may zoom can also be
// zoomed (wheel, pinch, plus and minus) and moved (drag, Shift and arrow keys, Page Up and Down). What is
// planned can be dragged to another height or week.
class LoadChart : public ChartWidget {
    Q_OBJECT

public:
    explicit LoadChart(QWidget* parent = nullptr);
    ~LoadChart() override;

    using Words = std::function<QString(const LoadColumn&)>;

    // Words: what is said of a column that is pointed at. The summary is for those who do not see the chart.
    void setSeries(LoadSeries series, Words words, const QString& summary);
    void setMayZoom(bool may) { m_mayZoom = may; }
    void setMovablePlans(bool may) { m_mayMovePlans = may; }

    const LoadSeries& series() const { return m_series; }
    LoadWindow window() const { return m_window; }
    void setWindow(LoadWindow window); // cut to what there is
    void showLatest(int weeks); // also after the next series
    void zoom(double factor);
    void pan(double weeks);
    QRect placeOf(int column) const; // where a week (or month) stands in the widget
    QString wordsOf(int column) const;

    void paintOnPaper(QPainter& painter, const QRectF& place, int fontPixels) const override; // whole weeks

    QSize sizeHint() const override { return {760, 340}; }
    QSize minimumSizeHint() const override { return {280, 200}; }

Q_SIGNALS:
    void weekActivated(QDate monday);
    void windowChanged();
    void planMoved(
        QDate from, QDate to, double amount); // the amount it shall have, in the unit of the series

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Drag {
        QPointF from;
        LoadWindow window;
        std::optional<int> plan; // the week whose plan is held
        bool moved;
    };

    int weekCount() const { return static_cast<int>(m_series.weeks.size()); }
    void rebuild();
    void layOut();
    void pointAt(std::optional<int> column, QPoint globalPlace);
    void stepTo(int column);
    void activate(std::optional<int> column);
    void zoomAround(double factor, double x);
    bool zoomKey(int key);
    bool panKey(const QKeyEvent& event);
    bool pinch(const QGestureEvent& event);
    std::optional<int> planAt(QPointF point) const;
    void dragPlan(QPointF to);

    LoadSeries m_series;
    Words m_words;
    QString m_summary;
    LoadWindow m_window;
    int m_latest = 26;
    std::unique_ptr<LoadPlot> m_plot;
    std::optional<int> m_pointed;
    std::optional<Drag> m_drag;
    bool m_mayZoom = false;
    bool m_mayMovePlans = false;
};

} // namespace patella::ui
