// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/judged_weeks.h"
#include "core/log/values/distance.h"

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace patella {

// One week by distance: judgedWeeks of LoadUnit::Distance, in the type of a distance.
struct WeekLoad {
    LocalDate monday;
    Distance distance;
    std::chrono::seconds duration;
    int runs;
    int runsWithoutDistance;
    std::optional<Distance> reference;
    std::optional<Distance> line; // reference + max(10 %, 3 km)
    std::optional<Distance> strongLine; // reference + max(30 %, 3 km)
    bool provisional;
    bool inProgress;
    WeekState state;
    bool operator==(const WeekLoad&) const = default;
};

std::vector<WeekLoad> weeklyLoads(std::span<const RunEntry> runs, LocalDate today);

} // namespace patella
