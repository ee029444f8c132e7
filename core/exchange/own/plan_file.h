// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

// What somebody sets for a runner, as a text that people read and write: `NAME.patella-note`, a
// physiotherapist's answer to a report for example.
//
//     Patella plan 1
//     Set by: Lena Brandt
//     On: 2026-11-03
//     Next check: 2026-12-14
//     Most in a week: 20 km
//     Pain at most: 2
//     Surfaces: gravel, trail, grass
//     Return to run: step 3; left
//     Exercise: Squats to a chair; squat; step 2; left; 3 x a week
//     Exercise: Calf raises; 3 x 12; pain 3
//     Exercise: Wall sit; both; 5 x 45 s
//     Notes: No downhill until the next check.
//
// Every line but the first three may be missing; "Exercise" and "Notes" may come again. What stands after a #
// at the beginning of a line is for people.
namespace patella::exchange {

inline constexpr std::string_view planFileEnding = ".patella-note";
inline constexpr std::size_t largestPlanFile = 65'536; // bytes
inline constexpr std::size_t longestPlanLine = 1'000;
inline constexpr int mostPlanExercises = 30;

enum class PlanTrouble {
    TooLarge,
    NotText, // no UTF-8, or signs that no text has
    NotAPlan, // the first line is another
    NewerVersion,
    LineTooLong,
    UnknownLine, // no "Name:" that a plan has
    Twice,
    NotADate,
    InTheFuture,
    BeforeThePlan, // a next check
    NotADistance,
    NotAScore, // 0 to 10
    NotASurface,
    NotAStep, // that its table has
    NotUnderstood, // a part of an exercise
    NameMissing, // of an exercise, or of whoever set it
    TooManyExercises,
    DayMissing, // on which it was set
    NothingSet,
};

struct PlanProblem {
    int line; // counted from 1; 0: the whole file
    PlanTrouble trouble;
    std::string text; // what stands there, shortened
    bool operator==(const PlanProblem&) const = default;
};

// All of it or nothing: with a problem there are no programmes.
struct PlanFile {
    std::vector<Programme> programmes; // with fresh keys: limits first
    std::vector<PlanProblem> problems;
    bool operator==(const PlanFile&) const = default;
};

PlanFile planIn(std::string_view bytes, LocalDate today);

// The text of programmes that one person set on one day; their own day and name are left out.
std::string planText(std::span<const Programme> programmes, const std::string& setBy, LocalDate on);

} // namespace patella::exchange
