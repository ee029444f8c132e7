// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/onset_curve.h"
#include "core/log/log.h"

#include <optional>

namespace patella {

// The pain-free distance of the last eight weeks only: a knee changes.
std::optional<PainFreeDistance> painFreeDistance(const Log& log, LocalDate today);

inline constexpr int daysOfForgivenDistance = 365; // mornings say little each

// The distance the morning forgave (core/knee/distance/morning_distance.h), of the worse knee.
struct ForgivenDistance {
    Distance distance;
    bool atLeast; // it hardly ever was worse, up to the longest run
    int runs; // that say something
    bool operator==(const ForgivenDistance&) const = default;
};

// Of the last year. Empty also where distance made no visible difference: a curve that can only rise would
// name a distance there too.
std::optional<ForgivenDistance> forgivenDistance(const Log& log, LocalDate today);

// Headroom: how far one could run today under each rule; empty where a rule has nothing to say yet.
struct Headroom {
    std::optional<Distance> week; // to the 10 % line of this week; 0 when it is passed
    std::optional<Distance> session; // 10 % over the longest run of the 30 days before (Frandsen 2025)
    std::optional<PainFreeDistance> painFree;
    std::optional<ForgivenDistance> forgiven;
    bool operator==(const Headroom&) const = default;
};

Headroom headroom(const Log& log, LocalDate today);

} // namespace patella
