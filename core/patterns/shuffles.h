// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/dice.h"
#include "core/statistics/numbers.h"

#include <span>
#include <vector>

namespace patella::patterns {

// The residuals in a random order against what stays in its place: for each shuffle the largest squared
// product with one of the candidates, and the squared length of what the basis explains. All columns are of
// length 1, and so are the residuals.
struct Shuffled {
    float greatest;
    float explained;
};

std::vector<Shuffled> shuffled(const Numbers& residuals, std::span<const Numbers> basis,
    std::span<const Numbers> candidates, int times, Dice& dice);

} // namespace patella::patterns
