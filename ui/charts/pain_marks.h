// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include "ui/look/colours.h"

class QPainter;

namespace patella::ui {

// A filled dot: the worst pain of a week. A hollow diamond: the worst of its next mornings. Radius about 3
// units.
void drawWorstPain(QPainter& painter, QPointF at, double unit, const colours::Colours& colours);
void drawNextMorning(QPainter& painter, QPointF at, double unit, const colours::Colours& colours);

} // namespace patella::ui
