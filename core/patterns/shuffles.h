// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/numbers.h"

#include <cstdint>
#include <span>
#include <vector>

namespace patella::patterns {

// Seeded random numbers that are the same on every machine: SplitMix64 (Steele 2014).
class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed)
    {
    }
    std::uint64_t bits()
    {
        m_state += 0x9E3779B97F4A7C15U;
        auto mixed = m_state;
        mixed = (mixed ^ mixed >> 30U) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ mixed >> 27U) * 0x94D049BB133111EBU;
        return mixed ^ mixed >> 31U;
    }

private:
    std::uint64_t m_state;
};

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
