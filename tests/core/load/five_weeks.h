// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace patella::test {

// Five weeks of 40, 41, 47, 26 and 52 km; the expected values were computed with R 4.2.2.
inline const std::vector<double> fiveWeeks{0, 8, 0, 10, 6, 0, 16, 0, 8, 5, 0, 10, 0, 18, 0, 9, 0, 11, 7, 0,
    20, 0, 6, 0, 8, 0, 0, 12, 0, 10, 6, 0, 12, 0, 24};

} // namespace patella::test
