// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/finding_parts.h"

#include <vector>

namespace patella::ui {

// Pain against how much of a factor there was.
struct AmountPicture {
    std::vector<RunDot> dots;
    QString amounts; // title of the axis: "metres downhill"
    QString scores;
    QString more; // "The half with more"
    QString less;
    QString moreNote; // "31 runs, median 4"
    QString lessNote;
    double border; // the median amount, between the halves
    double medianMore; // pain of the half with more
    double medianLess;
    bool moreIsToTheRight; // less sleep, the factor, is to the left
    DrawnEffect effect;
};

// Pain upwards, the amount from left to right, the median of each half, and beneath it the difference.
void drawAmounts(
    QPainter& painter, const QRectF& area, const AmountPicture& picture, const ChartStyle& style);
double heightOfAmounts(const ChartStyle& style);

} // namespace patella::ui
