// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_chart.h"

#include <QApplication>
#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>

#include "ui/convert.h"

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr double zoomStep = 1.25;
constexpr int degreesOfANotch = 120;

} // namespace

LoadChart::LoadChart(QWidget* parent)
    : ChartWidget(parent)
    , m_series{.unit = {}, .groups = {}, .weeks = {}, .days = {}, .rolling = {}}
    , m_window(wholeWindow(0))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("Weekly load and knee pain"));
    rebuild();
}

LoadChart::~LoadChart() = default;

void LoadChart::setSeries(LoadSeries series, Words words, const QString& summary)
{
    const int before = weekCount();
    const bool isTheSameLog
        = before > 0 && !series.weeks.empty() && m_series.weeks.front().monday == series.weeks.front().monday;
    m_series = std::move(series);
    m_words = std::move(words);
    m_summary = summary;
    m_pointed.reset();
    if (!isTheSameLog)
        m_window = m_latest > 0 ? latestWindow(weekCount(), m_latest) : wholeWindow(weekCount());
    else if (m_window == wholeWindow(before))
        m_window = wholeWindow(weekCount());
    else if (m_window.to >= before) // it showed the latest week and goes on doing so
        m_window = panned(m_window, weekCount() - before, weekCount());
    else
        m_window = within(m_window, weekCount());
    rebuild();
}

void LoadChart::setWindow(LoadWindow window)
{
    m_window = within(window, weekCount());
    layOut();
    Q_EMIT windowChanged();
}

void LoadChart::showLatest(int weeks)
{
    m_latest = weeks;
    setWindow(weeks > 0 ? latestWindow(weekCount(), weeks) : wholeWindow(weekCount()));
}

void LoadChart::zoom(double factor)
{
    setWindow(zoomed(m_window, factor, (m_window.from + m_window.to) / 2, weekCount()));
}

void LoadChart::zoomAround(double factor, double x)
{
    setWindow(zoomed(m_window, factor, m_plot->weekAt(x), weekCount()));
}

void LoadChart::pan(double weeks) { setWindow(panned(m_window, weeks, weekCount())); }

QRect LoadChart::placeOf(int column) const { return m_plot->placeOf(column).toRect(); }

QString LoadChart::wordsOf(int column) const
{
    return m_words ? m_words(m_plot->columns()[static_cast<std::size_t>(column)]) : QString();
}

void LoadChart::rebuild()
{
    m_plot = std::make_unique<LoadPlot>(m_series, lookOnScreen());
    setAccessibleDescription(m_summary);
    layOut();
}

void LoadChart::layOut()
{
    const bool wereMonths = m_plot->showsMonths();
    m_plot->layOut(size(), m_window);
    if (m_plot->showsMonths() != wereMonths)
        m_pointed.reset();
    m_plot->pointAt(m_pointed);
    update();
}

void LoadChart::paintOnPaper(QPainter& painter, const QRectF& place, int fontPixels) const
{
    const auto style = lookOnPaper(fontPixels);
    painter.fillRect(place, style.colours.ground);
    const double margin = fontPixels;
    patella::ui::paintOnPaper(painter, place.adjusted(margin, margin, -margin, -margin), m_series,
        {std::floor(m_window.from + 0.01), std::ceil(m_window.to - 0.01)}, style);
}

void LoadChart::pointAt(std::optional<int> column, QPoint globalPlace)
{
    m_pointed = column;
    m_plot->pointAt(column);
    update();
    const auto text = column ? wordsOf(*column) : QString();
    if (column)
        QToolTip::showText(globalPlace, text, this);
    else
        QToolTip::hideText();
    setAccessibleDescription(column ? text : m_summary);
}

// A step out of sight moves what is in sight.
void LoadChart::stepTo(int column)
{
    const auto& columns = m_plot->columns();
    const int wanted = std::clamp(column, 0, static_cast<int>(columns.size()) - 1);
    const auto& each = columns[static_cast<std::size_t>(wanted)];
    if (each.first < m_window.from)
        pan(each.first - m_window.from);
    else if (each.first + each.weeks > m_window.to)
        pan(each.first + each.weeks - m_window.to);
    pointAt(wanted, mapToGlobal(placeOf(wanted).center()));
}

void LoadChart::activate(std::optional<int> column)
{
    if (!column)
        return;
    const auto each = m_plot->columns()[static_cast<std::size_t>(*column)];
    if (m_plot->showsMonths() && m_mayZoom)
        setWindow({each.first - 11.0, each.first + each.weeks + 11.0});
    else
        Q_EMIT weekActivated(toQt(each.monday));
}

void LoadChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

void LoadChart::resizeEvent(QResizeEvent*) { layOut(); }

void LoadChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (m_series.weeks.empty()) {
        painter.setPen(colours::from(palette()).quietText);
        painter.drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap,
            tr("No weeks to show yet.\nLog a run or import one: each week appears here as a bar, with your "
               "knee below it."));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    m_plot->paint(painter, rect());
    if (hasFocus() && !m_pointed) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

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
    const auto column = m_plot->columnAt(point);
    if (!m_mayMovePlans || !column || m_plot->showsMonths())
        return std::nullopt;
    const auto& week = m_series.weeks[static_cast<std::size_t>(*column)];
    const auto plan = m_plot->bar(week, week.total(), week.total() + week.planned);
    constexpr double reach = 4; // pixels around the edge
    return week.planned > 0 && plan.adjusted(-reach, -reach, reach, reach).contains(point) ? column
                                                                                           : std::nullopt;
}

void LoadChart::dragPlan(QPointF to)
{
    const int from = *m_drag->plan;
    const int target = std::clamp(static_cast<int>(std::floor(m_plot->weekAt(to.x()))), 0, weekCount() - 1);
    const auto& week = m_series.weeks[static_cast<std::size_t>(from)];
    const double risen = (m_drag->from.y() - to.y()) / (m_plot->y(0) - m_plot->y(1));
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
    const int last = static_cast<int>(m_plot->columns().size()) - 1;
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
        return pointAt(m_plot->columnAt(at), event->globalPosition().toPoint());
    }
    m_drag->moved
        = m_drag->moved || (at - m_drag->from).manhattanLength() >= QApplication::startDragDistance();
    if (!m_drag->moved || m_drag->plan || !m_mayZoom)
        return;
    setCursor(Qt::ClosedHandCursor);
    QToolTip::hideText();
    const double weeks = (m_drag->from.x() - at.x()) / m_plot->weekWidth();
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
        return activate(m_plot->columnAt(event->position()));
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
