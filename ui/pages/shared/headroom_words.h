// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/knee/distance/headroom.h"
#include "core/plan/prescription.h"
#include "ui/words/units.h"

#include <vector>

namespace patella::ui::words {

// How far one could run today under one rule, and what the rule is worth.
struct RoomLeft {
    Distance distance;
    QString brief; // "week line 19.6 km"
    QString source; // what the rule is, who found it, how strong it is
};

// The rule with the shortest distance comes first; rules that cannot be applied yet are left out. A limit of
// the week that somebody set is a rule too.
std::vector<RoomLeft> roomLeft(
    const Headroom& room, const Units& units, const std::optional<Limits>& limits = {});

} // namespace patella::ui::words
