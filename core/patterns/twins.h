// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns/factors/factor.h"
#include "core/patterns/factors/knee_runs.h"

namespace patella {

// Two of the runner's own runs that are alike but for one factor.
struct TwinRuns {
    RunId with;
    RunId without;
    Pain painWith; // the worst of the run
    Pain painWithout;
    int morePain() const { return painWith.value() - painWithout.value(); }
    bool operator==(const TwinRuns&) const = default;
};

struct TwinsOfAFactor {
    patterns::Factor factor;
    std::vector<TwinRuns> twins; // the closest in time first
};

// Twins of every yes-or-no factor that has any, those with most pairs first. They are at most six weeks
// apart, their lengths within 15 %, the knee's recent level within a point, neither is masked, and ground,
// pair, hardness and warm-up are the same unless that is the factor. A run has one twin at most.
std::vector<TwinsOfAFactor> twinsOfEachFactor(const Log& log, Side knee, LocalDate today);

} // namespace patella
