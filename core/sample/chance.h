// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace patella::sample {

// Seeded chance that gives the same on every machine: the distributions of the standard library may differ
// between libraries, and so may the last digit of its functions. Numbers by SplitMix64 (Steele 2014).
class Chance {
public:
    explicit Chance(std::uint64_t seed);

    std::uint64_t bits();
    double share(); // 0 <= share < 1
    double between(double low, double high);
    int wholeBetween(int low, int high); // both included
    bool happens(double probability);
    double bell(); // mean 0, deviation 1, never beyond 6 (sum of twelve shares)

    template <typename Value> const Value& oneOf(std::span<const Value> values)
    {
        return values[static_cast<std::size_t>(wholeBetween(0, static_cast<int>(values.size()) - 1))];
    }

private:
    std::uint64_t m_state;
};

} // namespace patella::sample
