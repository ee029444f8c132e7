// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/zones.h"

#include <array>
#include <optional>
#include <vector>

namespace patella {

// What followed a run whose zone was red.
struct AfterRedRun {
    RunId run;
    LocalDate date;
    std::optional<RunId> next; // the next run on a later day; empty: none yet
    std::optional<int> daysToNext;
    std::optional<Zone> nextZone;
    std::optional<int> daysUntilAsBefore; // the first answer that is no more than before the red run
    bool operator==(const AfterRedRun&) const = default;
};

// The next runs after so many days.
struct NextRuns {
    int fromDays; // at least
    int green;
    int amber;
    int red;
    int unknown; // masked, or too little was answered
    bool operator==(const NextRuns&) const = default;
};

struct AfterRedRuns {
    std::vector<AfterRedRun> runs; // by time
    std::array<NextRuns, 3> byDays; // after one day, two, three or more
    std::optional<double> medianDaysToNext;
    std::optional<double> medianDaysUntilAsBefore; // of those of which it is known
    bool operator==(const AfterRedRuns&) const = default;
};

// Of both knees the worse zone of a run counts.
AfterRedRuns afterRedRuns(const Log& log, Side knee, LocalDate today);

} // namespace patella
