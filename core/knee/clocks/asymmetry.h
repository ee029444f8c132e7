// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <chrono>
#include <vector>

namespace patella {

// The two knees of the same runs, by month: the worst of during, after and the next morning, of those clocks
// at which both were answered. Runs with a masked score are left out.
struct AsymmetryMonth {
    std::chrono::year_month month;
    int runs; // after which both knees were answered
    int leftWorse;
    int rightWorse;
    double meanDifference; // left - right
    std::vector<RunId> which = {}; // of the runs
    bool operator==(const AsymmetryMonth&) const = default;
};

struct Asymmetry {
    std::vector<AsymmetryMonth> months; // with such a run
    int oneKneeOnly; // runs without a clock at which both were answered
    int masked; // runs left out
    bool operator==(const Asymmetry&) const = default;
};

Asymmetry asymmetry(const Log& log, LocalDate today);

} // namespace patella
