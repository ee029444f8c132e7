// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/load_plot.h"

class QCategoryAxis;
class QScatterSeries;

namespace patella::ui {

class Plot;

struct LoadAxes {
    QCategoryAxis& weeks;
    QCategoryAxis& amounts;
    QCategoryAxis& scores;
};

// The series of the columns that a LoadPlot holds ready.
void addBars(Plot& plot, const LoadAxes& axes, const LoadPlot& load);
void addLines(Plot& plot, const LoadAxes& axes, const LoadPlot& load); // 10 %, 30 %, rolling seven days

struct PainDots {
    QScatterSeries* worst; // the chart's
    QScatterSeries* morning;
};
PainDots addPain(Plot& plot, const LoadAxes& axes, const LoadPlot& load);

} // namespace patella::ui
