// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/values/choice.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace patella::patterns {

// Factors that may go together with pain. Each has one definition and one lag, set beforehand: trying several
// and keeping the best would find something in every log.
enum class FactorKind {
    Asphalt, // more than half of the run
    UnevenGround,
    Camber, // the road fell away to a side
    Weekend, // Saturday or Sunday
    Morning, // started before 9:00
    Evening, // started at 17:00 or later
    Shoe, // this pair against all others
    WornShoe, // the pair had more than its limit behind it
    Insole, // this insole against all others
    NoWarmUp,
    NoCoolDown,
    Downhill, // per 100 m descended; more than 400 m count as 400
    LongRun, // more than 1.25 times the median run
    HardRun, // tempo, intervals, hills or a race; where the kind is missing, an effort of 7 or more
    HighLoad, // effort times minutes more than 1.5 times that of the median run
    Heat, // per 10 degrees
    RanYesterday,
    SessionSpike, // more than 10 % over the longest run of the 30 days before
    WeeklyJump, // days d-8 to d-2 more than 30 % over the mean week of the three before those
    Cadence, // per 5 steps a minute
    Strength, // strength work in the two days before
    ShortSleep, // under 6 hours in the night before
    LessSleep, // per hour of sleep less in the night before
    LongSitting, // 8 hours or more on the day before, with bent knees
    Sitting, // per hour of it
    Heels, // per hour in heels on the day before
    Stairs, // per 10 flights on the day before
    Tag,
    Measure, // the runner's own, noted on the day of the run
};

} // namespace patella::patterns

template <>
inline constexpr std::array patella::wordsOf<patella::patterns::FactorKind>{
    std::pair{patterns::FactorKind::Asphalt, std::string_view{"asphalt"}},
    std::pair{patterns::FactorKind::UnevenGround, std::string_view{"uneven_ground"}},
    std::pair{patterns::FactorKind::Camber, std::string_view{"camber"}},
    std::pair{patterns::FactorKind::Weekend, std::string_view{"weekend"}},
    std::pair{patterns::FactorKind::Morning, std::string_view{"morning"}},
    std::pair{patterns::FactorKind::Evening, std::string_view{"evening"}},
    std::pair{patterns::FactorKind::Shoe, std::string_view{"shoe"}},
    std::pair{patterns::FactorKind::WornShoe, std::string_view{"worn_shoe"}},
    std::pair{patterns::FactorKind::Insole, std::string_view{"insole"}},
    std::pair{patterns::FactorKind::NoWarmUp, std::string_view{"no_warm_up"}},
    std::pair{patterns::FactorKind::NoCoolDown, std::string_view{"no_cool_down"}},
    std::pair{patterns::FactorKind::Downhill, std::string_view{"downhill"}},
    std::pair{patterns::FactorKind::LongRun, std::string_view{"long_run"}},
    std::pair{patterns::FactorKind::HardRun, std::string_view{"hard_run"}},
    std::pair{patterns::FactorKind::HighLoad, std::string_view{"high_load"}},
    std::pair{patterns::FactorKind::Heat, std::string_view{"heat"}},
    std::pair{patterns::FactorKind::RanYesterday, std::string_view{"ran_yesterday"}},
    std::pair{patterns::FactorKind::SessionSpike, std::string_view{"session_spike"}},
    std::pair{patterns::FactorKind::WeeklyJump, std::string_view{"weekly_jump"}},
    std::pair{patterns::FactorKind::Cadence, std::string_view{"cadence"}},
    std::pair{patterns::FactorKind::Strength, std::string_view{"strength"}},
    std::pair{patterns::FactorKind::ShortSleep, std::string_view{"short_sleep"}},
    std::pair{patterns::FactorKind::LessSleep, std::string_view{"less_sleep"}},
    std::pair{patterns::FactorKind::LongSitting, std::string_view{"long_sitting"}},
    std::pair{patterns::FactorKind::Sitting, std::string_view{"sitting"}},
    std::pair{patterns::FactorKind::Heels, std::string_view{"heels"}},
    std::pair{patterns::FactorKind::Stairs, std::string_view{"stairs"}},
    std::pair{patterns::FactorKind::Tag, std::string_view{"tag"}},
    std::pair{patterns::FactorKind::Measure, std::string_view{"measure"}},
};

namespace patella::patterns {

// A factor of this log.
struct Factor {
    FactorKind kind;
    std::string name; // of the pair, insole, tag or measure; empty: the kind says it all
    bool operator==(const Factor&) const = default;
};

// The name of a factor in JSON and on the command line: "asphalt", "shoe:Blue".
std::string wordFor(const Factor& factor);

// Whether a factor is there or not, or there is more or less of it.
enum class FactorScale { YesOrNo, Amount };
FactorScale scaleOf(FactorKind kind);

// Whether both measure one thing: as yes or no at a bound, and as an amount. Of such two at most one is
// named.
bool areOneThing(const Factor& a, const Factor& b);

// One factor at each run, in the order of the runs; 1 or 0 for yes or no, empty where nobody can say.
struct FactorColumn {
    Factor factor;
    std::vector<std::optional<double>> values;
};

} // namespace patella::patterns
