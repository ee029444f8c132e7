// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/changes/flare_autopsy.h"
#include "core/knee/changes/turning_points.h"
#include "core/patterns/two_knees.h"

#include <vector>

namespace patella::ui {

// What takes too long to be reckoned while somebody waits: it is reckoned beside the window.
struct KneeSeen {
    struct OfAKnee {
        Side knee;
        FlareAutopsies flares;
        std::vector<JudgedTurn> turns;
    };
    std::vector<OfAKnee> knees; // left, right, as far as they are asked for
    TwoKnees two;
};

KneeSeen seeKnees(const Log& log, const std::vector<Side>& knees, LocalDate today);

} // namespace patella::ui
