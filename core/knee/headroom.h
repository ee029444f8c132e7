// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/onset_curve.h"
#include "core/log/log.h"

#include <optional>

namespace patella {

// The pain-free distance of the last eight weeks only: a knee changes.
std::optional<PainFreeDistance> painFreeDistance(const Log& log, LocalDate today);

// Headroom: how far one could run today under each rule; empty where a rule has nothing to say yet.
struct Headroom {
    std::optional<Distance> week; // to the 10 % line of this week; 0 when it is passed
    std::optional<Distance> session; // 10 % over the longest run of the 30 days before (Frandsen 2025)
    std::optional<PainFreeDistance> painFree;
    bool operator==(const Headroom&) const = default;
};

Headroom headroom(const Log& log, LocalDate today);

} // namespace patella
