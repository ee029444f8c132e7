// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/finding_parts.h"

#include <vector>

namespace patella::ui {

// Runs with and without a factor.
struct GroupPicture {
    std::vector<RunDot> dots;
    QString with;
    QString without;
    QString withNote; // "142 runs, median 3"
    QString withoutNote;
    QString scores; // title of the axis: "worst pain of a run"
    double medianWith;
    double medianWithout;
    DrawnEffect effect;
};

// Pain from 0 to 10 from left to right, a pile of dots at each score for the runs with the factor, one for
// those without, and beneath them the difference on the same scale.
void drawGroups(QPainter& painter, const QRectF& area, const GroupPicture& picture, const ChartStyle& style);
double heightOfGroups(const ChartStyle& style);

} // namespace patella::ui
