// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/knee/onset_curve.h"
#include "ui/charts/chart_style.h"
#include "ui/words/units.h"

#include <optional>

class QPainter;
class QRectF;

namespace patella::ui {

// The share of runs in which pain had begun, over the distance, and a distance that is marked there.
struct OnsetPicture {
    OnsetCurve curve;
    std::optional<Distance> marked;
    QString said; // beside the mark
    Units units;
};

void paintOnset(QPainter& painter, const QRectF& place, const OnsetPicture& picture, const ChartStyle& style);

} // namespace patella::ui
