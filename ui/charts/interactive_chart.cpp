// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/interactive_chart.h"

#include <QApplication>
#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr double zoomStep = 1.25;
constexpr int degreesOfANotch = 120;

} // namespace

InteractiveChart::InteractiveChart(QWidget* parent)
    : ChartWidget(parent)
    , m_window(wholeWindow(0))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    grabGesture(Qt::PinchGesture);
}

void InteractiveChart::setSummary(const QString& summary)
{
    m_summary = summary;
    m_pointed.reset();
    setAccessibleDescription(summary);
}

void InteractiveChart::takePlaces(int before, bool isTheSameAxis)
{
    if (before == 0 || !isTheSameAxis)
        m_window = m_latest > 0 ? latestWindow(places(), m_latest) : wholeWindow(places());
    else if (m_window == wholeWindow(before))
        m_window = wholeWindow(places());
    else if (m_window.to >= before) // it showed the latest and goes on doing so
        m_window = panned(m_window, places() - before, places());
    else
        m_window = within(m_window, places());
}

void InteractiveChart::setWindow(LoadWindow window)
{
    m_window = within(window, places());
    layOut();
    Q_EMIT windowChanged();
}

void InteractiveChart::showLatest(int shown)
{
    m_latest = shown;
    setWindow(shown > 0 ? latestWindow(places(), shown) : wholeWindow(places()));
}

void InteractiveChart::zoom(double factor)
{
    setWindow(zoomed(m_window, factor, (m_window.from + m_window.to) / 2, places()));
}

void InteractiveChart::zoomAround(double factor, double x)
{
    setWindow(zoomed(m_window, factor, placeAt(x), places()));
}

void InteractiveChart::pan(double by) { setWindow(panned(m_window, by, places())); }

void InteractiveChart::pointAt(std::optional<int> item, QPoint globalPlace)
{
    m_pointed = item;
    update();
    const auto text = item ? wordsOf(*item) : m_summary;
    if (item)
        QToolTip::showText(globalPlace, text, this);
    else
        QToolTip::hideText();
    setAccessibleDescription(text);
}

int InteractiveChart::edgeInSight(int step) const
{
    const int last = itemCount() - 1;
    int item = step > 0 ? 0 : last;
    const auto isOut = [&] {
        const auto stretch = stretchOf(item);
        return step > 0 ? stretch.to <= m_window.from : stretch.from >= m_window.to;
    };
    while (item >= 0 && item <= last && isOut())
        item += step;
    return item;
}

// A step out of sight moves what is in sight.
void InteractiveChart::stepTo(int item)
{
    const int wanted = std::clamp(item, 0, itemCount() - 1);
    const auto stretch = stretchOf(wanted);
    if (stretch.from < m_window.from)
        pan(stretch.from - m_window.from);
    else if (stretch.to > m_window.to)
        pan(stretch.to - m_window.to);
    pointAt(wanted, mapToGlobal(placeOf(wanted).center()));
}

bool InteractiveChart::event(QEvent* event)
{
    if (event->type() == QEvent::Gesture && pinch(*static_cast<QGestureEvent*>(event)))
        return true;
    if (event->type() == QEvent::NativeGesture && m_mayZoom) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAround(1 + gesture->value(), gesture->position().x());
            return true;
        }
    }
    return QWidget::event(event);
}

void InteractiveChart::resizeEvent(QResizeEvent*) { layOut(); }

bool InteractiveChart::pinch(const QGestureEvent& event)
{
    const auto* gesture = static_cast<QPinchGesture*>(event.gesture(Qt::PinchGesture));
    if (!gesture || !m_mayZoom)
        return false;
    zoomAround(gesture->scaleFactor(), mapFromGlobal(gesture->centerPoint()).x());
    return true;
}

bool InteractiveChart::zoomKey(int key)
{
    if (!m_mayZoom)
        return false;
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(zoomStep);
        return true;
    case Qt::Key_Minus:
        zoom(1 / zoomStep);
        return true;
    case Qt::Key_0:
        setWindow(wholeWindow(places()));
        return true;
    default:
        return false;
    }
}

bool InteractiveChart::panKey(const QKeyEvent& event)
{
    if (!m_mayZoom)
        return false;
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool left = event.key() == Qt::Key_Left || event.key() == Qt::Key_PageUp;
    const bool page = event.key() == Qt::Key_PageUp || event.key() == Qt::Key_PageDown;
    if (!page && !(shift && (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right)))
        return false;
    const double by = page ? m_window.weeks() : std::max(1.0, std::round(m_window.weeks() / 8));
    pan(left ? -by : by);
    return true;
}

void InteractiveChart::keyPressEvent(QKeyEvent* event)
{
    if (itemCount() == 0)
        return QWidget::keyPressEvent(event);
    if (zoomKey(event->key()) || panKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Left:
        return stepTo(m_pointed ? *m_pointed - 1 : edgeInSight(-1));
    case Qt::Key_Right:
        return stepTo(m_pointed ? *m_pointed + 1 : edgeInSight(1));
    case Qt::Key_Home:
        return stepTo(0);
    case Qt::Key_End:
        return stepTo(itemCount() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_pointed)
            activate(*m_pointed);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void InteractiveChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || itemCount() == 0)
        return QWidget::mousePressEvent(event);
    m_drag = Drag{event->position(), m_window, false};
}

void InteractiveChart::mouseMoveEvent(QMouseEvent* event)
{
    const auto at = event->position();
    if (!m_drag)
        return pointAt(itemAt(at), event->globalPosition().toPoint());
    m_drag->moved
        = m_drag->moved || (at - m_drag->from).manhattanLength() >= QApplication::startDragDistance();
    if (!m_drag->moved || !m_mayZoom)
        return;
    setCursor(Qt::ClosedHandCursor);
    QToolTip::hideText();
    setWindow(panned(m_drag->window, (m_drag->from.x() - at.x()) / placeWidth(), places()));
}

void InteractiveChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_drag || event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    const bool moved = m_drag->moved;
    m_drag.reset();
    setCursor(Qt::ArrowCursor);
    if (moved)
        return;
    if (const auto item = itemAt(event->position()))
        activate(*item);
}

void InteractiveChart::wheelEvent(QWheelEvent* event)
{
    const auto turned = event->angleDelta();
    const bool sideways = std::abs(turned.x()) > std::abs(turned.y());
    const bool isMeant = sideways || event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (!m_mayZoom || itemCount() == 0 || !isMeant)
        return QWidget::wheelEvent(event); // scrolls the page
    if (sideways || event->modifiers().testFlag(Qt::ShiftModifier))
        pan(-m_window.weeks() / 10 * (sideways ? turned.x() : turned.y()) / degreesOfANotch);
    else
        zoomAround(
            std::pow(zoomStep, static_cast<double>(turned.y()) / degreesOfANotch), event->position().x());
    event->accept();
}

void InteractiveChart::leaveEvent(QEvent* event)
{
    pointAt(std::nullopt);
    QWidget::leaveEvent(event);
}

void InteractiveChart::focusOutEvent(QFocusEvent* event)
{
    pointAt(std::nullopt);
    QWidget::focusOutEvent(event);
}

} // namespace patella::ui
