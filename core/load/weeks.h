// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/load_unit.h"
#include "core/load/spikes.h"
#include "core/log/values/local_time.h"

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace patella {

// What a week is against its line. The 10 % rule is a rule of thumb: a trial of 532 beginners found no fewer
// injuries with it (Buist 2008). The first four weeks of a log are its baseline, even where a provisional
// line is drawn; the baseline and a return are known beforehand and therefore said of the current week too. A
// return is the first week after the break, or each week as long as the reference is next to nothing.
enum class WeekState {
    Baseline, // too few completed weeks to compare with
    Ok,
    Deload, // under 0.8 of the reference, which keeps the earlier peak; a single week off is one too
    Above10,
    Above30,
    Returning, // after two weeks without a run (so the third of a break is one too), or from next to nothing
    InProgress, // the current week, its line not crossed so far
};

template <>
inline constexpr std::array wordsOf<WeekState>{
    std::pair{WeekState::Baseline, std::string_view{"baseline"}},
    std::pair{WeekState::Ok, std::string_view{"ok"}},
    std::pair{WeekState::Deload, std::string_view{"deload"}},
    std::pair{WeekState::Above10, std::string_view{"above_10"}},
    std::pair{WeekState::Above30, std::string_view{"above_30"}},
    std::pair{WeekState::Returning, std::string_view{"returning"}},
    std::pair{WeekState::InProgress, std::string_view{"in_progress"}},
};

struct RaceRun {
    LocalDate date;
    std::optional<Distance> distance;
    bool operator==(const RaceRun&) const = default;
};

// One ISO week, Monday to Sunday of the local date: what was run, how that stands against the weeks before in
// one unit of load, what is worth a mark, and how the knee was.
struct Week {
    LocalDate monday;
    int runs;
    Distance distance; // of the runs that have one
    std::chrono::seconds duration; // of the runs that have one
    Load load; // in the unit in which the week is judged
    int runsWithout; // a value of the unit; not in the load: the week is at least this much, never a deload
    std::optional<Load> reference; // highest of four completed weeks; a first week begun late is left out
    std::optional<LocalDate> referenceWeek; // the Monday of the week that gave it
    bool referenceAtLeast; // some runs of those four weeks have no value: it may be higher
    std::optional<Load> line; // reference + max(10 %, least allowance); empty: no comparison is fair
    std::optional<Load> strongLine; // reference + max(30 %, least allowance)
    std::optional<double> ratio; // to the week before; empty: nothing there, not all known, or not over
    bool provisional; // the log has fewer than four completed weeks that could make a line
    bool inProgress; // the week that holds today; it is never judged as low
    bool begunLate; // the first week of the log, when it has no Monday
    WeekState state;
    std::vector<SessionRatio> spikes; // its runs that were too long, by day
    std::vector<RaceRun> races; // by day; a race is load like any other
    std::optional<Pain> worst; // of all answers about its days; addPain (core/knee) fills both
    std::optional<Pain> worstNextMorning;
    bool operator==(const Week&) const = default;
};

inline bool isAboveLine(const Week& week)
{
    return week.state == WeekState::Above10 || week.state == WeekState::Above30;
}

// A completed week without a run.
inline bool isOff(const Week& week) { return week.runs == 0 && !week.inProgress; }

inline constexpr std::size_t weeksToLookBack = 4; // completed ones, of which the highest is the reference

// One entry per week from the first run to the week of today, also where the runs have no value of the unit.
// Runs after today do not count. Runs need no order. Nothing is known of the knee yet. The least allowance is
// 3 km, or 20 minutes, or 20 minutes at the usual effort; next to nothing is under 5 km, or the 33:20 that 5
// km take at the same pace. The usual effort is the median of the runs of the four weeks that make the
// reference, at least 1. A week more than half of whose runs have no value makes no reference.
std::vector<Week> judgedWeeks(std::span<const RunEntry> runs, LoadUnit unit, LocalDate today);

// The last of them, at most so many.
std::span<const Week> latest(std::span<const Week> weeks, std::size_t count);

// The 10 % line over a reference of kilometres.
Distance tenPercentLine(Distance reference);

} // namespace patella
