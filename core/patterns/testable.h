// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns/factors/factor.h"
#include "core/statistics/numbers.h"

#include <optional>

namespace patella::patterns {

inline constexpr int leastRuns = 40;
inline constexpr int leastRunsOfAKind = 8; // with the factor, and without it
// Switches from one to the other, so that no single block of time stands for the factor.
inline constexpr int leastSwitches = 4;
inline constexpr int leastDistinctAmounts = 5;
inline constexpr int mostPercentMissing = 20; // must be less
// The most factors that are tested, the first ones in the order of FactorKind: what every log has, with two
// or three pairs of shoes. All of them share one level, so that many do not make false flags likelier, but
// each makes the others harder to find.
inline constexpr std::size_t mostFactors = 30;

enum class NotTestable {
    NeverNoted,
    NotedTooRarely, // in fewer than four of five runs
    TooFewWith,
    TooFewWithout,
    TooFewSwitches,
    TooFewAmounts,
    SaidByAnother, // the exact opposite of one that is tested: the other one of two pairs
    TooManyFactors,
};

// What a factor lacks, and how much of it there is and must be.
struct Lack {
    NotTestable why;
    int have;
    int needs;
    bool operator==(const Lack&) const = default;
};

// What a factor lacks; empty where it can be tested.
std::optional<Lack> lackOf(const FactorColumn& column);

// Whether the outcome varies enough to ask what goes together with it: at least three different scores, and
// a standard deviation of at least 0.2.
bool variesEnough(const Numbers& pain);

// Whether one is there exactly where the other is not, as far as both are known.
bool areOpposite(const FactorColumn& a, const FactorColumn& b);

} // namespace patella::patterns

template <>
inline constexpr std::array patella::wordsOf<patella::patterns::NotTestable>{
    std::pair{patterns::NotTestable::NeverNoted, std::string_view{"never_noted"}},
    std::pair{patterns::NotTestable::NotedTooRarely, std::string_view{"noted_too_rarely"}},
    std::pair{patterns::NotTestable::TooFewWith, std::string_view{"too_few_runs_with"}},
    std::pair{patterns::NotTestable::TooFewWithout, std::string_view{"too_few_runs_without"}},
    std::pair{patterns::NotTestable::TooFewSwitches, std::string_view{"too_few_switches"}},
    std::pair{patterns::NotTestable::TooFewAmounts, std::string_view{"too_few_different_amounts"}},
    std::pair{patterns::NotTestable::SaidByAnother, std::string_view{"said_by_another"}},
    std::pair{patterns::NotTestable::TooManyFactors, std::string_view{"too_many_factors"}},
};
