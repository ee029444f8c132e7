// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/median_distance.h"

#include "core/statistics/quantile.h"

#include <cmath>

namespace patella {

std::optional<Distance> medianDistance(const std::vector<Distance>& distances)
{
    Numbers metres;
    metres.reserve(distances.size());
    for (const auto distance : distances)
        metres.push_back(static_cast<double>(distance.metres));
    const auto median = medianOf(metres);
    return median ? std::optional(Distance{std::llround(*median)}) : std::nullopt;
}

} // namespace patella
