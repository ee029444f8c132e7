// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"
#include "core/report/period.h"

#include <span>
#include <vector>

namespace patella {

// What the runs of a period do not say, each out of totals.runs.
struct Gaps {
    int days; // of the period that the log covers
    int daysWithSomething; // of these, on which anything was written down
    int runsWithoutSurface;
    int runsWithoutShoe;
    int runsWithoutAnswer; // no score of any moment
    int scores; // of the period
    int scoresWithoutPlace; // side, but no region
    int scoresMasked; // something may have hidden the pain
    bool operator==(const Gaps&) const = default;
};

} // namespace patella
