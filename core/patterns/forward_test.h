// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/numbers.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace patella::patterns {

// A regression that is searched for factors that say something about the outcome beyond the baseline.
struct Regression {
    Numbers outcome;
    std::vector<Numbers> baseline;
    std::vector<Numbers> factors;
};

// Rules of the search.
struct Rules {
    double alpha;
    int shuffles;
    int mostSelected;
};

// The rules of every look: a possible pattern has p <= 0.02, and at most four factors are named.
inline constexpr Rules usualRules{.alpha = 0.02, .shuffles = 1999, .mostSelected = 4};

// The strength of a factor beside the baseline and those selected before.
struct Strength {
    std::size_t factor;
    double slope;
    double t;
};

struct Selected {
    std::size_t factor;
    double t;
    double p; // never below that of the one before
};

// The threshold of the step at which the search ended: what would have been needed to be selected there.
struct Threshold {
    double t; // the least |t| that would have been selected
    double noise; // standard deviation of the outcome that nothing explains
    std::vector<std::size_t> factors; // that were tested there
    Numbers lengths; // of each, with all that is known taken out: the root of the sum of squares
};

struct Selection {
    std::vector<Selected> selected;
    std::optional<double> p; // of the strongest one at the first step
    std::optional<Threshold> threshold;
};

// The strength of each factor that says something the baseline does not.
std::vector<Strength> strengths(const Regression& regression);

// Forward selection by the largest |t| of all factors, each step against shuffled residuals of what is
// already known (Freedman and Lane 1983; max-T: Westfall and Young 1993). A whole log is flagged by chance
// about as often as alpha says, however many factors it has.
Selection forwardSelection(const Regression& regression, const Rules& rules, std::uint64_t seed);

} // namespace patella::patterns
