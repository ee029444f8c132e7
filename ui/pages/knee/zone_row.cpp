// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knee/zone_row.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/charts/knee/knee_shapes.h"
#include "ui/words/knee/knee_state_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int shapeSize = 16;
constexpr int step = 26;

} // namespace

ZoneRow::ZoneRow(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ZoneRow::show(std::vector<RunZone> zones, const QLocale& locale)
{
    m_zones = std::move(zones);
    m_locale = locale;
    m_chosen = -1;
    QStringList said;
    for (const auto& zone : m_zones)
        said << words::zoneInShort(zone);
    setAccessibleName(tr("Zones of the last %n run(s)", nullptr, static_cast<int>(m_zones.size())));
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize ZoneRow::sizeHint() const
{
    return {step * std::max(1, static_cast<int>(m_zones.size())) + 4, shapeSize + 8};
}

QRect ZoneRow::placeOf(int zone) const { return {4 + zone * step, 4, shapeSize, shapeSize}; }

int ZoneRow::zoneAt(QPoint place) const
{
    for (int zone = 0; zone < static_cast<int>(m_zones.size()); ++zone)
        if (placeOf(zone).adjusted(-5, -4, 5, 4).contains(place))
            return zone;
    return -1;
}

QString ZoneRow::saidOf(int zone) const
{
    const auto& each = m_zones[static_cast<std::size_t>(zone)];
    return tr("%1: %2. %3", "day of a run, its zone and why")
        .arg(words::weekdayAndDate(each.date, m_locale), words::zoneInShort(each),
            words::whyZone(each, m_locale));
}

void ZoneRow::choose(int zone)
{
    m_chosen = zone;
    setAccessibleDescription(saidOf(zone));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

bool ZoneRow::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int zone = zoneAt(help->pos());
    QToolTip::showText(help->globalPos(), zone < 0 ? QString() : saidOf(zone), this);
    return true;
}

void ZoneRow::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_zones.size()) - 1;
    const auto key = event->key();
    if (last >= 0 && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        const int from = m_chosen < 0 ? (key == Qt::Key_Left ? last + 1 : -1) : m_chosen;
        choose(std::clamp(from + (key == Qt::Key_Left ? -1 : 1), 0, last));
        QToolTip::showText(mapToGlobal(placeOf(m_chosen).bottomLeft()), saidOf(m_chosen), this);
    } else if (m_chosen >= 0 && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        Q_EMIT opened(m_zones[static_cast<std::size_t>(m_chosen)].run);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ZoneRow::mousePressEvent(QMouseEvent* event)
{
    if (const int zone = zoneAt(event->pos()); zone >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT opened(m_zones[static_cast<std::size_t>(zone)].run);
}

void ZoneRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto look = colours::from(palette());
    for (int zone = 0; zone < static_cast<int>(m_zones.size()); ++zone) {
        const auto& each = m_zones[static_cast<std::size_t>(zone)];
        const auto [path, colour] = zoneShape(each.zone, placeOf(zone), look);
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(each.zone ? QBrush(colour)
                : each.masked      ? QBrush(colour, Qt::BDiagPattern)
                                   : QBrush(Qt::NoBrush));
        painter.drawPath(path);
    }
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRoundedRect(
        m_chosen < 0 ? rect().adjusted(1, 1, -1, -1) : placeOf(m_chosen).adjusted(-4, -4, 4, 4), 4, 4);
}

} // namespace patella::ui
