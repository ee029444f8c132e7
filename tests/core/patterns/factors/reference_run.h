// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns/factors/baseline.h"
#include "core/patterns/forward_test.h"

// A fixed log of 24 runs whose regression was computed with R 4.2.2.
namespace patella::test {

inline const Numbers referencePain{2, 3, 2, 4, 3, 5, 4, 2, 1, 2, 3, 4, 5, 4, 3, 2, 3, 4, 6, 5, 3, 2, 2, 3};
inline const Numbers referenceFactor{0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1};

// One that is found before it, and one that says nothing (tests/simulation/reference.R).
inline const Numbers referenceAmount{
    0, 0.5, 0, 1, 2, 4, 2.5, 0, 0.5, 1, 0, 1.5, 2, 3, 1, 0, 0.5, 0, 4, 3, 1.5, 0, 1, 0};
inline const Numbers referenceNothing{1, 0, 0, 1, 1, 0, 1, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0};

inline patterns::KneeSeries seriesOf(const Numbers& pain)
{
    return {.pain = pain,
        .before = std::vector<std::optional<double>>(pain.size()),
        .masked = std::vector<bool>(pain.size())};
}

inline patterns::Regression referenceRegression(std::vector<Numbers> factors = {referenceFactor})
{
    return {.outcome = referencePain,
        .baseline = patterns::baselineBlock(seriesOf(referencePain)),
        .factors = std::move(factors)};
}

} // namespace patella::test
