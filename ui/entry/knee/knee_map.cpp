// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/knee/knee_map.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/entry/knee/knee_map_accessible.h"
#include "ui/entry/knee/knee_zones.h"
#include "ui/look/colours.h"
#include "ui/words/log_words.h"

#include <algorithm>

namespace patella::ui {

KneeMap::KneeMap(QWidget* parent)
    : QWidget(parent)
{
    describeKneeMapsToScreenReaders();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Where it hurts, on a drawing of both knees"));
    setAccessibleDescription(tr("Arrow keys go from place to place, Space chooses one."));
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize KneeMap::sizeHint() const { return (kneeDrawingSize * 1.35).toSize(); }
QSize KneeMap::minimumSizeHint() const { return kneeDrawingSize.toSize(); }

int KneeMap::heightForWidth(int width) const
{
    const double height = width * kneeDrawingSize.height() / kneeDrawingSize.width();
    return std::min(qRound(height), sizeHint().height());
}

QTransform KneeMap::onScreen() const
{
    const double scale = std::min(width() / kneeDrawingSize.width(), height() / kneeDrawingSize.height());
    const auto room = QSizeF(size()) - kneeDrawingSize * scale;
    return QTransform().translate(room.width() / 2, room.height() / 2).scale(scale, scale);
}

QString KneeMap::nameOf(std::size_t zone) const
{
    const auto& each = kneeZones().at(zone);
    return tr("%1: %2", "side of the knee and place").arg(words::of(each.side), words::of(each.region));
}

QRect KneeMap::areaOf(std::size_t zone) const
{
    return onScreen().mapRect(kneeZones().at(zone).shape.boundingRect()).toAlignedRect();
}

const MarkedPlace* KneeMap::markOn(std::size_t zone) const
{
    const auto& each = kneeZones().at(zone);
    const auto found = std::find_if(m_places.begin(), m_places.end(), [&](const MarkedPlace& place) {
        return place.region == each.region && (place.side == each.side || place.side == Side::Both);
    });
    return found == m_places.end() ? nullptr : &*found;
}

bool KneeMap::isMarked(std::size_t zone) const { return markOn(zone) != nullptr; }

void KneeMap::mark(const std::vector<MarkedPlace>& places)
{
    if (places == m_places)
        return;
    m_places = places;
    update();
}

void KneeMap::keepTo(Side knee)
{
    m_knee = knee;
    const auto& zones = kneeZones();
    if (const auto first = std::find_if(zones.begin(), zones.end(),
            [&](const KneeZone& zone) { return zone.side == knee && zone.region == Region::Front; });
        !isOffered(m_current) && first != zones.end())
        m_current = static_cast<std::size_t>(first - zones.begin());
    update();
}

bool KneeMap::isOffered(std::size_t zone) const
{
    return m_knee == Side::Both || kneeZones().at(zone).side == m_knee;
}

void KneeMap::goTo(std::size_t zone)
{
    if (!isOffered(zone))
        return;
    m_current = zone;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(static_cast<int>(zone));
    QAccessible::updateAccessibility(&focus);
    update();
}

void KneeMap::toggle(std::size_t zone)
{
    if (!isOffered(zone))
        return;
    goTo(zone);
    const auto& each = kneeZones().at(zone);
    Q_EMIT toggled(each.side, each.region);
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent said(this, changed);
    said.setChild(static_cast<int>(zone));
    QAccessible::updateAccessibility(&said);
}

std::optional<std::size_t> KneeMap::zoneAt(const QPointF& point) const
{
    const auto drawn = onScreen().inverted().map(point);
    for (std::size_t zone = 0; zone < kneeZones().size(); ++zone)
        if (isOffered(zone) && kneeZones().at(zone).shape.boundingRect().contains(drawn)
            && kneeZones().at(zone).shape.contains(drawn))
            return zone;
    return std::nullopt;
}

bool KneeMap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const auto zone = zoneAt(help->pos());
        QToolTip::showText(help->globalPos(), zone ? nameOf(*zone) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void KneeMap::mousePressEvent(QMouseEvent* event)
{
    if (const auto zone = zoneAt(event->position()); zone && event->button() == Qt::LeftButton)
        toggle(*zone);
}

void KneeMap::mouseMoveEvent(QMouseEvent* event)
{
    const auto zone = zoneAt(event->position());
    setCursor(zone ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (zone != m_hovered) {
        m_hovered = zone;
        update();
    }
}

void KneeMap::leaveEvent(QEvent*)
{
    m_hovered.reset();
    update();
}

void KneeMap::keyPressEvent(QKeyEvent* event)
{
    const auto key = static_cast<Qt::Key>(event->key());
    if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down)
        goTo(neighbour(m_current, key));
    else if (key == Qt::Key_Space)
        toggle(m_current);
    else
        QWidget::keyPressEvent(event);
}

void KneeMap::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    goTo(m_current);
}

void KneeMap::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void KneeMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& look = colours::from(palette());
    painter.save();
    painter.setTransform(onScreen(), true);
    painter.setPen(QPen(look.quietText, 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(kneeOutlines());
    for (std::size_t zone = 0; zone < kneeZones().size(); ++zone)
        paintZone(painter, zone);
    painter.restore();
    paintWords(painter);
}

void KneeMap::paintZone(QPainter& painter, std::size_t zone) const
{
    const auto& look = colours::from(palette());
    const auto& shape = kneeZones().at(zone).shape;
    const auto* mark = markOn(zone);
    auto fill = mark ? look.pain : look.grid;
    fill.setAlphaF(mark ? 0.85F : m_hovered == zone ? 0.95F : 0.45F);
    painter.setBrush(isOffered(zone) ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(QPen(!isOffered(zone) ? look.grid : mark ? look.pain : look.quietText, 0.8));
    painter.drawPath(shape);
    if (mark && mark->isNew) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.text, 2.2));
        painter.drawPath(shape);
    }
    if (hasFocus() && zone == m_current) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
        painter.drawPath(shape);
    }
}

void KneeMap::paintWords(QPainter& painter) const
{
    const auto& look = colours::from(palette());
    const auto screen = onScreen();
    const auto above = [&](double x, double y, const QString& text, bool bold) {
        auto type = font();
        type.setBold(bold);
        type.setPointSizeF(type.pointSizeF() * (bold ? 1 : 0.85));
        painter.setFont(type);
        const auto middle = screen.map(QPointF(x, y));
        painter.drawText(QRectF(middle.x() - 90, middle.y() - 12, 180, 24), Qt::AlignCenter, text);
    };
    painter.setPen(look.text);
    above(118, 9, words::of(Side::Left), true);
    above(kneeDrawingSize.width() - 118, 9, words::of(Side::Right), true);
    painter.setPen(look.quietText);
    above(30, 26, tr("from behind"), false);
    above(kneeDrawingSize.width() - 30, 26, tr("from behind"), false);
    auto small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    for (std::size_t zone = 0; zone < kneeZones().size(); ++zone) {
        const auto& each = kneeZones().at(zone);
        const auto* mark = markOn(zone);
        const bool isPill = each.region == Region::Whole || each.region == Region::Unclear;
        auto text = isPill ? words::brief(each.region) : QString();
        if (mark && mark->worst)
            text = isPill ? text + QLatin1Char(' ') + QString::number(mark->worst->value())
                          : QString::number(mark->worst->value());
        painter.setFont(small);
        painter.setPen(!isOffered(zone) ? look.quietText
                : mark                  ? palette().color(QPalette::Base)
                                        : look.text);
        painter.drawText(areaOf(zone), Qt::AlignCenter, text);
    }
}

} // namespace patella::ui
