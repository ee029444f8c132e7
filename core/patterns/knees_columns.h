// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns/factors/factor_table.h"
#include "core/patterns/testable.h"

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace patella {

// A factor that stands on a side: the foot that ran lower, the knee that wore it. On neither or on both it is
// 0.
enum class OneSided { Camber, Brace, Tape };

template <>
inline constexpr std::array wordsOf<OneSided>{
    std::pair{OneSided::Camber, std::string_view{"camber"}},
    std::pair{OneSided::Brace, std::string_view{"brace"}},
    std::pair{OneSided::Tape, std::string_view{"tape"}},
};

// What may move the difference of the knees: a factor with a side, or one of those of every pattern.
using KneesFactor = std::variant<OneSided, patterns::Factor>;

inline bool hasSide(const KneesFactor& factor) { return std::holds_alternative<OneSided>(factor); }

} // namespace patella

namespace patella::patterns {

// A factor at each run; of one with a side 1 on the left, -1 on the right.
struct KneesColumn {
    KneesFactor factor;
    FactorColumn column; // its own factor means nothing where there is a side
};

std::vector<KneesColumn> kneesColumns(const Log& log, std::span<const KneeRun> runs);

// What it lacks beside those that are tested already. Of a factor with a side, left, right and neither are
// three kinds of runs.
std::optional<Lack> lackAmong(const KneesColumn& column, const std::vector<KneesColumn>& tested);

// The first factor that measures the same.
std::size_t firstOfItsThing(const KneesColumn& column, const std::vector<KneesColumn>& tested);

} // namespace patella::patterns
