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

struct FormRange {
    static constexpr int lowest = 0, highest = 10;
};
// The runner's own view of how well she ran, 0..10.
using FormRating = Scale<FormRange>;

struct WorryRange {
    static constexpr int lowest = 0, highest = 10;
};
// How much the knee worries her, 0..10.
using Worry = Scale<WorryRange>;

struct DayRatingRange {
    static constexpr int lowest = 0, highest = 3;
};
// How well she drank or ate that day, 0..3.
using DayRating = Scale<DayRatingRange>;

struct TightnessRange {
    static constexpr int lowest = 0, highest = 3;
};
// How tight a muscle felt, 0..3.
using Tightness = Scale<TightnessRange>;

struct CycleDayRange {
    static constexpr int lowest = 1, highest = 99;
};
// Day of the cycle, the first one is 1.
using CycleDay = Scale<CycleDayRange>;

struct HeelDropRange {
    static constexpr int lowest = -20, highest = 60;
};
// Millimetres by which the heel of a shoe stands above its toe.
using HeelDrop = Scale<HeelDropRange>;

struct CountRange {
    static constexpr int lowest = 0, highest = 999;
};
// How many times.
using Count = Scale<CountRange>;

} // namespace patella
