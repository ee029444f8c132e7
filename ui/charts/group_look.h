// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLineF>
#include <QList>
#include <QRectF>

#include "ui/charts/load_series.h"

namespace patella::ui {

QColor colourOf(const LoadGroup& group, const colours::Colours& colours);

// A piece of a bar in a week that looks so.
QColor fillOf(const LoadGroup& group, WeekLook look, const colours::Colours& colours);

// Straight strokes that tell the pieces of a bar apart without colour; slanted ones say how the week was. The
// first group is plain. Unit: the width of a thin line.
QList<QLineF> textureOf(int group, const QRectF& piece, double unit);

} // namespace patella::ui
