// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/flares.h"
#include "core/knee/habits.h"
#include "core/log/log.h"

#include <optional>
#include <vector>

namespace patella {

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

// A flare and what went before it.
struct Episode {
    Flare flare;
    BeforeFlare before;
    bool operator==(const Episode&) const = default;
};

// Episodes of the left or the right knee up to today, oldest first: one for each of its flares.
std::vector<Episode> episodesOf(const Log& log, Side knee, LocalDate today);

} // namespace patella
