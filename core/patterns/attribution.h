// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns/forward_test.h"

namespace patella::patterns {

// How much a factor matters when all selected ones are allowed for, with its 95 % interval.
struct Effect {
    double perUnit;
    double low;
    double high;
};

// In the order of the selected ones.
std::vector<Effect> effectsOf(const Trial& trial, const std::vector<std::size_t>& selected);

struct Rival {
    std::size_t factor;
    bool opposite; // less of it stands in the place of more
    bool operator==(const Rival&) const = default;
};

// The factors that would do in its place about as well: alike to it (|correlation| >= 0.4 beside the others),
// and the outcome is explained hardly worse by them (n ln(RSS ratio) < 4). The log cannot tell them apart.
std::vector<Rival> rivalsOf(const Trial& trial, std::size_t factor, const std::vector<std::size_t>& selected);

} // namespace patella::patterns
