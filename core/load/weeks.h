// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/choice.h"
#include "core/log/distance.h"
#include "core/log/local_time.h"
#include "core/log/run_entry.h"

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace patella {

// What a week is against its line. The 10 % rule is a rule of thumb: a trial of 532 beginners found no fewer
// injuries with it (Buist 2008). The first four weeks of a log are its baseline, even where a provisional
// line is drawn; the baseline and a return are known beforehand and therefore said of the current week too. A
// return is the first week after the break, or each week as long as the reference is under 5 km.
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

// One ISO week, Monday to Sunday of the local date.
struct WeekLoad {
    LocalDate monday;
    Distance distance;
    std::chrono::seconds duration;
    int runs;
    int runsWithoutDistance; // not in the sum: the week is at least this long, and never called a deload
    std::optional<Distance> reference; // highest of four completed weeks; a first week begun late is left out
    std::optional<Distance> line; // reference + max(10 %, 3 km); empty: no comparison is fair
    std::optional<Distance> strongLine; // reference + max(30 %, 3 km)
    bool provisional; // the log has fewer than four completed weeks that could make a line
    bool inProgress; // the week that holds today; it is never judged as low
    WeekState state;
    bool operator==(const WeekLoad&) const = default;
};

// The Monday of a day's week.
LocalDate mondayOf(LocalDate date);

// One entry per week from the first run to the week of today; a week without a run is there too, with nothing
// in it. Runs after today do not count. Runs need no order.
std::vector<WeekLoad> weeklyLoads(std::span<const RunEntry> runs, LocalDate today);

} // namespace patella
