// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/red_flags.h"
#include "core/log/log.h"

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

// The numbers from which a log shows a sign. The signs are medical advice (core/knee/red_flags.h); how many
// runs, days and points make one is Patella's own.
namespace patella::red_flags {

inline constexpr int giveWaysInARow = 2; // times within daysOfGivingWay
inline constexpr int daysOfGivingWay = 14;
inline constexpr int daysOfSwelling = 3; // between two checks: over 48 hours for certain
inline constexpr int daysBetweenSwollenChecks = 7; // at most, to be the same swelling
inline constexpr std::chrono::minutes stiffMorning{30}; // more than this
inline constexpr int youngAge = 16; // by the year alone, so that nobody under 16 is missed
inline constexpr int ageForAnXRay = 55; // after an injury (Ottawa knee rule); by the year alone too
inline constexpr int daysOfAnInjury = 7; // in which that rule holds
inline constexpr int hardToWalkChecks = 2; // with much trouble walking, within daysOfHardWalking
inline constexpr int daysOfHardWalking = 14;

inline constexpr int strongPain = 5; // more than this
inline constexpr int strongRuns = 3; // in or after so many runs, within daysOfStrongRuns
inline constexpr int daysOfStrongRuns = 14;
inline constexpr int notablePain = 3; // from this on a place is hurt: over what is green
inline constexpr int weeksInARow = 3; // with such a place
inline constexpr int painkillerRuns = 3; // within daysOfPainkillers
inline constexpr int daysOfPainkillers = 28;
inline constexpr int painfulPainkillerRuns = 2; // that hurt notably all the same, within daysOfPainkillers

inline constexpr int daysOfLessLoad = 21; // against the daysBeforeLessLoad before them
inline constexpr int daysBeforeLessLoad = 28;
inline constexpr double lessLoad = 0.8; // of the distance a day, at most
inline constexpr int fewestScores = 3; // days with a score on either side
inline constexpr double leastBetter = 1; // points of the median
inline constexpr double leastMedianToMatter = 2;

inline constexpr int daysUntilRunningAgain = 42; // after a complaint began
inline constexpr int daysOfRunningNow = 14;
inline constexpr double runningAsBefore = 0.5; // of the distance a day of the four weeks before it began

inline constexpr int daysOfABlock = 28;
inline constexpr int fewestRunsOfMost = 6; // asked after, in a block
inline constexpr int fewestRunsOfABlock = 4;
inline constexpr int blocksMoreOften = 3;
inline constexpr double leastMoreOften = 0.25; // of the runs, from the first block to the last
inline constexpr int flaresThatComeBack = 3; // within daysOfFlares
inline constexpr int daysOfFlares = 182;

// A day on which a sign was seen. The rooms of the rules return them in no order, and some may lie after
// today.
struct Sighting {
    RedFlag flag;
    FlagSource source;
    std::optional<Side> side;
    std::optional<Region> region;
    LocalDate on;
    std::optional<TimeOfDay> at = std::nullopt;
    std::string writtenAs = {}; // the key of the record that reports it; empty: counted from several
};
using Sightings = std::vector<Sighting>;

// A day on which answers show that a trend is over. Silence shows nothing.
struct TrendEnd {
    RedFlag flag;
    std::optional<Side> side;
    std::optional<Region> region;
    LocalDate on;
};

// What a room of rules finds in a log.
struct Observed {
    Sightings sightings;
    std::vector<TrendEnd> ends;
};

} // namespace patella::red_flags
