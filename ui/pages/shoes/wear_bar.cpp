// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shoes/wear_bar.h"

#include <QPainter>

#include "ui/look/colours.h"

#include <algorithm>

namespace patella::ui {

WearBar::WearBar(double share, bool isFaded, QWidget* parent)
    : QWidget(parent)
    , m_share(share)
    , m_isFaded(isFaded)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(8);
}

void WearBar::paintEvent(QPaintEvent*)
{
    const auto colours = colours::from(palette());
    const QRectF whole = rect();
    const double round = whole.height() / 2;
    auto worn = whole;
    worn.setWidth(std::max(whole.height(), whole.width() * std::min(m_share, 1.0)));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.grid);
    painter.drawRoundedRect(whole, round, round);
    if (m_share <= 0)
        return;
    painter.setBrush(m_isFaded ? colours.lightLoad : m_share > 1 ? colours.aboveLine : colours.load);
    painter.drawRoundedRect(worn, round, round);
}

} // namespace patella::ui
