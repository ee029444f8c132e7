// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mileage/lag_test.h"
#include "core/mileage/mileage_weeks.h"
#include "core/statistics/proportion.h"

#include <optional>
#include <span>

namespace patella {

inline constexpr int fewestWeeks = 12; // that count; under them nothing is said
inline constexpr int painfulFrom = 3; // the worst score of a week that counts as painful
inline constexpr double linkFrom = 0.05; // the highest p of a link

// What a log says about pain and mileage.
enum class MileageAnswer {
    TooFewWeeks,
    NothingVaries, // always the same score, or always the same amount
    NoClearLink,
    MoreHurtsMore,
    MoreHurtsLess, // it may as well be that less is run while it hurts
};

template <>
inline constexpr std::array wordsOf<MileageAnswer>{
    std::pair{MileageAnswer::TooFewWeeks, std::string_view{"too_few_weeks"}},
    std::pair{MileageAnswer::NothingVaries, std::string_view{"nothing_varies"}},
    std::pair{MileageAnswer::NoClearLink, std::string_view{"no_clear_link"}},
    std::pair{MileageAnswer::MoreHurtsMore, std::string_view{"more_hurts_more"}},
    std::pair{MileageAnswer::MoreHurtsLess, std::string_view{"more_hurts_less"}},
};

// The values of the one honest sentence. A week counts when it is over, its amount is known and a score of it
// counts.
struct MileageLink {
    MileageAnswer answer;
    int weeks; // that count, each with the amount so many weeks before
    int lagWeeks; // the lag at which both go together most; 0 where that cannot be said
    std::optional<double> rho; // Spearman's, of amount and worst score at that lag, nothing taken out
    std::optional<double> p; // of strongestLag, on the mean of each week: a worst grows with the answers
    std::optional<double> middle; // the median amount of those weeks, in the smallest part of its unit
    Proportion above; // weeks above the middle, and how many of them were painful
    Proportion below; // weeks up to it
    std::optional<Difference> difference; // of the two shares, as if weeks were independent
    bool operator==(const MileageLink&) const = default;
};

MileageLink mileageLink(std::span<const MileageWeek> weeks);

} // namespace patella
