// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/spikes.h"

#include <span>
#include <vector>

namespace patella {

struct RaceRun {
    RunId run;
    LocalDate date;
    std::optional<Distance> distance;
    bool operator==(const RaceRun&) const = default;
};

// What is worth a mark on a week, and the runs behind its bar.
struct WeekMarks {
    LocalDate monday;
    std::vector<RunId> runs; // by day and start
    std::vector<SessionRatio> spikes; // by day
    std::vector<RaceRun> races; // a race is load like any other; the mark only says so
    bool operator==(const WeekMarks&) const = default;
};

// One entry per week, the same weeks as judgedWeeks.
std::vector<WeekMarks> weekMarks(std::span<const RunEntry> runs, LocalDate today);

} // namespace patella
