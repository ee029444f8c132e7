// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include "core/log/values/place.h"
#include "core/log/values/scale.h"

#include <vector>

class QPainter;

namespace patella::ui {

struct PainfulPlace {
    Side side;
    Region region;
    Pain worst;
};

// Both knees as in the form, the left one on the left, with the worst score written into each place. The
// titles stand above the knees.
void paintKnees(QPainter& painter, const QRectF& place, const std::vector<PainfulPlace>& places,
    const QString& left, const QString& right);

} // namespace patella::ui
