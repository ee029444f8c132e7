// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/run_entry.h"
#include "core/log/values/choice.h"

#include <cstdint>
#include <optional>
#include <span>

namespace patella {

// What the knee is held against. Amounts are whole: metres, seconds, metres descended.
enum class MileageUnit { Distance, Minutes, Descent };

template <>
inline constexpr std::array wordsOf<MileageUnit>{
    std::pair{MileageUnit::Distance, std::string_view{"distance"}},
    std::pair{MileageUnit::Minutes, std::string_view{"minutes"}},
    std::pair{MileageUnit::Descent, std::string_view{"descent"}},
};

// Empty: the run does not say.
std::optional<std::int64_t> amountOf(const RunEntry& run, MileageUnit unit);

// Kilometres (or miles, by the metres of one), minutes, metres of descent.
double inUnits(std::int64_t amount, MileageUnit unit, double metresPerUnit = 1000);

// Distance, or minutes where most of the runs have no distance.
MileageUnit usualUnit(std::span<const RunEntry> runs);

} // namespace patella
