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
constexpr int namesFrom = barHeight + 6;
constexpr int betweenNames = 18;

} // namespace

HeadroomBar::HeadroomBar(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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
    updateGeometry();
    update();
}

int HeadroomBar::heightForWidth(int width) const
{
    double bottom = namesFrom + fontMetrics().height();
    for (const auto& name : namesIn(width))
        bottom = std::max(bottom, name.place.bottom());
    return qRound(bottom) + 6;
}

double HeadroomBar::widest() const
{
    const auto farthest = m_rules.empty() ? Distance{0} : m_rules.back().distance;
    return std::max(1.0, static_cast<double>(m_thisWeek.metres + farthest.metres) * 1.1);
}

double HeadroomBar::x(Distance afterThisWeek, int width) const
{
    const auto metres = static_cast<double>(m_thisWeek.metres + afterThisWeek.metres);
    return barMargin + (width - 2 * barMargin) * metres / widest();
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
    painter.setPen(look.quietText);
    for (const auto& name : namesIn(width()))
        painter.drawText(name.place, name.text);
}

// Each name under its tick, from the right, moved aside where two would touch; where it would leave its tick,
// in a further line.
std::vector<HeadroomBar::Name> HeadroomBar::namesIn(int width) const
{
    const auto metrics = fontMetrics();
    std::vector<Name> names;
    std::vector<double> freeUpTo; // of each line
    const auto put = [&](const QString& whole, double tick) {
        const auto text = metrics.elidedText(whole, Qt::ElideRight, width - 2);
        const double wide = metrics.horizontalAdvance(text) + 2;
        std::size_t line = 0;
        double left = 0;
        for (;; ++line) {
            if (line == freeUpTo.size())
                freeUpTo.push_back(width);
            left = std::min(std::max(0.0, tick - wide / 2), freeUpTo[line] - wide);
            const bool isAtItsTick = left >= 0 && left + wide >= tick;
            if (isAtItsTick || freeUpTo[line] >= width)
                break;
        }
        left = std::max(0.0, left);
        freeUpTo[line] = left - betweenNames;
        names.push_back({text,
            QRectF(left, namesFrom + static_cast<double>(line) * metrics.height(), wide, metrics.height())});
    };
    for (auto rule = m_rules.rbegin(); rule != m_rules.rend(); ++rule)
        put(rule->brief, x(rule->distance, width));
    if (!m_rules.empty())
        put(m_thisWeekSaid, barMargin);
    return names;
}

} // namespace patella::ui
