// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_style.h"
#include "ui/charts/load_frame.h"
#include "ui/charts/load_series.h"

#include <span>

class QPainter;

namespace patella::ui {

// The 10 % line as steps, dashed while provisional, and the thin 30 % line.
void drawLimits(
    QPainter& painter, std::span<const LoadColumn> columns, const LoadFrame& frame, const ChartStyle& style);

// The rolling seven days, a value per day; more days than pixels become their range per pixel.
void drawRolling(
    QPainter& painter, std::span<const double> days, const LoadFrame& frame, const ChartStyle& style);

// Grey bands over breaks, with their name where it fits.
void drawBreaks(
    QPainter& painter, std::span<const LoadColumn> weeks, const LoadFrame& frame, const ChartStyle& style);

} // namespace patella::ui
