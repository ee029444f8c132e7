// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/distance/morning_distance.h"
#include "core/knee/onset_curve.h"
#include "ui/charts/knee/knee_chart.h"
#include "ui/words/units.h"

#include <optional>

namespace patella::ui {

// Two curves over one axis of distance: in which share of runs pain had begun, and after which share of runs
// of a distance the morning was worse.
struct DistanceCurves {
    OnsetCurve onset;
    MorningDistance mornings;
    QString saidOnset; // beside the curves
    QString saidMornings;
    Units units;
};

KneeDrawing drawingOf(DistanceCurves curves);

} // namespace patella::ui
