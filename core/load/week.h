// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/load_unit.h"
#include "core/load/spikes.h"
#include "core/log/values/local_time.h"

#include <chrono>
#include <optional>
#include <vector>

namespace patella {

// What a week is against its line. The 10 % rule is a rule of thumb: a trial of 532 beginners found no fewer
// injuries with it (Buist 2008). The first four weeks of a log are its baseline, even where a provisional
// line is drawn; the baseline and a return are known beforehand and therefore said of the current week too. A
// return is the first week after a break.
enum class WeekState {
    Baseline, // too few completed weeks to compare with
    Ok,
    Deload, // under 0.8 of the reference, which keeps the earlier peak
    Above10,
    Above30,
    Returning, // after two weeks or more without a run
    TooLittle, // the reference is next to nothing: too little yet to compare with
    Off, // a completed week without a run
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
    std::pair{WeekState::TooLittle, std::string_view{"too_little"}},
    std::pair{WeekState::Off, std::string_view{"no_run"}},
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
    std::optional<LocalDate> referenceWeek; // the Monday of the week that gave it; empty: what a break left
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

// A completed week that was held against a line, or the current one when it has crossed its own.
inline bool isJudged(const Week& week)
{
    return isAboveLine(week) || week.state == WeekState::Ok || week.state == WeekState::Deload
        || (week.state == WeekState::Off && week.line);
}

// A completed week without a run.
inline bool isOff(const Week& week) { return week.runs == 0 && !week.inProgress; }

inline constexpr std::size_t weeksOfBaseline = 4; // of a log; their weeks are not judged
inline constexpr std::size_t weeksToLookBack = 4; // completed ones, of which the highest is the reference

} // namespace patella
