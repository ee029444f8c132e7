// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <span>
#include <vector>

namespace patella {

// A time of which only two bounds are known: later than the one, not later than the other. Both alike: known
// exactly. No upper bound: infinity.
struct CensoredTime {
    double after;
    double by = std::numeric_limits<double>::infinity();
    bool operator==(const CensoredTime&) const = default;
};

// A stretch of time in which a share, above 0 to 1, of the times lies; where in it, the times do not say.
struct TimeMass {
    double after;
    double by;
    double share;
    bool operator==(const TimeMass&) const = default;
};

// How the times are distributed: the nonparametric maximum-likelihood estimate of interval-censored times
// (Turnbull 1976), by time. With exact and right-censored times alone it is that of Kaplan and Meier 1958.
// None without times.
std::vector<TimeMass> turnbull(std::span<const CensoredTime> times);

} // namespace patella
