// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/onset_curve.h"
#include "core/knee/red_flags.h"
#include "core/knee/remedies.h"
#include "core/report/comparison.h"
#include "core/report/period.h"
#include "core/report/shares.h"

#include <optional>
#include <string>
#include <vector>

namespace patella {

// A stretch of days in figures, with its own denominators. The pain of a run is the worst on whichever side.
struct Stretch {
    Period days;
    bool wholeInLog; // the log had begun; otherwise its distance says nothing about a week
    int runs;
    Distance distance;
    std::optional<Distance> longestRun;
    int answersDuring; // runs with an answer
    std::optional<double> medianDuring;
    int answersNextMorning;
    std::optional<double> medianNextMorning;
    std::optional<PainFreeDistance> painFree;
    std::vector<SurfaceDistance> surfaces;
    bool operator==(const Stretch&) const = default;

    double kilometresPerWeek() const; // the days must be some
};

// What changed since somebody last looked at the knee: the days since, without its own day, against as many
// before it, at least two and at most twelve weeks of either.
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

// The latest visit up to that day to somebody who looks at the knee, whoever it was.
std::optional<Visit> lastVisit(const Log& log, LocalDate day);

std::optional<VisitChange> changeSinceVisit(const Log& log, LocalDate lastDay);

} // namespace patella
