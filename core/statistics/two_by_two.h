// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/proportion.h"

#include <optional>
#include <span>

// Tests of counts: runs with and without a factor, bad and good ones. For exploring; no pattern is flagged by
// them.
namespace patella {

struct TwoByTwo {
    int exposedBad;
    int exposedGood;
    int unexposedBad;
    int unexposedGood;
};

// The share of bad runs with the factor less that without it (Newcombe 1998). Both groups must have runs.
Difference riskDifference(const TwoByTwo& table);

// The p of Fisher's exact test (Fisher 1935), two-sided.
double fisherP(const TwoByTwo& table);

// An odds ratio and its 95 % interval.
struct OddsRatio {
    double value;
    Interval interval;
};

// The common odds ratio of several tables, such as those of calm and of sore times (Mantel and Haenszel 1959;
// limits by Robins, Breslow and Greenland 1986). Empty where it would be 0 or infinite.
std::optional<OddsRatio> mantelHaenszel(std::span<const TwoByTwo> strata);

} // namespace patella
