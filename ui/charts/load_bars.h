// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_style.h"
#include "ui/charts/load_frame.h"
#include "ui/charts/load_series.h"

#include <span>

class QPainter;

namespace patella::ui {

// Bars of their pieces, patterned by how each week was; what is planned on top, in outline.
void drawBars(QPainter& painter, std::span<const LoadColumn> columns, const std::vector<LoadGroup>& groups,
    const LoadFrame& frame, const ChartStyle& style);

// Triangles for runs longer than usual, pennants for races, above the bars.
void drawBarMarks(
    QPainter& painter, std::span<const LoadColumn> columns, const LoadFrame& frame, const ChartStyle& style);

// The tip of a triangle and the foot of a pennant stand there. Unit: the width of a thin line.
void drawSpike(QPainter& painter, QPointF tip, SpikeBand band, double unit, const colours::Colours& colours);
void drawPennant(QPainter& painter, QPointF foot, double unit, const colours::Colours& colours);

// Edge and strokes of a bar that is not run yet.
void drawPlanned(QPainter& painter, const QRectF& bar, double unit, const colours::Colours& colours);

// How far the marks reach above a bar, in units.
inline constexpr double markReach = 22;

} // namespace patella::ui
