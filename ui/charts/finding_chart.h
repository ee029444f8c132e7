// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include "ui/charts/chart_style.h"

#include <vector>

class QPainter;

// The pictures of a finding: its runs as dots, their medians, and beneath them the difference.
namespace patella::ui {

// One run.
struct RunDot {
    int pain; // 0..10
    double amount; // of the factor, as it is written on the axis
    bool exposed; // with the factor, or with more of it than the median run
    bool masked; // drawn hollow
};

// What stands beside a row: "On asphalt" over "142 runs, median 3".
struct RowLabel {
    QString name;
    QString note;
};

// The difference and its 95 % interval, in points of pain.
struct DrawnEffect {
    double points;
    double low;
    double high;
    RowLabel label; // "Difference" over "+1.5 (1.3 to 1.7)"
    QString none; // "no difference"
};

// Runs with and without a factor.
struct GroupPicture {
    std::vector<RunDot> dots;
    RowLabel with;
    RowLabel without;
    QString scores; // title of the axis: "worst pain of a run"
    double medianWith;
    double medianWithout;
    DrawnEffect effect;
};

// Pain against how much of a factor there was.
struct AmountPicture {
    std::vector<RunDot> dots;
    QString amounts; // title of the axis: "metres downhill"
    QString scores;
    RowLabel more; // "The half with more"
    RowLabel less;
    double border; // the median amount, between the halves
    double medianMore; // pain of the half with more
    double medianLess;
    bool moreIsToTheRight; // less sleep, the factor, is to the left
    DrawnEffect effect;
};

// Pain from 0 to 10 from left to right, a pile of dots at each score for the runs with the factor and one for
// those without, and beneath them the difference on the same scale.
void drawGroups(QPainter& painter, const QRectF& area, const GroupPicture& picture, const ChartStyle& style);
double heightOfGroups(const ChartStyle& style);

// Pain upwards, the amount from left to right, the median of each half, and beneath it the difference.
void drawAmounts(
    QPainter& painter, const QRectF& area, const AmountPicture& picture, const ChartStyle& style);
double heightOfAmounts(const ChartStyle& style);

} // namespace patella::ui
