// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/sheet.h"

namespace patella::ui {

// The parts of the page from top to bottom. Each is drawn from the top of its area, in its width, and returns
// the y after it.
double drawHeader(Sheet& sheet, const QRectF& area, const Report& report);
double drawTotals(Sheet& sheet, const QRectF& area, const Report& report);
double drawChart(Sheet& sheet, const QRectF& area, const Report& report); // fills its area
double drawPainTable(Sheet& sheet, const QRectF& area, const Report& report);
double drawDetails(Sheet& sheet, const QRectF& area, const Report& report); // four weeks, surfaces, shoes
double drawRuns(Sheet& sheet, const QRectF& area, const Report& report); // as many as fit
double drawMethod(Sheet& sheet, const QRectF& area, const Report& report);

// Stands at the foot of the page, so its height must be known first.
double heightOfMethod(Sheet& sheet, double width, const Report& report);

double drawHeading(Sheet& sheet, const QRectF& area, const QString& text);

} // namespace patella::ui
