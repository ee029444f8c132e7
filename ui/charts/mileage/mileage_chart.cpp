// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/mileage/mileage_chart.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/charts/plot.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr double reach = 12; // pixels from an item that still mean it

double distanceTo(const QRectF& place, QPointF from)
{
    const double x = std::max({place.left() - from.x(), 0.0, from.x() - place.right()});
    const double y = std::max({place.top() - from.y(), 0.0, from.y() - place.bottom()});
    return x + y;
}

} // namespace

MileageChart::MileageChart(QWidget* parent)
    : ChartWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(170);
}

void MileageChart::show(MileageDrawing drawing, const QString& summary)
{
    m_drawing = std::move(drawing);
    m_summary = summary;
    setAccessibleDescription(summary);
    m_chosen = -1;
    drawAfresh();
}

void MileageChart::drawAfresh()
{
    m_picture = {};
    update();
}

void MileageChart::paintOnPaper(QPainter& painter, const QRectF& place, int fontPixels) const
{
    const auto style = lookOnPaper(fontPixels);
    const double scale = style.unit();
    Plot plot(unscaled(style));
    m_drawing(plot, place.size() / scale);
    renderChart(plot, painter, place, scale);
}

void MileageChart::paintEvent(QPaintEvent*)
{
    const auto wanted = size() * devicePixelRatioF();
    if (m_drawing && m_picture.size() != wanted) {
        m_picture = QPixmap(wanted);
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::transparent);
        Plot plot(lookOnScreen());
        m_items = m_drawing(plot, size());
        QPainter picture(&m_picture);
        picture.setRenderHint(QPainter::Antialiasing);
        renderChart(plot, picture, rect());
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (m_chosen < 0 || m_chosen >= static_cast<int>(m_items.size()))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(lookOnScreen().colours.text, 1.5));
    painter.drawRoundedRect(
        m_items[static_cast<std::size_t>(m_chosen)].place.adjusted(-3, -3, 3, 3).intersected(rect()), 3, 3);
}

void MileageChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawAfresh();
    ChartWidget::changeEvent(event);
}

void MileageChart::choose(int item)
{
    if (item == m_chosen)
        return;
    m_chosen = item;
    const auto text = item < 0 ? m_summary : m_items[static_cast<std::size_t>(item)].said;
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

int MileageChart::itemAt(QPointF place) const
{
    int nearest = -1;
    double least = reach;
    for (std::size_t i = 0; i < m_items.size(); ++i)
        if (const double far = distanceTo(m_items[i].place, place); far < least) {
            least = far;
            nearest = static_cast<int>(i);
        }
    return nearest;
}

void MileageChart::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_items.size()) - 1;
    const auto key = event->key();
    if (last < 0)
        return ChartWidget::keyPressEvent(event);
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const int from = m_chosen < 0 ? (key == Qt::Key_Left ? last + 1 : -1) : m_chosen;
        choose(std::clamp(from + (key == Qt::Key_Left ? -1 : 1), 0, last));
    } else if (key == Qt::Key_Home || key == Qt::Key_End) {
        choose(key == Qt::Key_Home ? 0 : last);
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_chosen >= 0) {
        if (const auto day = m_items[static_cast<std::size_t>(m_chosen)].opens; day.isValid())
            Q_EMIT opened(day);
    } else {
        return ChartWidget::keyPressEvent(event);
    }
    if (m_chosen >= 0) {
        const auto& item = m_items[static_cast<std::size_t>(m_chosen)];
        QToolTip::showText(mapToGlobal(item.place.bottomRight().toPoint()), item.said, this);
    }
}

void MileageChart::mouseMoveEvent(QMouseEvent* event)
{
    choose(itemAt(event->position()));
    if (m_chosen >= 0)
        QToolTip::showText(
            event->globalPosition().toPoint(), m_items[static_cast<std::size_t>(m_chosen)].said, this);
    else
        QToolTip::hideText();
}

void MileageChart::mousePressEvent(QMouseEvent* event)
{
    const int item = itemAt(event->position());
    choose(item);
    if (event->button() == Qt::LeftButton && item >= 0)
        if (const auto day = m_items[static_cast<std::size_t>(item)].opens; day.isValid())
            Q_EMIT opened(day);
}

void MileageChart::focusOutEvent(QFocusEvent* event)
{
    choose(-1);
    ChartWidget::focusOutEvent(event);
}

} // namespace patella::ui
