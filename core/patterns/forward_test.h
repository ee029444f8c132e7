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
    // What each factor measures; of those that measure the same at most one is selected. Empty: each differs.
    std::vector<std::size_t> things = {};
};

bool measureTheSame(const Regression& regression, std::size_t factor, std::size_t other);

// Rules of the search.
struct Rules {
    double alpha;
    int shuffles;
    int mostSelected;
};

// The rules of every look: a possible pattern has p <= 0.035, and at most four factors are named.
inline constexpr Rules usualRules{.alpha = 0.035, .shuffles = 1999, .mostSelected = 4};

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

inline constexpr double pOfASmallEffect = 0.02; // under a point; larger ones need the alpha of the rules

// The threshold of the step at which the search ended: what would have been needed there.
struct Threshold {
    double t; // the least |t| that would have been enough for an effect of any size
    std::vector<std::size_t> factors; // that were tested there
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
