// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <optional>

namespace patella {

// How far the knee went without pain: the distance before which pain began in at most one run of four. Runs
// without pain count as at least their own length (Kaplan and Meier 1958). Taken from the last eight weeks;
// runs after a painkiller, and runs that hurt from nobody knows where, are left out.
struct PainFreeDistance {
    Distance distance;
    bool atLeast; // pain began too seldom to say more: the longest run without
    int runs; // that say something
    bool operator==(const PainFreeDistance&) const = default;
};

std::optional<PainFreeDistance> painFreeDistance(const Log& log, LocalDate today); // from 5 runs on

// How far one could run today under each rule. Nothing: the rule has nothing to say yet.
struct Headroom {
    std::optional<Distance> week; // to the 10 % line of this week; 0 when it is passed
    std::optional<Distance> session; // 10 % over the longest run of the 30 days before (Frandsen 2025)
    std::optional<PainFreeDistance> painFree;
    bool operator==(const Headroom&) const = default;
};

Headroom headroom(const Log& log, LocalDate today);

} // namespace patella
