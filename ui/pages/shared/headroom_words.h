// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/knee/distance/headroom.h"
#include "ui/words/units.h"

#include <vector>

namespace patella::ui::words {

// How far one could run today under one rule, and what the rule is worth.
struct RoomLeft {
    Distance distance;
    QString brief; // "week line 19.6 km"
    QString source; // what the rule is, who found it, how strong it is
};

// The rule with the shortest distance comes first; rules that cannot be applied yet are left out.
std::vector<RoomLeft> roomLeft(const Headroom& room, const Units& units);

} // namespace patella::ui::words
