// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace patella {

// A distance along the ground. Whole metres: a log needs no finer, and integers add up exactly.
struct Distance {
    std::int64_t metres = 0;
    auto operator<=>(const Distance&) const = default;
    Distance& operator+=(Distance other)
    {
        metres += other.metres;
        return *this;
    }
};

inline Distance operator+(Distance a, Distance b) { return a += b; }
inline Distance operator-(Distance a, Distance b) { return {a.metres - b.metres}; }

constexpr Distance kilometres(std::int64_t km) { return {km * 1000}; }

// Metres climbed or descended, apart from metres run.
struct Climb {
    std::int64_t metres = 0;
    auto operator<=>(const Climb&) const = default;
};

} // namespace patella
