// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace patella::ui {

// 1, 2 or 5 times a power of ten.
double roundStep(double atLeast);

// The multiples of a round step between two values, at most so many steps.
std::vector<double> roundSteps(double from, double to, int most);

} // namespace patella::ui
