// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"
#include "core/statistics/proportion.h"

#include <optional>
#include <span>
#include <variant>
#include <vector>

// The distance the morning forgives: up to which distance the morning after was worse than before the run, by
// a point or more, in at most one run of four. It needs no onset.
namespace patella {

inline constexpr int fewestMornings = 30; // that say something
inline constexpr int fewestMorningsOfAKind = 5; // worse, and not worse
inline constexpr int fewestMorningsOfAGround = 40; // of each surface or pair that is looked at alone
inline constexpr double mostWorseMornings = 0.25;
inline constexpr double distanceMattersFrom = 0.025; // the highest p: a sore knee runs less far

// A run of which both scores are known: how far, and whether the morning was worse.
struct MorningRun {
    RunId run;
    LocalDate date;
    Distance distance;
    Pain before;
    bool worse; // by a point or more
    bool operator==(const MorningRun&) const = default;
};

// Runs of these distances had this share of worse mornings: a step of a curve that can only rise.
struct MorningStep {
    Distance from;
    Distance to;
    Proportion worse;
    bool operator==(const MorningStep&) const = default;
};

enum class MorningAnswer {
    TooFewRuns,
    NoVisibleDifference, // distance makes none: a curve that can only rise rises in such logs too
    SeldomWorse, // up to the longest run at most one in four
    OftenWorse, // from the shortest run on more than one in four
    Crosses,
};

template <>
inline constexpr std::array wordsOf<MorningAnswer>{
    std::pair{MorningAnswer::TooFewRuns, std::string_view{"too_few_runs"}},
    std::pair{MorningAnswer::NoVisibleDifference, std::string_view{"no_visible_difference"}},
    std::pair{MorningAnswer::SeldomWorse, std::string_view{"seldom_worse"}},
    std::pair{MorningAnswer::OftenWorse, std::string_view{"often_worse"}},
    std::pair{MorningAnswer::Crosses, std::string_view{"crosses"}},
};

struct MorningDistance {
    MorningAnswer answer;
    Proportion worse; // of all that count
    std::vector<MorningStep> steps; // by distance
    std::optional<Distance> distance; // that the morning forgives; only where it crosses
    // The 95 % band of where the curve crosses one in four; only where distance makes a difference. Empty: it
    // may cross before the shortest run, beyond the longest.
    std::optional<Distance> low;
    std::optional<Distance> high;
    // How often distances that say nothing look like this (permutation among mornings after the same score
    // before the run: a sore knee runs less far and has less room to get worse). Empty: too few runs.
    std::optional<double> p;
    bool operator==(const MorningDistance&) const = default;
};

// Of runs in the order of time.
MorningDistance morningDistance(std::span<const MorningRun> runs);

using MorningGround = std::variant<Surface, ShoeId>;

struct MorningsOfGround {
    MorningGround ground; // the surface of more than half of the run, or the pair
    MorningDistance mornings;
    bool operator==(const MorningsOfGround&) const = default;
};

struct Mornings {
    std::vector<MorningRun> runs; // by time
    int masked; // runs left out: one of the two scores may be hidden
    int missing; // runs left out: one of the two was not answered
    int withoutDistance; // runs left out
    MorningDistance all;
    std::vector<MorningsOfGround> grounds; // only where at least two surfaces, or two pairs, have enough
    bool operator==(const Mornings&) const = default;
};

// Of runs from a day on (empty: from the first) up to today; of both knees the worse counts.
Mornings mornings(const Log& log, Side knee, LocalDate today, std::optional<LocalDate> from = {});

} // namespace patella
