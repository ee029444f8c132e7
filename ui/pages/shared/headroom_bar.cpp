// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shared/headroom_bar.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/look/colours.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int barHeight = 8;
constexpr int barMargin = 4;

} // namespace

HeadroomBar::HeadroomBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HeadroomBar::show(std::vector<words::RoomLeft> rules, Distance thisWeek, const Units& units)
{
    m_rules = std::move(rules);
    m_thisWeek = thisWeek;
    m_thisWeekSaid = tr("this week so far: %1").arg(words::distance(thisWeek, units));
    setVisible(!m_rules.empty());
    QStringList names{m_thisWeekSaid};
    for (const auto& rule : m_rules)
        names << rule.brief;
    setAccessibleName(tr("How far today: %1").arg(names.join(QStringLiteral(", "))));
    update();
}

QSize HeadroomBar::sizeHint() const { return {400, barHeight + fontMetrics().height() + 12}; }

double HeadroomBar::widest() const
{
    const auto farthest = m_rules.empty() ? Distance{0} : m_rules.back().distance;
    return std::max(1.0, static_cast<double>(m_thisWeek.metres + farthest.metres) * 1.1);
}

double HeadroomBar::x(Distance afterThisWeek) const
{
    const auto metres = static_cast<double>(m_thisWeek.metres + afterThisWeek.metres);
    return barMargin + (width() - 2 * barMargin) * metres / widest();
}

bool HeadroomBar::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_rules.empty())
        return QWidget::event(event);
    QStringList sources;
    for (const auto& rule : m_rules)
        sources << QStringLiteral("<p><b>%1</b><br>%2</p>")
                       .arg(rule.brief.toHtmlEscaped(), rule.source.toHtmlEscaped());
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), sources.join(QString()), this);
    return true;
}

void HeadroomBar::paintEvent(QPaintEvent*)
{
    if (m_rules.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto look = colours::from(palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.grid);
    painter.drawRoundedRect(QRectF(barMargin, 2, width() - 2 * barMargin, barHeight), 4, 4);
    const auto fill = [&](Distance to, const QColor& colour) {
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(barMargin, 2, std::max(0.0, x(to) - barMargin), barHeight), 4, 4);
    };
    fill(m_rules.front().distance, look.lightLoad);
    fill({0}, look.load);
    painter.setPen(QPen(look.text, 2));
    for (const auto& rule : m_rules)
        painter.drawLine(QPointF(x(rule.distance), 0), QPointF(x(rule.distance), barHeight + 5));
    paintNames(painter);
}

// Each name under its tick, moved aside where two would touch.
void HeadroomBar::paintNames(QPainter& painter) const
{
    painter.setPen(colours::from(palette()).quietText);
    double right = width();
    for (auto rule = m_rules.rbegin(); rule != m_rules.rend(); ++rule) {
        const double wide = painter.fontMetrics().horizontalAdvance(rule->brief);
        const double left = std::max(0.0, std::min(x(rule->distance) - wide / 2, right - wide));
        painter.drawText(QRectF(left, barHeight + 6, wide + 2, fontMetrics().height()), rule->brief);
        right = left - 18;
    }
    const double wide = painter.fontMetrics().horizontalAdvance(m_thisWeekSaid);
    if (wide + barMargin <= right)
        painter.drawText(QRectF(barMargin, barHeight + 6, wide + 2, fontMetrics().height()), m_thisWeekSaid);
}

} // namespace patella::ui
