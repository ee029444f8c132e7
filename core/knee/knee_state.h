// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/onset_curve.h"
#include "core/knee/zones.h"
#include "core/log/knee_lines.h"
#include "core/log/log.h"
#include "core/statistics/proportion.h"

#include <array>
#include <optional>
#include <vector>

// How one knee is now, for somebody who wants to know in the morning whether to run: each figure with what it
// counts and what it leaves out.
namespace patella {

inline constexpr int daysOfFourWeeks = 28;
inline constexpr int daysOfPainFreeDistance = 56; // as in core/knee/distance/headroom.h
inline constexpr int fewestMorningsCompared = 3; // on either side; a median of two is no median
inline constexpr std::size_t zonesShown = 10;

// The latest answer about a morning: after a run, or of a day without one.
struct MorningScore {
    LocalDate day;
    Moment moment;
    Pain score; // the worst place
    bool masked;
    std::optional<Pain> before; // before the run of the day before
    std::optional<int> change; // score - before, in points of 10: less is better
    bool operator==(const MorningScore&) const = default;
};

// The mornings of four weeks: after runs, and of days without one. A masked one is in no median.
struct FourWeekMornings {
    int days; // with an answer that counts
    std::optional<double> median;
    int masked;
    int missing; // runs of which nobody answered for the next morning
    bool operator==(const FourWeekMornings&) const = default;
};

struct MorningsCompared {
    FourWeekMornings before; // the four weeks before those
    FourWeekMornings recent;
    std::optional<double> change; // recent - before in points, where both have enough: less is better
    bool operator==(const MorningsCompared&) const = default;
};

// Runs of four weeks in which and after which this knee never hurt.
struct RunsWithoutPain {
    Proportion runs; // of those with a score of the run that counts
    int masked;
    int missing; // nobody answered for the run
    bool operator==(const RunsWithoutPain&) const = default;
};

// How many runs up to today have an answer at each of the four clocks, out of those that can have one.
struct AnsweredClocks {
    int runs;
    std::array<Proportion, runMoments.size()> clocks;
    Proportion all; // all four
    bool operator==(const AnsweredClocks&) const = default;
};

struct KneeState {
    Side knee; // both: the worse one
    std::optional<MorningScore> morning; // empty: never answered
    std::vector<RunZone> zones; // of the latest runs that were asked about, oldest first
    MorningsCompared mornings;
    OnsetCurve onset; // of the last eight weeks
    std::optional<PainFreeDistance> painFreeDistance; // of that curve
    RunsWithoutPain painFree;
    AnsweredClocks answered; // of the last twelve weeks
    bool operator==(const KneeState&) const = default;
};

KneeState kneeState(const Log& log, Side knee, LocalDate today);

// What of a log is about some days and about this knee: runs, scores, checks, care. For Side::Both all
// scores. Zones and scores of these days are those of the whole log.
Log partOf(const Log& log, Side knee, LocalDate from, LocalDate to);

// The knee that hurt most often in the last half year; both where neither did, or both alike.
Side soreKnee(const Log& log, LocalDate today);

} // namespace patella
