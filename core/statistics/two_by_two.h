// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/proportion.h"

#include <optional>
#include <span>

// Runs with and without a factor, good and bad ones. For exploring: none of this flags anything.
namespace patella::patterns {

struct TwoByTwo {
    int exposedBad;
    int exposedGood;
    int unexposedBad;
    int unexposedGood;
};

// Empty groups have no share: both must have runs.
Difference riskDifference(const TwoByTwo& table);

// Fisher's exact test, two-sided.
double fisherP(const TwoByTwo& table);

struct OddsRatio {
    double value;
    Interval interval;
};

double sampleOddsRatio(const TwoByTwo& table);
// The conditional maximum likelihood estimate with its exact 95 % limits. No cell may be empty.
OddsRatio conditionalOddsRatio(const TwoByTwo& table);
// The logarithm of the odds ratio with half a run added to each cell, which is finite also where a cell is
// empty (Firth 1993).
double firthLogOdds(const TwoByTwo& table);

struct Stratified {
    OddsRatio common; // Mantel and Haenszel 1959, limits by Robins, Breslow and Greenland 1986
    double chiSquared;
    double p;
};

// One odds ratio for several tables, such as those of calm and of sore times. The correction is 0.5 or 0.
// Empty where it would be nothing or without end.
std::optional<Stratified> mantelHaenszel(std::span<const TwoByTwo> strata, double continuityCorrection);

} // namespace patella::patterns
