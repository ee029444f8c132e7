// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/proportion.h"

#include "core/statistics/distributions.h"

#include <cmath>

namespace patella {

double shareOf(Proportion proportion)
{
    return static_cast<double>(proportion.hits) / static_cast<double>(proportion.of);
}

Interval wilson(Proportion proportion)
{
    constexpr double z = z95;
    const double n = proportion.of;
    const double p = shareOf(proportion);
    const double middle = p + z * z / (2 * n);
    const double reach = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    const double scale = 1 + z * z / n;
    return {.low = (middle - reach) / scale, .high = (middle + reach) / scale};
}

Difference differenceOf(Proportion first, Proportion second)
{
    const double p1 = shareOf(first);
    const double p2 = shareOf(second);
    const auto limits1 = wilson(first);
    const auto limits2 = wilson(second);
    return {.value = p1 - p2,
        .interval = {.low = p1 - p2 - std::hypot(p1 - limits1.low, limits2.high - p2),
            .high = p1 - p2 + std::hypot(limits1.high - p1, p2 - limits2.low)}};
}

} // namespace patella
