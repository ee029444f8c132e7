// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/onset_curve.h"
#include "core/knee/red_flags.h"
#include "core/knee/remedies.h"
#include "core/report/comparison.h"
#include "core/report/period.h"
#include "core/report/shares.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace patella {

// A stretch of days in figures, with its own denominators. The pain of a run is the worst on whichever side.
struct Stretch {
    Period days;
    bool wholeInLog; // the log had begun; otherwise its distance says nothing about a week
    int runs;
    int runsAfterPainkiller;
    int runsMasked; // with a score that something may have hidden
    Distance distance;
    std::optional<Distance> longestRun;
    int daysOfStrength; // with a care note of strength work
    int answersDuring; // runs with an answer
    std::optional<double> medianDuring;
    int answersAfter;
    std::optional<double> medianAfter;
    int answersNextMorning;
    std::optional<double> medianNextMorning;
    std::optional<PainFreeDistance> painFree;
    std::vector<SurfaceDistance> surfaces;
    bool operator==(const Stretch&) const = default;

    double kilometresPerWeek() const; // the days must be some
};

// What changed since the last visit: the days after it against as many up to and with its own, at least two
// weeks and at most twelve.
struct VisitChange {
    Visit visit;
    Stretch before;
    Stretch since;
    std::optional<double> duringChange; // since - before, where both have enough answers: less is better
    ChangeSize duringSize;
    std::optional<double> nextMorningChange;
    ChangeSize nextMorningSize;
    std::vector<std::string> newShoes; // pairs first run since the visit
    std::vector<std::string> retiredShoes;
    std::vector<RemedyUse> exercises; // strength, stretching, rolling and tests since the visit
    std::vector<RaisedFlag> newFlags; // raised since the visit
    bool operator==(const VisitChange&) const = default;
};

// The flags are those of the log on that day.
std::optional<VisitChange> changeSinceVisit(
    const Log& log, LocalDate lastDay, std::span<const RaisedFlag> flags);

} // namespace patella
