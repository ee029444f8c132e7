// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/flares.h"
#include "core/knee/habits.h"
#include "core/log/log.h"

#include <optional>
#include <vector>

namespace patella {

// When a flare of flareScore or more is over. Patella's own number.
inline constexpr int quietDaysAfterFlare = 14; // without such a score

inline constexpr int daysLookedAtBeforeFlare = 14;
inline constexpr int usualDaysBeforeThose = 28;

// What was different before a flare. It goes before it; that is no proof that it brought it on.
struct BeforeFlare {
    Habits recent; // the 14 days up to the day before it began
    std::optional<Habits> usual; // the 28 days before those; empty: the log had not begun
    std::optional<double> highestSessionRatio; // single run against the longest of its 30 days before
    std::vector<ShoeId> newShoes; // that ran for the first time, the log being older than they are
    bool operator==(const BeforeFlare&) const = default;
};

// A flare of one knee.
struct Episode {
    Side knee;
    LocalDate began;
    LocalDate lastPainful; // the last day with such a score
    Pain peak;
    LocalDate peakOn; // the first such day
    int painfulDays; // with such a score
    bool ended; // quiet for long enough since
    BeforeFlare before;
    bool operator==(const Episode&) const = default;
};

// Of the left or the right knee, oldest first; a score of both knees counts for each.
std::vector<Episode> episodesOf(const Log& log, Side knee, LocalDate today);

} // namespace patella
