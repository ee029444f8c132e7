// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/patterns/effect_bar.h"

#include <QLocale>
#include <QPainter>

#include "ui/charts/colours.h"

#include <algorithm>
#include <cmath>

namespace patella::ui {

EffectBar::EffectBar(double effect, double low, double high, QWidget* parent)
    : QWidget(parent)
    , m_effect(effect)
    , m_low(low)
    , m_high(high)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Difference in points of pain: %1, likely %2 to %3")
            .arg(QLocale().toString(effect, 'f', 1), QLocale().toString(low, 'f', 1),
                QLocale().toString(high, 'f', 1)));
}

QSize EffectBar::sizeHint() const { return {420, fontMetrics().height() * 3}; }

void EffectBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto look = colours::from(palette());
    const double widest = std::max({3.0, std::abs(m_low), std::abs(m_high)});
    const double reach = std::ceil(widest);
    const double margin = 70;
    const auto x
        = [&](double points) { return margin + (points + reach) / (2 * reach) * (width() - 2 * margin); };
    const double y = height() * 0.4;
    auto small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter.setFont(small);
    painter.setPen(QPen(look.grid, 1));
    for (int points = static_cast<int>(-reach); points <= static_cast<int>(reach); ++points) {
        painter.setPen(QPen(points == 0 ? look.line : look.grid, points == 0 ? 1.5 : 1));
        painter.drawLine(QPointF(x(points), 2), QPointF(x(points), y * 2 - 2));
        painter.setPen(look.quietText);
        painter.drawText(QRectF(x(points) - 20, y * 2, 40, height() - y * 2), Qt::AlignCenter,
            points > 0 ? QStringLiteral("+%1").arg(points) : QString::number(points));
    }
    painter.drawText(QRectF(0, 0, margin - 8, y * 2), Qt::AlignRight | Qt::AlignVCenter, tr("less pain"));
    painter.drawText(
        QRectF(width() - margin + 8, 0, margin, y * 2), Qt::AlignLeft | Qt::AlignVCenter, tr("more pain"));
    painter.setPen(QPen(look.pain, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(x(m_low), y), QPointF(x(m_high), y));
    painter.setPen(QPen(look.ground, 1.5));
    painter.setBrush(look.pain);
    painter.drawEllipse(QPointF(x(m_effect), y), 6, 6);
}

} // namespace patella::ui
