// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include "ui/charts/chart_style.h"

#include <vector>

class QPainter;

namespace patella::ui {

// One run in a picture of a finding.
struct RunDot {
    int pain; // 0..10
    double amount; // of the factor, as it is written on the axis
    bool exposed; // with the factor, or with more of it than the median run
    bool masked; // drawn hollow
};

// The difference and its 95 % interval, in points of pain.
struct DrawnEffect {
    double points;
    double low;
    double high;
    QString name; // "Difference", "Per 100 m downhill"
    QString said; // "+1.5 (1.3 to 1.7)"
    QString none; // "no difference"
};

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

// Pain from 0 to 10 from left to right, a pile of dots at each score for the runs with the factor, one for
// those without, and beneath them the difference on the same scale.
void drawGroups(QPainter& painter, const QRectF& area, const GroupPicture& picture, const ChartStyle& style);
double heightOfGroups(const ChartStyle& style);

// Pain upwards, the amount from left to right, the median of each half, and beneath it the difference.
void drawAmounts(
    QPainter& painter, const QRectF& area, const AmountPicture& picture, const ChartStyle& style);
double heightOfAmounts(const ChartStyle& style);

} // namespace patella::ui
