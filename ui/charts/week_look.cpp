// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/week_look.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace patella::ui {

WeekLook lookOf(WeekState state, bool inProgress)
{
    // An increase is a fact before the week is over; nothing else is.
    if (state == WeekState::Above30)
        return WeekLook::Above30;
    if (state == WeekState::Above10)
        return WeekLook::Above10;
    if (inProgress)
        return WeekLook::SoFar;
    return state == WeekState::Deload ? WeekLook::Lighter : WeekLook::Usual;
}

QColor fillOf(WeekLook look, const colours::Colours& colours)
{
    switch (look) {
    case WeekLook::Usual:
        return colours.load;
    case WeekLook::Lighter:
        return colours.lightLoad;
    case WeekLook::Above10:
    case WeekLook::Above30:
        return colours.aboveLine;
    case WeekLook::SoFar:
        return colours.ground;
    }
    return {};
}

std::vector<QLineF> slantedLines(const QRectF& bar, double apart, bool rising)
{
    std::vector<QLineF> lines;
    if (bar.isEmpty() || apart <= 0)
        return lines;
    // A line of 45 degrees is known by the height at which it would cross the left edge; patterns of
    // neighbours meet.
    const double first = std::ceil(bar.top() / apart) * apart;
    for (double left = first; left < bar.bottom() + bar.width(); left += apart) {
        const double from = std::max(0.0, left - bar.bottom());
        const double to = std::min(bar.width(), left - bar.top());
        if (from >= to)
            continue;
        const auto x = [&](double along) { return rising ? bar.left() + along : bar.right() - along; };
        lines.emplace_back(x(from), left - from, x(to), left - to);
    }
    return lines;
}

void drawPattern(
    QPainter& painter, const QRectF& bar, WeekLook look, const colours::Colours& colours, double unit)
{
    if (look == WeekLook::Usual || look == WeekLook::Lighter || bar.isEmpty())
        return;
    const bool soFar = look == WeekLook::SoFar;
    const auto ink = soFar ? colours.load : colours.aboveLineEdge;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, unit, Qt::SolidLine, Qt::FlatCap));
    for (const auto& line : slantedLines(bar, 5 * unit, true))
        painter.drawLine(line);
    if (look == WeekLook::Above30)
        for (const auto& line : slantedLines(bar, 5 * unit, false))
            painter.drawLine(line);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(
        QPen(ink, (look == WeekLook::Above30 ? 2 : 1) * unit, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
    painter.restore();
}

} // namespace patella::ui
