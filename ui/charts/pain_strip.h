// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_style.h"
#include "ui/charts/load_frame.h"
#include "ui/charts/load_series.h"

#include <span>

class QPainter;

namespace patella::ui {

// Whether a week is wide enough for a mark of each day.
bool showsDays(const LoadFrame& frame, const ChartStyle& style);

// The worst pain and that of the next morning, a mark per column or, close up, per day.
void drawPain(
    QPainter& painter, std::span<const LoadColumn> columns, const LoadFrame& frame, const ChartStyle& style);
void drawPain(QPainter& painter, std::span<const PainOfDay> days, LocalDate firstMonday,
    const LoadFrame& frame, const ChartStyle& style);

} // namespace patella::ui
