// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mileage/pain_bands.h"

#include "core/statistics/quantile.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace patella {

namespace {

constexpr int mostBands = 7;

// The least round width with which so many bands reach from one end to the other.
double widthFor(double least, double most)
{
    for (double power = 1;; power *= 10)
        for (const double step : {1.0, 2.0, 5.0}) {
            const double width = step * power;
            if (std::floor(most / width) - std::floor(least / width) < mostBands)
                return width;
        }
}

} // namespace

std::vector<PainBand> painBands(std::span<const MileagePoint> points, MileageUnit unit, double metresPerUnit)
{
    std::vector<std::pair<double, double>> pairs;
    for (const auto& point : points)
        if (!point.masked)
            pairs.emplace_back(inUnits(point.amount, unit, metresPerUnit), point.pain.value());
    if (pairs.empty())
        return {};
    std::ranges::sort(pairs);
    const double width = widthFor(pairs.front().first, pairs.back().first);
    std::map<double, Numbers> bands;
    for (const auto& [amount, pain] : pairs)
        bands[std::floor(amount / width) * width].push_back(pain);
    std::vector<PainBand> inOrder;
    for (const auto& [from, pains] : bands)
        inOrder.push_back({
            .from = from,
            .to = from + width,
            .points = static_cast<int>(pains.size()),
            .lowerQuartile = quantile(pains, 0.25),
            .median = quantile(pains, 0.5),
            .upperQuartile = quantile(pains, 0.75),
        });
    return inOrder;
}

} // namespace patella
