// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include "ui/charts/chart_widget.h"
#include "ui/charts/load_window.h"

#include <optional>

class QGestureEvent;

namespace patella::ui {

// A chart whose items can be pointed at (mouse, arrow keys) for what they say and activated (click, Enter);
// one that may zoom can also be zoomed (Ctrl and wheel, pinch, plus and minus, 0 for all) and moved (drag,
// Shift and arrow keys or wheel, Page Up and Down). The wheel alone scrolls the page.
class InteractiveChart : public ChartWidget {
    Q_OBJECT

public:
    explicit InteractiveChart(QWidget* parent = nullptr);

    void setMayZoom(bool may) { m_mayZoom = may; }
    LoadWindow window() const { return m_window; }
    void setWindow(LoadWindow window); // cut to what there is
    void showLatest(int places); // also in the next picture; 0: all
    void zoom(double factor);
    void pan(double by);
    std::optional<int> pointed() const { return m_pointed; }

    virtual int itemCount() const = 0;
    virtual QRect placeOf(int item) const = 0; // in the widget
    virtual QString wordsOf(int item) const = 0;

Q_SIGNALS:
    void windowChanged();

protected:
    virtual int places() const = 0; // of the axis that is zoomed
    virtual double placeAt(double x) const = 0; // on that axis
    virtual double placeWidth() const = 0; // pixels
    virtual LoadWindow stretchOf(int item) const = 0; // on that axis
    virtual std::optional<int> itemAt(QPointF point) const = 0;
    virtual void activate(int item) = 0;
    virtual void layOut() = 0; // another window or size

    bool mayZoom() const { return m_mayZoom; }
    void setSummary(const QString& summary); // for those who do not see the chart
    void takePlaces(int before, bool isTheSameAxis); // another picture, of another number of places
    void pointAt(std::optional<int> item, QPoint globalPlace = {});

    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
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
        bool moved;
    };

    void stepTo(int item);
    int edgeInSight(int step) const; // where a step begins while nothing is pointed at
    void zoomAround(double factor, double x);
    bool zoomKey(int key);
    bool panKey(const QKeyEvent& event);
    bool pinch(const QGestureEvent& event);

    QString m_summary;
    LoadWindow m_window;
    int m_latest = 0;
    std::optional<int> m_pointed;
    std::optional<Drag> m_drag;
    bool m_mayZoom = false;
};

} // namespace patella::ui
