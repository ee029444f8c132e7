// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/clocks/asymmetry.h"
#include "ui/charts/knee/knee_chart.h"
#include "ui/words/units.h"

#include <vector>

namespace patella::ui {

// Which knee was worse, month by month: a bar upwards where the left one was, downwards where the right one
// was, as high as the mean difference of their scores. Months without such a run are gaps.
struct KneeBalance {
    std::vector<AsymmetryMonth> months; // one after the other, empty ones too
    std::vector<QString> said;
    QString above; // beside the axis: "left worse"
    QString below;
    Units units;
};

KneeDrawing drawingOf(KneeBalance balance); // a mark a month; one with such a run opens its place

} // namespace patella::ui
