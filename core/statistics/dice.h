// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace patella {

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

    // A whole number from 0 to below this count, at most 2^32; a place differs in probability by less than
    // count / 2^32.
    std::size_t below(std::size_t count) { return (bits() >> 32U) * count >> 32U; }

private:
    std::uint64_t m_state;
};

} // namespace patella
