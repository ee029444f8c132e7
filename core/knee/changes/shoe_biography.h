// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"
#include "core/statistics/proportion.h"

#include <optional>
#include <vector>

// How the knee was along the life of each pair of shoes.
namespace patella {

inline constexpr Distance stretchOfALife = kilometres(50);
inline constexpr int fewestRunsOfAStretch = 3; // for a median
inline constexpr int fewestRunsBeside = 2; // in other pairs, within daysBeside
inline constexpr int daysBeside = 7;
inline constexpr int fewestRunsOfAChange = 8; // on either side of it
inline constexpr double shoeChangeFrom = 0.02; // neighbours share the runs they are held against

// 50 km of a life.
struct LifeStretch {
    Distance from; // what the pair had behind it
    int runs;
    int scored; // with a score that counts
    std::optional<double> median; // of the worst in or after the run and the next morning; empty: too few
    Proportion worseMornings; // than before the run
    bool operator==(const LifeStretch&) const = default;
};

enum class ShoeAnswer {
    NothingBeside, // too few runs in other pairs at the same time: a bad month would look like an old shoe
    TooFewRuns,
    NoClearChange,
    WorseFrom,
    BetterFrom,
};

template <>
inline constexpr std::array wordsOf<ShoeAnswer>{
    std::pair{ShoeAnswer::NothingBeside, std::string_view{"nothing_beside"}},
    std::pair{ShoeAnswer::TooFewRuns, std::string_view{"too_few_runs"}},
    std::pair{ShoeAnswer::NoClearChange, std::string_view{"no_clear_change"}},
    std::pair{ShoeAnswer::WorseFrom, std::string_view{"worse_from"}},
    std::pair{ShoeAnswer::BetterFrom, std::string_view{"better_from"}},
};

// Whether the knee changed at some distance of the pair's life, against runs in other pairs of the same
// weeks.
struct ShoeChange {
    ShoeAnswer answer;
    int runs; // scored, with runs in other pairs beside them
    std::optional<Distance> from; // what the pair had behind it then; only where it changed
    std::optional<double>
        points; // by which runs from there on were worse than those before, against the others
    std::optional<double> p; // looking at every distance is heeded
    bool operator==(const ShoeChange&) const = default;
};

struct ShoeBiography {
    ShoeId shoe;
    std::vector<LifeStretch> stretches; // by distance, those with a run
    int masked; // runs whose scores do not count
    int withoutDistance; // runs left out of the stretches
    ShoeChange change;
    bool operator==(const ShoeBiography&) const = default;
};

// One for each pair with a run, in their order; of both knees the worse counts.
std::vector<ShoeBiography> shoeBiographies(const Log& log, Side knee, LocalDate today);

} // namespace patella
