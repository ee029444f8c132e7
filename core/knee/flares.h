// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <span>
#include <vector>

namespace patella {

// A score from which pain is past the lowest zone of pain monitoring (Silbernagel 2007).
inline constexpr int flareScore = 4;

// How the knee was on one day, of all its answers, whatever the side.
enum class KneeDay {
    Unknown, // no answer, a masked one that may hide more, or nothing to hold a bad one against
    Calm,
    // flareScore or more and at least 2 points, a clear change (Salaffi 2004), above the median of the 14
    // days before.
    Sore,
};

struct Flare {
    LocalDate day; // the first one
    Moment moment; // the earliest of that day with such a score
    Pain score; // the worst of that day
    bool operator==(const Flare&) const = default;
};

struct KneeDays {
    LocalDate first;
    std::vector<KneeDay> days; // empty: no answer yet
    std::vector<Flare> flares; // by day

    KneeDay on(LocalDate day) const; // outside: unknown
    bool operator==(const KneeDays&) const = default;
};

// From the first answer to today. The median needs three days whose answers were not masked; a masked score
// (core/log/masking.h) counts as at least that much, never as calm. A flare is the first sore day after seven
// days without one: what swells again within a week is the same flare.
KneeDays kneeDays(const Log& log, LocalDate today);

} // namespace patella
