// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/format/jumps.h"

#include "core/exchange/format/excursions.h"

#include <cmath>

namespace patella::exchange {

namespace {

constexpr excursions::Limits ofPositions{.shortest = 60, .fastest = 14};
// Counters count rides too, and never go back: where one does, what stood between was wrong.
constexpr excursions::Limits ofCounters{.shortest = 500, .fastest = 60, .longestAside = 3600};

// Metres; of steps that are surely no jump 0, which saves the sines of a whole run.
double farStep(const Fix& from, const Fix& to)
{
    constexpr double near = 0.0003; // degrees: 33 m at most
    const bool isNear = std::abs(to.position.latitude - from.position.latitude) < near
        && std::abs(to.position.longitude - from.position.longitude) < near;
    return isNear ? 0 : metresBetween(from.position, to.position);
}

} // namespace

std::vector<bool> jumpsIn(std::span<const Fix> fixes) { return excursionsIn(fixes, ofPositions, farStep); }

bool isLeap(const Count& from, const Count& to)
{
    return excursions::isBeyond(to.metres - from.metres, to.seconds - from.seconds, ofCounters);
}

std::vector<bool> leapsIn(std::span<const Count> counts)
{
    return excursionsIn(
        counts, ofCounters, [](const Count& from, const Count& to) { return to.metres - from.metres; });
}

} // namespace patella::exchange
