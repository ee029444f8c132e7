// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_frame.h"

#include "core/log/values/scale.h"

namespace patella::ui {

double LoadFrame::painY(double score) const { return pain.bottom() - pain.height() * score / Pain::highest; }

QRectF LoadFrame::column(int first, int weeks) const
{
    const QRectF whole(QPointF(x(first), bars.top()), QPointF(x(first + weeks), pain.bottom()));
    return whole & QRectF(bars.topLeft(), pain.bottomRight());
}

QRectF LoadFrame::bar(int first, int weeks, double from, double to) const
{
    const double gap = weeks * weekWidth() * (1 - barShare) / 2;
    return {QPointF(x(first) + gap, y(to)), QPointF(x(first + weeks) - gap, y(from))};
}

bool LoadFrame::contains(QPointF point) const
{
    return QRectF(bars.topLeft(), pain.bottomRight()).contains(point);
}

} // namespace patella::ui
