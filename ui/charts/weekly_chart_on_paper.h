// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "ui/charts/chart_style.h"
#include "ui/charts/weekly_series.h"

#include <vector>

class QPainter;

namespace patella::ui {

// The chart of LoadChart as vectors into any painter. The font's size is in the painter's units.
void paintWeeklyChart(
    QPainter& painter, const QRectF& place, std::vector<WeekWithPain> weeks, const ChartStyle& style);

} // namespace patella::ui
