// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns/factors/factor_table.h"
#include "core/statistics/two_by_two.h"

#include <optional>
#include <vector>

namespace patella {

// A factor in the table for exploring: plain comparisons, each by itself and without the history of the knee.
// In logs without any link such comparisons "find" something in most; they are leads, never findings.
struct ExploredFactor {
    patterns::Factor factor;
    TwoByTwo runs; // bad ones: pain of 4 or more, or 2 more than before the run
    Difference difference; // in the share of bad runs
    double fisherP;
    std::optional<OddsRatio> allowingForTheRunBefore; // whether that one was bad (Mantel-Haenszel)
    double cliffsDelta;
    std::optional<double> p; // Brunner-Munzel; empty: the scores do not vary
    std::optional<double> adjustedP; // for the number of lines (Benjamini-Hochberg)
};

// The factors that can be tested, on all runs up to today, strongest first.
std::vector<ExploredFactor> explorationOf(const Log& log, Side knee, LocalDate today);

} // namespace patella
