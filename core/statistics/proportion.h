// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Shares of a count, 0 to 1, and their 95 % limits.
namespace patella {

struct Interval {
    double low;
    double high;
    bool operator==(const Interval&) const = default;
};

struct Proportion {
    int hits;
    int of; // at least 1 where a share is asked for
    bool operator==(const Proportion&) const = default;
};

double shareOf(Proportion proportion);

// The limits of a share (Wilson 1927).
Interval wilson(Proportion proportion);

struct Difference {
    double value;
    Interval interval; // (Newcombe 1998, method 10)
    bool operator==(const Difference&) const = default;
};

// The first share less the second, -1 to 1.
Difference differenceOf(Proportion first, Proportion second);

} // namespace patella
