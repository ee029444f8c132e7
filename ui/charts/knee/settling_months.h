// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/clocks/settling_clock.h"
#include "ui/charts/knee/knee_chart.h"
#include "ui/words/units.h"

#include <vector>

namespace patella::ui {

// How soon pain settled, month by month: a bar of three parts, and the share that was gone by the morning as
// a line on the same axis of 0 to 100 %. Months without such a run are gaps.
struct SettlingBars {
    std::vector<SettlingMonth> months; // one after the other, empty ones too
    std::vector<QString> said; // of each month: its tool tip, and what a screen reader says
    Units units;
};

KneeDrawing drawingOf(SettlingBars bars); // a mark a month; one with such a run opens its place

} // namespace patella::ui
