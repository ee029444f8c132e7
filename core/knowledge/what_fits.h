// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/traits.h"
#include "core/log/log.h"

#include <optional>
#include <string>
#include <vector>

// "What fits, what does not": words to ask a physiotherapist about, from where it hurts and how it behaves.
// Facts are named and counted; there is no percentage and no verdict (places and what goes with them:
// fpnotebook and evidence of the guide's cards).
namespace patella::knowledge {

inline constexpr std::size_t mostConditions = 3;
inline constexpr int fewestDaysOfAPlace = 3; // that hurt at a named place

struct ConditionFit {
    std::string condition; // the id of its statement
    std::vector<FoundTrait> fits;
    std::vector<FoundTrait> doesNotFit; // expected and not seen, or seen and speaking for something else
    std::vector<Trait> neverAsked;
    bool operator==(const ConditionFit&) const = default;
};

struct DaysOfPlace {
    Region region;
    int days; // that hurt there
    bool operator==(const DaysOfPlace&) const = default;
};

struct WhatFits {
    std::vector<DaysOfPlace> places; // of twelve weeks, the most days first
    std::vector<ConditionFit> conditions; // at most three; none: too few days with a place
    std::optional<Trait> question; // never asked, and would tell most between these conditions
    bool operator==(const WhatFits&) const = default;
};

WhatFits whatFits(const AskedOfTraits& asked);

// The conditions that whatFits can name.
std::vector<std::string> conditionsWithTraits();

} // namespace patella::knowledge
