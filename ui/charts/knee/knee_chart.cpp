// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/knee/knee_chart.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/charts/plot.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr double reachOfAMark = 8; // pixels around a mark that still mean it

double farFrom(const QRectF& place, QPointF point)
{
    const double x = std::max({place.left() - point.x(), 0.0, point.x() - place.right()});
    const double y = std::max({place.top() - point.y(), 0.0, point.y() - place.bottom()});
    return x + y;
}

} // namespace

KneeChart::KneeChart(int height, QWidget* parent)
    : ChartWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFixedHeight(height);
}

void KneeChart::show(KneeDrawing drawing, const QString& summary)
{
    m_drawing = std::move(drawing);
    m_summary = summary;
    m_marks.clear(); // they open records of what was shown before
    setAccessibleDescription(summary);
    m_chosen = -1;
    drawAfresh();
}

void KneeChart::drawAfresh()
{
    m_picture = {};
    update();
}

void KneeChart::paintOnPaper(QPainter& painter, const QRectF& place, int fontPixels) const
{
    if (!m_drawing)
        return;
    const auto style = lookOnPaper(fontPixels);
    const double scale = style.unit();
    Plot plot(unscaled(style));
    m_drawing(plot, place.size() / scale);
    renderChart(plot, painter, place, scale);
}

void KneeChart::paintEvent(QPaintEvent*)
{
    const auto wanted = size() * devicePixelRatioF();
    if (m_drawing && m_picture.size() != wanted) {
        m_picture = QPixmap(wanted);
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::transparent);
        Plot plot(lookOnScreen());
        m_marks = m_drawing(plot, size());
        QPainter picture(&m_picture);
        picture.setRenderHint(QPainter::Antialiasing);
        renderChart(plot, picture, rect());
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_chosen >= 0 && m_chosen < static_cast<int>(m_marks.size())) {
        painter.setPen(QPen(lookOnScreen().colours.text, 1.5));
        painter.drawRoundedRect(
            m_marks[static_cast<std::size_t>(m_chosen)].place.adjusted(-3, -3, 3, 3).intersected(rect()), 3,
            3);
    } else if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 4, 4);
    }
}

void KneeChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawAfresh();
    ChartWidget::changeEvent(event);
}

void KneeChart::choose(int mark)
{
    if (mark == m_chosen)
        return;
    m_chosen = mark;
    setAccessibleDescription(mark < 0 ? m_summary : m_marks[static_cast<std::size_t>(mark)].said);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

// The nearest; of several as near the later one, which is drawn above.
int KneeChart::markAt(QPointF place) const
{
    int nearest = -1;
    double least = reachOfAMark;
    for (std::size_t i = 0; i < m_marks.size(); ++i)
        if (const double far = farFrom(m_marks[i].place, place); far <= least) {
            least = far;
            nearest = static_cast<int>(i);
        }
    return nearest;
}

void KneeChart::open(int mark)
{
    if (mark >= 0 && m_marks[static_cast<std::size_t>(mark)].opens >= 0)
        Q_EMIT opened(m_marks[static_cast<std::size_t>(mark)].opens);
}

void KneeChart::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_marks.size()) - 1;
    const auto key = event->key();
    if (last < 0)
        return ChartWidget::keyPressEvent(event);
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const int from = m_chosen < 0 ? (key == Qt::Key_Left ? last + 1 : -1) : m_chosen;
        choose(std::clamp(from + (key == Qt::Key_Left ? -1 : 1), 0, last));
    } else if (key == Qt::Key_Home || key == Qt::Key_End) {
        choose(key == Qt::Key_Home ? 0 : last);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        open(m_chosen);
    } else {
        return ChartWidget::keyPressEvent(event);
    }
    if (m_chosen >= 0) {
        const auto& mark = m_marks[static_cast<std::size_t>(m_chosen)];
        QToolTip::showText(mapToGlobal(mark.place.bottomRight().toPoint()), mark.said, this);
    }
}

void KneeChart::mouseMoveEvent(QMouseEvent* event)
{
    choose(markAt(event->position()));
    const bool opens = m_chosen >= 0 && m_marks[static_cast<std::size_t>(m_chosen)].opens >= 0;
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (m_chosen >= 0)
        QToolTip::showText(
            event->globalPosition().toPoint(), m_marks[static_cast<std::size_t>(m_chosen)].said, this);
    else
        QToolTip::hideText();
}

void KneeChart::mousePressEvent(QMouseEvent* event)
{
    choose(markAt(event->position()));
    if (event->button() == Qt::LeftButton)
        open(m_chosen);
}

void KneeChart::focusOutEvent(QFocusEvent* event)
{
    choose(-1);
    ChartWidget::focusOutEvent(event);
}

} // namespace patella::ui
