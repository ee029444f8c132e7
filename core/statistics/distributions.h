// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The distributions that turn a statistic into a probability.
namespace patella::patterns {

// The value below which this share of the distribution lies.
double normalQuantile(double share);
double studentQuantile(double share, double degreesOfFreedom);

// How often chance alone is at least as far from the middle, on either side.
double normalTwoSided(double z);
double studentTwoSided(double t, double degreesOfFreedom);

// How often chance alone gives at least this chi-squared with one degree of freedom.
double chiSquaredTail(double value);

} // namespace patella::patterns
