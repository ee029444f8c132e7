// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace patella {

// What is lifted in an exercise. Whole grams, so that 12.5 kg are exact.
struct Mass {
    std::int64_t grams = 0;
    auto operator<=>(const Mass&) const = default;
};

// A number in the runner's own unit, with up to three decimals, exact.
struct Decimal {
    std::int64_t thousandths = 0;
    auto operator<=>(const Decimal&) const = default;
};

} // namespace patella
