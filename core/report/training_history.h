// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/weeks.h"
#include "core/log/log.h"

#include <vector>

namespace patella {

// What was trained in the twelve weeks up to the report's last day, whatever its period.
struct TrainingHistory {
    std::vector<Week> weeks; // fewer where the log is younger
    int runs;
    Distance distance;
    std::optional<Distance> longestRun;
    std::optional<Distance> medianWeek; // of the weeks that are over
    int weeksWithoutRun; // likewise
    int races;
    std::vector<SessionRatio> spikes; // runs of more than 10 % over the longest of their 30 days before
    int strengthDays; // with a care note of strength work
    int otherSportDays;
    std::chrono::minutes otherSport;
    bool operator==(const TrainingHistory&) const = default;
};

TrainingHistory trainingHistory(const Log& log, LocalDate lastDay);

} // namespace patella
