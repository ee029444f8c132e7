// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/pain_note.h"
#include "core/log/run_entry.h"

#include <optional>
#include <set>
#include <span>
#include <vector>

namespace patella {

// A distance at which pain began in some run.
struct OnsetStep {
    Distance at;
    int reached; // runs that had come so far without pain
    int began; // of these, here
    double begun; // share of all runs in which pain has begun by here, 0..1
    bool operator==(const OnsetStep&) const = default;
};

// The share of runs in which pain had begun by a distance; runs without pain count as far as they went
// (Kaplan and Meier 1958). The knee is asked as a whole: the place that hurt first counts.
struct OnsetCurve {
    std::vector<OnsetStep> steps; // by distance
    int runs; // that say something
    int began; // of these, runs in which pain began
    Distance longest; // beyond it the curve says nothing
    int unknownOnset; // runs that hurt from nobody knows where, left out
    int masked; // runs with a masked score (core/log/masking.h), left out
    bool operator==(const OnsetCurve&) const = default;
};

OnsetCurve onsetCurve(
    std::span<const RunEntry> runs, std::span<const PainNote> notes, const std::set<PainNoteId>& masked);

// How far the knee went without pain: the distance before which pain began in at most one run of four.
struct PainFreeDistance {
    Distance distance;
    bool atLeast; // pain began too seldom to say more: the longest run without
    int runs; // that say something
    bool operator==(const PainFreeDistance&) const = default;
};

std::optional<PainFreeDistance> painFreeDistance(const OnsetCurve& curve); // from 5 runs on

} // namespace patella
