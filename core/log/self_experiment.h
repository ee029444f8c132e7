// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/shoe.h"
#include "core/log/values/choice.h"
#include "core/log/values/id.h"
#include "core/log/values/local_time.h"
#include "core/log/values/place.h"
#include "core/log/values/scale.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace patella {

struct SelfExperiment;
using SelfExperimentId = Id<SelfExperiment>;

enum class Tried { Shoe, Insole, WarmUp, Surface };

template <>
inline constexpr std::array wordsOf<Tried>{
    std::pair{Tried::Shoe, std::string_view{"shoe"}},
    std::pair{Tried::Insole, std::string_view{"insole"}},
    std::pair{Tried::WarmUp, std::string_view{"warm_up"}},
    std::pair{Tried::Surface, std::string_view{"surface"}},
};

// What the sealed order is drawn from (see core/patterns/self_experiment.h). 1..2^63-1; 0 is not drawn yet.
struct Seed {
    std::int64_t number = 0;
    static Seed fresh(); // from the system's random numbers
    auto operator<=>(const Seed&) const = default;
};

// Pairs of runs that are needed: with fewer no order of results is rarer than one in twenty
// (leastPossibleP in core/patterns/self_experiment.h).
inline constexpr int fewestPairs = 6;

// Two conditions that a runner tries on herself in pairs of runs. Its runs name it (RunEntry::experiment).
struct SelfExperiment {
    SelfExperimentId id;
    LocalDate date; // begun
    Side side; // of the knee it asks about
    Tried tried;
    std::optional<ShoeId> firstShoe; // both, exactly when shoes are tried
    std::optional<ShoeId> secondShoe;
    std::string first; // the conditions in the runner's words when something else is tried
    std::string second;
    Count pairs; // at least fewestPairs
    Seed seed; // never shown: an order that is known can be bent
    std::optional<LocalDate> ended;
    std::string notes;
    bool operator==(const SelfExperiment&) const = default;
};

} // namespace patella
