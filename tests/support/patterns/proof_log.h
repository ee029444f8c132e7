// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/values/choice.h"
#include "core/sample/chance.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

// Logs of simulated runners of whom it is known what hurts them: on them it is counted how often the search
// for patterns is wrong.
namespace patella::sample {

// The columns of such a log.
enum class ProofFactor {
    Asphalt,
    OtherPair,
    Over600Km,
    NoWarmUp,
    Downhill, // per 100 m, at most 4
    LongRun,
    HardRun,
    Evening,
    Heat,
    RanYesterday,
    ShortSleep, // under 6 hours, one night in eight
    LessSleep, // per hour
    SessionSpike,
    WeeklyJump,
    Cadence,
    Strength,
    Weekend,
    Morning,
};

inline constexpr std::size_t proofFactors = 18;

// A pair that is worn just when something else is so.
struct PairFollows {
    ProofFactor other;
    double share; // of the runs in which both agree
};

// What happens to the score of the next morning.
enum class Mornings {
    NotAsked, // one score says it all
    AllNoted,
    SomeMissing, // 30 %, whatever they were
    MissingWhenItHurts, // 30 % in all or more, most of them of bad mornings
};

struct Truth {
    double base; // level of the pain
    double keptPerDay; // how much of its state the knee keeps overnight
    double state; // standard deviation of that state
    double noise; // of a single answer
    double trend; // from the first run to the last
    double season; // the pain of a summer day less that of a mean one
    double persistence; // of habits
    bool feedback; // pain makes the runner run shorter, softer and with a warm-up
    bool flares;
    std::optional<double> overlap; // how often pair and length agree with the ground
    std::optional<PairFollows> pairFollows; // the weekend or the morning
    std::vector<std::pair<ProofFactor, double>> effects; // points of pain; of amounts, per unit
    bool onlySoreRuns; // what matters does so only where the knee hurts anyway
    Mornings mornings;
};

// Nothing matters, and the knee is as tomorrow as today by and large.
inline const Truth nothingMatters{
    .base = 2,
    .keptPerDay = 0.85,
    .state = 1,
    .noise = 1,
    .trend = 0,
    .season = 0,
    .persistence = 0.6,
    .feedback = false,
    .flares = false,
    .overlap = std::nullopt,
    .pairFollows = std::nullopt,
    .effects = {},
    .onlySoreRuns = false,
    .mornings = Mornings::NotAsked,
};

struct ProofLog {
    std::vector<double> pain; // of each run
    std::vector<int> days; // of each run, from a Monday on
    std::vector<double> added; // what the factors that matter made of it: a score ends at 0 and 10
    std::array<std::vector<double>, proofFactors> factors;
};

ProofLog proofLog(int runs, const Truth& truth, Chance& chance);

} // namespace patella::sample

template <>
inline constexpr std::array patella::wordsOf<patella::sample::ProofFactor>{
    std::pair{sample::ProofFactor::Asphalt, std::string_view{"asphalt"}},
    std::pair{sample::ProofFactor::OtherPair, std::string_view{"other pair"}},
    std::pair{sample::ProofFactor::Over600Km, std::string_view{"pair over 600 km"}},
    std::pair{sample::ProofFactor::NoWarmUp, std::string_view{"no warm-up"}},
    std::pair{sample::ProofFactor::Downhill, std::string_view{"downhill"}},
    std::pair{sample::ProofFactor::LongRun, std::string_view{"long run"}},
    std::pair{sample::ProofFactor::HardRun, std::string_view{"hard run"}},
    std::pair{sample::ProofFactor::Evening, std::string_view{"evening"}},
    std::pair{sample::ProofFactor::Heat, std::string_view{"heat"}},
    std::pair{sample::ProofFactor::RanYesterday, std::string_view{"ran yesterday"}},
    std::pair{sample::ProofFactor::ShortSleep, std::string_view{"short sleep"}},
    std::pair{sample::ProofFactor::LessSleep, std::string_view{"less sleep"}},
    std::pair{sample::ProofFactor::SessionSpike, std::string_view{"session spike"}},
    std::pair{sample::ProofFactor::WeeklyJump, std::string_view{"weekly jump"}},
    std::pair{sample::ProofFactor::Cadence, std::string_view{"cadence"}},
    std::pair{sample::ProofFactor::Strength, std::string_view{"strength"}},
    std::pair{sample::ProofFactor::Weekend, std::string_view{"weekend"}},
    std::pair{sample::ProofFactor::Morning, std::string_view{"morning"}},
};
