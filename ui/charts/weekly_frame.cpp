// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/weekly_frame.h"

#include "core/log/scale.h"

#include <cmath>

namespace patella::ui {

double WeeklyFrame::axisBottom() const
{
    const double below = painShare + gapShare;
    return -highestDistance * below / (1 - below);
}

double WeeklyFrame::painAxisTop() const { return Pain::highest / painShare; }

double WeeklyFrame::middle(int week) const
{
    return area.left() + area.width() * (week + emptyPlaces + 0.5) / places;
}

QRectF WeeklyFrame::column(int week) const
{
    const double width = area.width() / places;
    return {middle(week) - width / 2, area.top(), width, area.height()};
}

QRectF WeeklyFrame::bar(int week, double kilometres) const
{
    const double width = area.width() / places * barShare;
    return {QPointF(middle(week) - width / 2, heightOf(kilometres)),
        QPointF(middle(week) + width / 2, heightOf(0))};
}

double WeeklyFrame::heightOf(double kilometres) const
{
    const double bottom = axisBottom();
    return area.bottom() - area.height() * (kilometres - bottom) / (highestDistance - bottom);
}

double WeeklyFrame::painHeight(double score) const
{
    return area.bottom() - area.height() * painShare * score / Pain::highest;
}

std::optional<int> WeeklyFrame::weekAt(QPointF point) const
{
    if (!area.contains(point))
        return std::nullopt;
    const int week
        = static_cast<int>(std::floor((point.x() - area.left()) / area.width() * places)) - emptyPlaces;
    if (week < 0 || week >= places - emptyPlaces)
        return std::nullopt;
    return week;
}

} // namespace patella::ui
