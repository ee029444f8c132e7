// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/round_steps.h"

#include <cmath>

namespace patella::ui {

double roundStep(double atLeast)
{
    const double power = std::pow(10, std::floor(std::log10(atLeast)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= atLeast * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

std::vector<double> roundSteps(double from, double to, int most)
{
    std::vector<double> steps;
    if (to <= from)
        return steps;
    const double step = roundStep((to - from) / most);
    for (double i = std::ceil(from / step); i * step <= to; ++i)
        steps.push_back(i * step);
    return steps;
}

} // namespace patella::ui
