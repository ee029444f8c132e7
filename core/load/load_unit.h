// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/run_entry.h"
#include "core/log/values/choice.h"

#include <compare>
#include <cstdint>
#include <optional>

namespace patella {

// What a load is counted in. Loads of two units never share a sum or a line.
enum class LoadUnit {
    Distance,
    Minutes,
    EffortMinutes, // effort 0..10 times minutes: the session load (Foster 1998)
};

template <>
inline constexpr std::array wordsOf<LoadUnit>{
    std::pair{LoadUnit::Distance, std::string_view{"distance"}},
    std::pair{LoadUnit::Minutes, std::string_view{"minutes"}},
    std::pair{LoadUnit::EffortMinutes, std::string_view{"effort_minutes"}},
};

// An amount of load, whole so that sums are exact: metres, seconds, or effort times seconds.
struct Load {
    LoadUnit unit;
    std::int64_t amount = 0;
    auto operator<=>(const Load&) const = default;
    Load& operator+=(Load other)
    {
        amount += other.amount;
        return *this;
    }
};

inline Load operator+(Load a, Load b) { return a += b; }
inline Load operator-(Load a, Load b) { return {a.unit, a.amount - b.amount}; }

// Kilometres (or miles, by the metres of one), minutes or effort-minutes.
double inUnits(Load load, double metresPerUnit = 1000);

// The distance of a load in LoadUnit::Distance.
inline Distance distanceOf(Load load) { return {load.amount}; }

// Empty: the run does not say. A duration without an effort is no load of effort-minutes.
std::optional<Load> loadOf(const RunEntry& run, LoadUnit unit);

} // namespace patella
