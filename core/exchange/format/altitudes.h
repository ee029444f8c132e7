// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

// Altitudes as sensors write them: with values that no place has, and with the noise of satellites.
namespace patella::exchange {

// Metres above the sea at seconds since any moment.
struct Height {
    double seconds;
    double metres;
};

// Altitudes that a device wrote at a steady pace.
std::vector<Height> heightsEvery(double seconds, std::span<const double> metres);

// Without what no place on earth has (below -450, above 9,000), without the 0 of a sensor that knows nothing
// where all others are far above it, without what a sensor says until it is ready (one value again and again,
// then a step of more than 30 m), and without what stands aside for a moment (more than 30 m and 8 m/s).
// Empty: every one counts.
std::optional<std::vector<Height>> withoutWrongAltitudes(std::span<const Height> heights);

// Metres by which the altitudes of so many seconds usually miss a straight line. Empty: they stand too far
// apart in time to tell.
std::optional<double> noiseOf(std::span<const Height> heights, double window);

// The average of twenty seconds before and after each.
std::vector<Height> smoothed(std::span<const Height> heights);

} // namespace patella::exchange
