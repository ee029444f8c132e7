// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace patella::test {

// Milliseconds of the processor, which other programs do not prolong, for 25 yes-or-no factors and 10,000
// shuffles: the quickest and the median of a few times.
struct Speed {
    double quickest;
    double median;
};

Speed speedOf(int runs);

} // namespace patella::test
