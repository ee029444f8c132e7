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

// Alike: at most six weeks apart, lengths within 15 %, the knee's recent level within a point, neither
// masked, and the same ground, pair, hardness and warm-up unless that is the factor. Each run has one twin at
// most; the closest in time come first. Only for factors that are there or not.
std::vector<TwinRuns> twinRuns(const Log& log, Side knee, const patterns::Factor& factor, LocalDate today);

struct TwinsOfAFactor {
    patterns::Factor factor;
    std::vector<TwinRuns> twins;
};

// Of every factor that has any, those with most pairs first.
std::vector<TwinsOfAFactor> twinsOfEachFactor(const Log& log, Side knee, LocalDate today);

} // namespace patella
