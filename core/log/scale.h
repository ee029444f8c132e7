// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>

namespace patella {

// A whole number with a meaning and a range. Only values inside Kind::lowest..Kind::highest exist.
template <typename Kind> class Scale {
public:
    static constexpr int lowest = Kind::lowest;
    static constexpr int highest = Kind::highest;

    static constexpr std::optional<Scale> of(int value)
    {
        if (value < lowest || value > highest)
            return std::nullopt;
        return Scale(value);
    }
    static constexpr Scale least() { return Scale(lowest); }
    constexpr int value() const { return m_value; }
    auto operator<=>(const Scale&) const = default;

private:
    constexpr explicit Scale(int value)
        : m_value(value)
    {
    }
    int m_value;
};

struct PainRange {
    static constexpr int lowest = 0, highest = 10;
};
// Knee pain on the 0..10 numeric rating scale: 0 no pain, 10 worst imaginable (Salaffi 2004).
using Pain = Scale<PainRange>;

struct EffortRange {
    static constexpr int lowest = 0, highest = 10;
};
// Perceived effort of a whole run, 0..10; times minutes it is the session load (Foster 2001).
using Effort = Scale<EffortRange>;

struct HeartRateRange {
    static constexpr int lowest = 25, highest = 250;
};
// Beats per minute.
using HeartRate = Scale<HeartRateRange>;

struct CadenceRange {
    static constexpr int lowest = 20, highest = 300;
};
// Steps per minute, both feet counted.
using Cadence = Scale<CadenceRange>;

struct TemperatureRange {
    static constexpr int lowest = -60, highest = 60;
};
// Degrees Celsius.
using Temperature = Scale<TemperatureRange>;

} // namespace patella
