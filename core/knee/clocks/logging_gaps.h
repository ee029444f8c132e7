// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/clocks/run_clocks.h"
#include "core/statistics/proportion.h"

#include <array>
#include <optional>

namespace patella {

inline constexpr int soreRunFrom = 3; // the worst of a run
inline constexpr int fewestRunsOfLogging = 10; // sore ones, and others

// Whether answers are missing more often when it hurts: then every figure looks better than the knee is.
enum class LoggingAnswer { TooFewRuns, NoClearDifference, LessWhenSore, MoreWhenSore };

template <>
inline constexpr std::array wordsOf<LoggingAnswer>{
    std::pair{LoggingAnswer::TooFewRuns, std::string_view{"too_few_runs"}},
    std::pair{LoggingAnswer::NoClearDifference, std::string_view{"no_clear_difference"}},
    std::pair{LoggingAnswer::LessWhenSore, std::string_view{"less_when_sore"}},
    std::pair{LoggingAnswer::MoreWhenSore, std::string_view{"more_when_sore"}},
};

// A masked score is an answer too.
struct LoggingGaps {
    int runs;
    int withAll; // four answers
    int withNone;
    std::array<int, runMoments.size()> answered; // runs with an answer of each clock
    // Of the runs that say how it was during them: how many have the other three answers.
    Proportion sore;
    Proportion others;
    std::optional<Difference> difference; // of the two shares; empty: too few runs
    LoggingAnswer answer;
    bool operator==(const LoggingGaps&) const = default;
};

LoggingGaps loggingGaps(const Log& log, Side knee, LocalDate today);

} // namespace patella
