// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/run_entry.h"
#include "core/log/values/distance.h"
#include "core/log/values/local_time.h"

#include <span>
#include <variant>
#include <vector>

namespace patella {

struct RacePlan {
    LocalDate date;
    Distance distance;
};

// The most a week of building may hold: its sum under the 10 % line, its longest run under the 30-day rule.
struct BuildWeek {
    LocalDate monday;
    Distance most;
    Distance longestRun;
    bool operator==(const BuildWeek&) const = default;
};

enum class SlowerRule { Week, LongestRun }; // the one that takes more weeks

// Building up to a race in which neither rule would be broken: the race alone stays under the line of its
// week, and is at most 10 % longer than the longest run before it.
struct RaceBuild {
    Distance reference; // today's
    Distance longestRun; // of the last 30 days
    LocalDate begin; // the Monday of the latest week to begin; the race's own when nothing is missing
    std::vector<BuildWeek> weeks; // from begin to the week before the race
    SlowerRule slower;
    bool tooLate; // begin has passed
    Distance withinReach; // on the day of the race, when building begins this week
    bool operator==(const RaceBuild&) const = default;
};

enum class NoBuild {
    RaceIsPast,
    NoReference, // no line yet, or a return after a break: a baseline comes first
    NotInTenYears,
};

std::variant<RaceBuild, NoBuild> raceBuild(
    std::span<const RunEntry> runs, const RacePlan& race, LocalDate today);

} // namespace patella
