// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <optional>
#include <vector>

namespace patella {

inline constexpr int daysOfLoadOnly = 28; // the least that make a phase
inline constexpr int painfulRunsOfLoadOnly = 3;
inline constexpr int quietAnswersOfLoadOnly = 3;

// A phase in which it hurt in or after runs and not at rest, and the day on which it first hurt at rest. How
// many days and answers make one is Patella's own.
struct StageDrift {
    LocalDate from; // the first painful run of the phase
    LocalDate firstRestPain;
    int painfulRuns;
    int quietAnswers; // at rest
    bool operator==(const StageDrift&) const = default;
};

// Pain at rest: a score above 0 on a rest day, one that rest or the night brought on, or night pain in a knee
// check. Quiet: a score of 0 on a rest day, or a check that asks for signs and names no night.
struct StageDrifts {
    std::vector<StageDrift> drifts; // by time
    int painfulRuns; // of the whole log, in or after which it hurt
    int quietAnswers;
    int painsAtRest; // days
    bool loadOnlyNow; // the log ends in such a phase
    bool operator==(const StageDrifts&) const = default;

    bool isAsked() const { return quietAnswers + painsAtRest >= quietAnswersOfLoadOnly; }
};

StageDrifts stageDrifts(const Log& log, Side knee, LocalDate today);

} // namespace patella
