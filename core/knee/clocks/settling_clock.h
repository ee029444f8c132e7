// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/clocks/run_clocks.h"
#include "core/statistics/proportion.h"
#include "core/statistics/turnbull.h"

#include <chrono>
#include <optional>
#include <span>
#include <vector>

// How long pain that a run brought on took to settle, from scores that nobody timed: within the hour, by the
// morning, or not by the morning. The rule for kneecap pain (back within 60 minutes, no worse next morning;
// patellofemoral.trekeducation.org) is exactly these two cuts.
namespace patella {

inline constexpr double minutesOfTheHour = 60;
// Where the next morning is put among minutes; nothing depends on it but where typed minutes fall.
inline constexpr double minutesToTheMorning = 720;

enum class Settled { WithinTheHour, ByTheMorning, NotByTheMorning };

template <>
inline constexpr std::array wordsOf<Settled>{
    std::pair{Settled::WithinTheHour, std::string_view{"within_the_hour"}},
    std::pair{Settled::ByTheMorning, std::string_view{"by_the_morning"}},
    std::pair{Settled::NotByTheMorning, std::string_view{"not_by_the_morning"}},
};

// A run during which it hurt more than before, and what is known of when it was as before.
struct SettlingRun {
    RunId run;
    LocalDate date;
    CensoredTime minutes;
    std::optional<Settled> settled; // empty: an answer of the two is missing or masked
    std::optional<bool> goneByMorning; // empty: the next morning is
    bool operator==(const SettlingRun&) const = default;
};

struct SettlingCount {
    int withinTheHour;
    int byTheMorning;
    int notByTheMorning;
    int unclear; // one of the two answers is missing or masked
    Proportion goneByMorning; // of the runs with an answer of the next morning
    bool operator==(const SettlingCount&) const = default;

    int known() const { return withinTheHour + byTheMorning + notByTheMorning; }
};

struct SettlingMonth {
    std::chrono::year_month month;
    SettlingCount count;
    bool operator==(const SettlingMonth&) const = default;
};

// The three shares with the half-known runs in them (Turnbull 1976), 0 to 1, together 1.
struct SettlingShares {
    double withinTheHour;
    double byTheMorning;
    double notByTheMorning;
    double unclear; // lies before the morning, where nobody asked after an hour
    bool operator==(const SettlingShares&) const = default;
};

enum class SettlingTrend { TooFewRuns, NoClearChange, Faster, Slower };

template <>
inline constexpr std::array wordsOf<SettlingTrend>{
    std::pair{SettlingTrend::TooFewRuns, std::string_view{"too_few_runs"}},
    std::pair{SettlingTrend::NoClearChange, std::string_view{"no_clear_change"}},
    std::pair{SettlingTrend::Faster, std::string_view{"faster"}},
    std::pair{SettlingTrend::Slower, std::string_view{"slower"}},
};

inline constexpr int firstSettlingLook = 40; // known runs; the next look is 20 runs later
inline constexpr int runsBetweenSettlingLooks = 20;
inline constexpr int runsOfASettlingLook = 80; // the latest so many are looked at
inline constexpr double settlingTrendFrom = 0.03; // the highest p of a trend

// One look at the order of the last runs, at set numbers of runs: looking after each run would find something
// sooner or later.
struct SettlingLook {
    SettlingTrend trend;
    int known; // runs whose part is known
    int look; // how many of them the latest look was at; 0: none yet
    int nextLook;
    std::optional<double> p; // empty: no look yet, or each run settled alike
    bool operator==(const SettlingLook&) const = default;
};

struct SettlingClock {
    std::vector<SettlingRun> runs; // that hurt more than before, by time
    SettlingCount count;
    std::vector<SettlingMonth> months; // with such a run
    std::optional<SettlingShares> shares; // empty: no such run
    std::vector<TimeMass> minutes; // the distribution behind them
    int withMinutes; // runs with minutes that agree with their scores
    SettlingLook look;
    int calm; // runs that hurt no more than before
    int masked; // runs left out: something may have hidden what would be needed
    int missing; // runs left out: nobody answered
    bool operator==(const SettlingClock&) const = default;
};

SettlingClock settlingClock(const Log& log, Side knee, LocalDate today);

SettlingLook settlingLook(std::span<const SettlingRun> runs);

} // namespace patella
