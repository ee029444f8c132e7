// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

#include "core/log/values/place.h"

#include <vector>

namespace patella::ui {

// A place on the drawing of both knees. The left knee is on the left, as one looks down at one's own
// knees; inner sides face each other.
struct KneeZone {
    Side side; // left or right
    Region region;
    QPainterPath shape;
};

inline constexpr QSizeF kneeDrawingSize{352, 196};

const std::vector<KneeZone>& kneeZones();
// The legs around the zones, which are drawn and cannot be chosen.
const QPainterPath& kneeOutlines();

// The zone nearest to this one in the direction of an arrow key; itself when there is none.
std::size_t neighbour(std::size_t zone, Qt::Key arrow);

} // namespace patella::ui
