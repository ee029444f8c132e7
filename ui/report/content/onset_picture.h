// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include "core/knee/onset_curve.h"
#include "ui/words/units.h"

#include <optional>

class QPainter;

namespace patella::ui {

// The share of runs in which pain had begun, over the distance; the pain-free distance is marked.
void paintOnsetCurve(QPainter& painter, const QRectF& place, const OnsetCurve& curve,
    const std::optional<PainFreeDistance>& painFree, const QString& title, const Units& units);

} // namespace patella::ui
