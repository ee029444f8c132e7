// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns/forward_test.h"

namespace patella::patterns {

// The effect of a factor in points of pain, all selected ones allowed for, with its 95 % interval.
struct Effect {
    double perUnit;
    double low;
    double high;
};

// The effects of the selected factors, in their order.
std::vector<Effect> effectsOf(const Regression& regression, const std::vector<std::size_t>& selected);

struct Rival {
    std::size_t factor;
    bool opposite; // less of it stands in the place of more
    bool operator==(const Rival&) const = default;
};

// Rivals of a factor, which the log cannot tell from it: alike to it (|correlation| >= 0.4 beside the
// others), and explaining the outcome hardly worse (n ln(RSS ratio) < 4).
std::vector<Rival> rivalsOf(
    const Regression& regression, std::size_t factor, const std::vector<std::size_t>& selected);

} // namespace patella::patterns
