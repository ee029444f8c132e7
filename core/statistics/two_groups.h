// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/numbers.h"

#include <optional>

// Scores of runs with and without a factor. For exploring: none of this flags anything.
namespace patella::patterns {

// How much more often a score of the one group is above one of the other than below it: -1 to 1 (Cliff 1993).
double cliffsDelta(const Numbers& a, const Numbers& b);
// The probability that a score of the one group is above one of the other, ties by half.
double probabilityOfMore(const Numbers& a, const Numbers& b);

struct RankSum {
    double w;
    double p; // two-sided, by the normal distribution, ties allowed for
};

// Wilcoxon 1945, Mann and Whitney 1947. The correction is 0.5 or 0.
RankSum rankSum(const Numbers& a, const Numbers& b, double continuityCorrection);

// The median of all differences (Hodges and Lehmann 1963).
double typicalDifference(const Numbers& a, const Numbers& b);

struct GroupTest {
    double t;
    double degreesOfFreedom;
    double p;
};

// Brunner and Munzel 2000: like the rank sum, but the groups need not vary alike. Empty where no score of
// either group is between those of the other: there is nothing to judge a difference by.
std::optional<GroupTest> brunnerMunzel(const Numbers& a, const Numbers& b);

} // namespace patella::patterns
