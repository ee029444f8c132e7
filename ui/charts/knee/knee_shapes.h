// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

#include "core/knee/zones.h"
#include "ui/look/colours.h"

#include <optional>
#include <utility>

// Shapes for what a colour alone may not say.
namespace patella::ui {

QPainterPath roundIn(const QRectF& place);
QPainterPath diamondIn(const QRectF& place);
QPainterPath pointingDown(const QRectF& place);
QPainterPath tickIn(const QRectF& place); // upright

// A zone is round, pointed or square, and has its colour; without one it is a ring that stays empty.
std::pair<QPainterPath, QColor> zoneShape(
    std::optional<Zone> zone, const QRectF& place, const colours::Colours& colours);

} // namespace patella::ui
