// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/run_entry.h"
#include "core/log/shoe.h"

#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace patella {

// What one pair has been through, always taken from its runs.
struct ShoeUse {
    ShoeId shoe;
    Distance distance; // of its runs, and what it had run before
    int runs;
    int runsWithoutDistance; // which the sum cannot know
    std::optional<LocalDate> first;
    std::optional<LocalDate> last;
    // Where it ran, largest first, of the runs that tell their surface.
    std::vector<std::pair<Surface, Distance>> surfaces;
    bool operator==(const ShoeUse&) const = default;
};

// One for each pair, in their order. Runs need no order.
std::vector<ShoeUse> shoeUses(std::span<const Shoe> shoes, std::span<const RunEntry> runs);

// What the pair of each run had behind it, the run counted in. Runs without a pair are left out.
std::map<RunId, Distance> shoeDistances(std::span<const Shoe> shoes, std::span<const RunEntry> runs);

// What the pair is held against: a reminder to look at it, not a safety limit.
inline Distance limitOf(const Shoe& shoe) { return shoe.limit.value_or(usualShoeLimit); }

} // namespace patella
