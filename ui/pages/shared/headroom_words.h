// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include "core/knee/headroom.h"

#include <vector>

// How far one could run today under each rule, and what the rule is worth.
namespace patella::ui::words {

struct RoomLeft {
    Distance distance;
    QString brief; // "week line 19.6 km"
    QString source; // what the rule is, who found it, how strong it is
};

// Nearest first; rules that have nothing to say yet are left out.
std::vector<RoomLeft> roomLeft(const Headroom& room, const QLocale& locale = {});

} // namespace patella::ui::words
