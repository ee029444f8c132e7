// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/flares.h"
#include "core/load/load_unit.h"
#include "core/log/log.h"
#include "core/statistics/proportion.h"

#include <array>
#include <optional>
#include <vector>

namespace patella {

// Rules that are often given against too much load. A week or a run keeps or breaks one.
enum class Rule {
    TenPercent, // a week above its 10 % line
    ThirtyPercent, // a week more than 30 % above its reference
    SessionSpike, // a run more than 10 % over the longest of the 30 days before (Frandsen 2025)
    HardSurfaces, // a run on asphalt or concrete, as were the two before
    NoWarmUp, // a run after no minute of it
    WornShoe, // a run in a pair over its limit
    Monotony, // a week with a monotony over 2 (Foster 1998)
};

template <>
inline constexpr std::array wordsOf<Rule>{
    std::pair{Rule::TenPercent, std::string_view{"ten_percent"}},
    std::pair{Rule::ThirtyPercent, std::string_view{"thirty_percent"}},
    std::pair{Rule::SessionSpike, std::string_view{"session_spike"}},
    std::pair{Rule::HardSurfaces, std::string_view{"hard_surfaces"}},
    std::pair{Rule::NoWarmUp, std::string_view{"no_warm_up"}},
    std::pair{Rule::WornShoe, std::string_view{"worn_shoe"}},
    std::pair{Rule::Monotony, std::string_view{"monotony"}},
};

inline constexpr std::array everyRule{Rule::TenPercent, Rule::ThirtyPercent, Rule::SessionSpike,
    Rule::HardSurfaces, Rule::NoWarmUp, Rule::WornShoe, Rule::Monotony};

constexpr bool isOfWeeks(Rule rule)
{
    return rule == Rule::TenPercent || rule == Rule::ThirtyPercent || rule == Rule::Monotony;
}

// The weeks or runs that say nothing of a rule, each under the first reason that holds.
struct LeftOut {
    int notJudged; // nobody can say whether it was kept: no line yet, no answer, nothing to compare with
    int alreadySore; // a sore day of either knee in the seven before: no new flare could begin
    int kneeUnknown; // no flare, but no answer after it either, or its seven days are not over
    bool operator==(const LeftOut&) const = default;
};

enum class BackTestSays {
    TooFewFlares, // fewer than fewestFlares
    TooFewBroken, // fewer than fewestOfEach
    TooFewKept,
    NoDifference, // the interval holds 0
    MoreWhenBroken,
    MoreWhenKept,
};

template <>
inline constexpr std::array wordsOf<BackTestSays>{
    std::pair{BackTestSays::TooFewFlares, std::string_view{"too_few_flares"}},
    std::pair{BackTestSays::TooFewBroken, std::string_view{"too_few_broken"}},
    std::pair{BackTestSays::TooFewKept, std::string_view{"too_few_kept"}},
    std::pair{BackTestSays::NoDifference, std::string_view{"no_difference"}},
    std::pair{BackTestSays::MoreWhenBroken, std::string_view{"more_when_broken"}},
    std::pair{BackTestSays::MoreWhenKept, std::string_view{"more_when_kept"}},
};

// The fewest flares and cases to say anything. Were a rule broken half of the time and meant nothing, four
// flares would all follow a broken one in 1 log of 16, five in 1 of 32. And of four without a flare the true
// share may still be one half (Wilson 1927).
inline constexpr int fewestFlares = 5;
inline constexpr int fewestOfEach = 5;

// The record of a rule in one log: how often a flare (core/knee/flares.h) of either knee began within seven
// days after it was broken, and after it was kept. For a run these are its own day, from the run on, and the
// seven after it. For a week they begin with the run that crossed its line, or with its last run where none
// did, so that a jump that hurts at once counts; for the monotony of a week, and for a week without a run,
// they are the seven days after its Sunday. Runs close together share a flare, so the limits are narrower
// than they should be.
struct RuleRecord {
    Rule rule;
    Proportion broken; // hits: broken and followed by a flare; the others are false alarms
    Proportion kept; // hits: kept and yet followed by one
    int flares; // different ones among both
    LeftOut leftOut;
    std::optional<Difference> difference; // broken less kept; empty: one of them never happened
    BackTestSays says;
    bool operator==(const RuleRecord&) const = default;
};

// All flares of a log and the record of each rule, in the order of everyRule.
struct BackTest {
    std::vector<Flare> flares; // of both knees, by day
    std::vector<RuleRecord> rules;
    bool operator==(const BackTest&) const = default;
};

// The unit is that of the weeks.
BackTest backTest(const Log& log, LoadUnit unit, LocalDate today);

} // namespace patella
