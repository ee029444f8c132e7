// SPDX-License-Identifier: GPL-3.0-or-later
// What the weekly chart does with keys, mouse, wheel and fingers.
#include <QApplication>
#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>

#include "ui/charts/load_chart.h"
#include "ui/convert.h"

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr double zoomStep = 1.25;
constexpr int degreesOfANotch = 120;

} // namespace

bool LoadChart::event(QEvent* event)
{
    if (event->type() == QEvent::LocaleChange)
        rebuild();
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

std::optional<int> LoadChart::planAt(QPointF point) const
{
    const auto column = m_drawing->columnAt(point);
    if (!m_mayMovePlans || !column || m_drawing->showsMonths())
        return std::nullopt;
    const auto& week = m_series.weeks[static_cast<std::size_t>(*column)];
    const auto& frame = m_drawing->frame();
    const auto plan = frame.bar(week.first, 1, week.total(), week.total() + week.planned);
    constexpr double reach = 4; // pixels around the edge
    return week.planned > 0 && plan.adjusted(-reach, -reach, reach, reach).contains(point) ? column
                                                                                           : std::nullopt;
}

void LoadChart::dragPlan(QPointF to)
{
    const auto& frame = m_drawing->frame();
    const int from = *m_drag->plan;
    const int target = std::clamp(static_cast<int>(std::floor(frame.weekAt(to.x()))), 0, weekCount() - 1);
    const auto& week = m_series.weeks[static_cast<std::size_t>(from)];
    const double risen
        = (frame.y(0) - frame.y(1)) > 0 ? (m_drag->from.y() - to.y()) / (frame.y(0) - frame.y(1)) : 0;
    const double amount = std::max(0.0, std::round(week.planned + risen));
    Q_EMIT planMoved(
        toQt(week.monday), toQt(m_series.weeks[static_cast<std::size_t>(target)].monday), amount);
}

bool LoadChart::pinch(const QGestureEvent& event)
{
    const auto* gesture = static_cast<QPinchGesture*>(event.gesture(Qt::PinchGesture));
    if (!gesture || !m_mayZoom)
        return false;
    zoomAround(gesture->scaleFactor(), mapFromGlobal(gesture->centerPoint()).x());
    return true;
}

bool LoadChart::zoomKey(int key)
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
        setWindow(wholeWindow(weekCount()));
        return true;
    default:
        return false;
    }
}

bool LoadChart::panKey(const QKeyEvent& event)
{
    if (!m_mayZoom)
        return false;
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool left = event.key() == Qt::Key_Left || event.key() == Qt::Key_PageUp;
    const bool page = event.key() == Qt::Key_PageUp || event.key() == Qt::Key_PageDown;
    if (!page && !(shift && (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right)))
        return false;
    const double weeks = page ? m_window.weeks() : std::max(1.0, std::round(m_window.weeks() / 8));
    pan(left ? -weeks : weeks);
    return true;
}

void LoadChart::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_drawing->columns().size()) - 1;
    if (last < 0 || zoomKey(event->key()) || panKey(*event))
        return;
    const int here = m_pointed.value_or(last + 1);
    switch (event->key()) {
    case Qt::Key_Left:
        return stepTo(here - 1);
    case Qt::Key_Right:
        return stepTo(here + 1);
    case Qt::Key_Home:
        return stepTo(0);
    case Qt::Key_End:
        return stepTo(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activate(m_pointed);
    default:
        QWidget::keyPressEvent(event);
    }
}

void LoadChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_series.weeks.empty())
        return QWidget::mousePressEvent(event);
    m_drag = Drag{event->position(), m_window, planAt(event->position()), false};
}

void LoadChart::mouseMoveEvent(QMouseEvent* event)
{
    const auto at = event->position();
    if (!m_drag) {
        setCursor(planAt(at) ? Qt::SizeAllCursor : Qt::ArrowCursor);
        return pointAt(m_drawing->columnAt(at), event->globalPosition().toPoint());
    }
    m_drag->moved
        = m_drag->moved || (at - m_drag->from).manhattanLength() >= QApplication::startDragDistance();
    if (!m_drag->moved || m_drag->plan || !m_mayZoom)
        return;
    setCursor(Qt::ClosedHandCursor);
    QToolTip::hideText();
    const double weeks = (m_drag->from.x() - at.x()) / m_drawing->frame().weekWidth();
    setWindow(panned(m_drag->window, weeks, weekCount()));
}

void LoadChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_drag || event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    const auto drag = *m_drag;
    m_drag.reset();
    setCursor(Qt::ArrowCursor);
    if (!drag.moved)
        return activate(m_drawing->columnAt(event->position()));
    if (drag.plan) {
        m_drag = drag;
        dragPlan(event->position());
        m_drag.reset();
    }
}

void LoadChart::wheelEvent(QWheelEvent* event)
{
    if (!m_mayZoom || m_series.weeks.empty())
        return QWidget::wheelEvent(event);
    const auto turned = event->angleDelta();
    const bool sideways = std::abs(turned.x()) > std::abs(turned.y());
    if (sideways || event->modifiers().testFlag(Qt::ShiftModifier))
        pan(-m_window.weeks() / 10 * (sideways ? turned.x() : turned.y()) / degreesOfANotch);
    else
        zoomAround(
            std::pow(zoomStep, static_cast<double>(turned.y()) / degreesOfANotch), event->position().x());
    event->accept();
}

void LoadChart::leaveEvent(QEvent* event)
{
    pointAt(std::nullopt, {});
    QWidget::leaveEvent(event);
}

void LoadChart::focusOutEvent(QFocusEvent* event)
{
    pointAt(std::nullopt, {});
    QWidget::focusOutEvent(event);
}

} // namespace patella::ui
