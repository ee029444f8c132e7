// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns/factors/factor_table.h"
#include "core/patterns/testable.h"

#include <optional>
#include <vector>

namespace patella {

// The certainty of a pattern. A look is taken at a scheduled number of runs: at 40, and then every 20 more.
// Looking after each run would sooner or later find something in every log.
enum class Certainty {
    Possible, // p <= 0.035 at the latest look, of an effect under a point p <= 0.02
    Consistent, // p <= 0.01 at two looks in a row
};

template <>
inline constexpr std::array wordsOf<Certainty>{
    std::pair{Certainty::Possible, std::string_view{"possible"}},
    std::pair{Certainty::Consistent, std::string_view{"consistent"}},
};

// A factor that could stand in the place of another one.
struct RivalFactor {
    patterns::Factor factor;
    bool opposite; // its absence, or less of it
    bool operator==(const RivalFactor&) const = default;
};

// A factor that goes together with pain. That is no proof of cause.
struct PatternFinding {
    patterns::Factor factor;
    Certainty certainty;
    double p; // how often so strong a pattern turns up by chance in a log like this, at one look
    double effect; // points of pain: with against without, or per unit of an amount
    double low; // 95 % interval
    double high;
    double ownRange; // of an amount: from its 10 % to its 90 % value; of yes or no: 1
    int exposed; // runs with the factor; of an amount: runs above its median
    int unexposed;
    double medianExposed; // pain of these runs, as it was written down
    double medianUnexposed;
    std::vector<RivalFactor> rivals; // any of them could stand in its place
};

// Under a point: real enough to be told from chance, too small to matter much (a knee that changed for its
// owner has changed by 1.16 points or more; Piva 2009, of patients with patellofemoral pain).
bool isSmall(const PatternFinding& finding);

struct UntestedFactor {
    patterns::Factor factor;
    patterns::Lack lack;
};

enum class NoAnswerYet { TooFewRuns, PainHardlyVaries };

template <>
inline constexpr std::array wordsOf<NoAnswerYet>{
    std::pair{NoAnswerYet::TooFewRuns, std::string_view{"too_few_runs"}},
    std::pair{NoAnswerYet::PainHardlyVaries, std::string_view{"pain_hardly_varies"}},
};

// The patterns of one knee.
struct Patterns {
    Side knee;
    int runs; // with an answer about this knee
    int look; // how many of them the latest look was at; 0: none yet
    int nextLook; // when there will be the next one
    int withoutMorning; // of the runs of the look
    int masked;
    int painless = 0; // of the runs of the look
    std::optional<NoAnswerYet> noAnswer;
    std::vector<PatternFinding> findings;
    std::vector<patterns::Factor> tested;
    std::vector<UntestedFactor> notTestable;
    std::optional<double> smallestFindable; // points of pain (core/patterns/findings.h)
};

// The patterns of the left or the right knee at the latest look by today.
Patterns patternsOf(const Log& log, Side knee, LocalDate today);

} // namespace patella
