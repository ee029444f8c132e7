// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/changes/turning_points.h"
#include "ui/charts/knee/knee_chart.h"
#include "ui/words/units.h"

#include <vector>

namespace patella::ui {

// One date and every other date it is held against: how much the mornings changed around each. The real one
// is a diamond with its name, the others are grey dots; upwards is worse.
struct PlaceboDates {
    DatedChange real;
    QString name; // of the real one
    QString said;
    std::vector<DatedChange> others;
    std::vector<QString> saidOthers;
    QString above; // beside the axis: "worse"
    QString below;
    Units units;
};

KneeDrawing drawingOf(PlaceboDates dates); // the real one is the last mark and opens 0, the others 1 and on

} // namespace patella::ui
