// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mileage/mileage_points.h"

#include <span>
#include <vector>

namespace patella {

// The pain of the points whose amount lies in one band.
struct PainBand {
    double from; // in kilometres or miles, minutes, metres; included
    double to; // not included
    int points;
    double lowerQuartile;
    double median;
    double upperQuartile;
    bool operator==(const PainBand&) const = default;
};

// Bands of a round width (1, 2 or 5 times a power of ten), at most seven of them; those without a point are
// left out, and so are masked points. Quartiles as quantile() has them.
std::vector<PainBand> painBands(
    std::span<const MileagePoint> points, MileageUnit unit, double metresPerUnit = 1000);

} // namespace patella
