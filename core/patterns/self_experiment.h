// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

// A runner tries two conditions on herself, such as two pairs of shoes, in pairs of runs that are alike.
namespace patella {

enum class Condition { First, Second };

// The condition of a run, counted from 0. Runs 0 and 1 are a pair, 2 and 3 the next one; each pair has both
// conditions, and the seed decides which comes first. Nobody knows the next one before it is asked for: an
// order that is known beforehand can be bent.
Condition conditionOf(int run, std::uint64_t seed);

struct PairedTest {
    double meanDifference; // first less second
    double p; // exact, two-sided
};

// The exact paired test: how often so large a sum of differences comes about when each pair could as well
// have been the other way round: all ways are counted (Fisher 1935). Each difference is the first condition's
// score less the second's; there must be a pair.
PairedTest exactPairedTest(std::span<const int> differences);

// The least p that so many pairs could give. With fewer than six it is above 0.05, and nothing could be
// shown.
double leastPossibleP(int pairs);

} // namespace patella
