// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The distributions that turn a statistic into a probability.
namespace patella {

inline constexpr double z95
    = 1.959963984540054; // 95 % of a normal distribution lie within so many deviations

// The value below which this share, 0 to 1, of the distribution lies.
double normalQuantile(double share);
double studentQuantile(double share, double degreesOfFreedom);

// The probability, 0 to 1, that chance alone is at least as far from the middle, on either side.
double studentTwoSided(double t, double degreesOfFreedom);

} // namespace patella
