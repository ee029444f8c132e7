// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <set>
#include <vector>

// When a knee flares up: one definition for the Load page, the report, the command line, red flags and
// back-test.
namespace patella {

// The two numbers of a flare. From 4 on pain is past the lowest zone of pain monitoring (Silbernagel 2007);
// 2 points are a clear change (Salaffi 2004).
inline constexpr int flareScore = 4;
inline constexpr int flareRise = 2; // points above the median of the daysBeforeFlare
inline constexpr int daysBeforeFlare = 14;
inline constexpr int quietDaysAfterFlare = 7; // without a sore day; Patella's own number

// How one knee was on one day, of all its answers.
enum class KneeDay {
    Unknown, // no answer, or a masked one that may hide more
    Calm,
    Sore, // flareScore or more, and flareRise or more above the median of the days before the flare
};

// A flare of one knee: its sore days, each within quietDaysAfterFlare of the one before.
struct Flare {
    Side knee; // left or right
    LocalDate began;
    Moment moment; // the earliest of its first day with so high a score
    LocalDate lastSore;
    Pain peak;
    LocalDate peakOn; // the first such day
    int soreDays;
    bool over; // quiet for long enough since
    bool operator==(const Flare&) const = default;
};

struct KneeDays {
    LocalDate first;
    std::vector<KneeDay> days; // empty: no answer yet
    std::vector<Flare> flares; // by day

    KneeDay on(LocalDate day) const; // unknown outside of the days
    bool operator==(const KneeDays&) const = default;
};

// The days of the left or the right knee from its first answer to today, and their flares. A score of both
// knees counts for each. A masked score (core/log/masking.h) counts as at least that much, never as calm, and
// is not part of a median. Where no day before can be compared with, flareScore alone decides. While a flare
// lasts its days are held against the median before it began: pain that stays high does not become usual.
KneeDays kneeDays(const Log& log, Side knee, LocalDate today);
// The same where it is known which notes are masked.
KneeDays kneeDays(const Log& log, const std::set<PainNoteId>& masked, Side knee, LocalDate today);

} // namespace patella
