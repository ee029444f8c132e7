// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/distance.h"
#include "core/log/id.h"
#include "core/log/local_time.h"

#include <optional>
#include <string>

namespace patella {

struct Shoe;
using ShoeId = Id<Shoe>;

// When a pair has no limit of its own. A convention, not a safety limit (evidence is thin).
inline constexpr Distance usualShoeLimit = kilometres(700);

// One pair of shoes. Its distance is always the sum of its runs, plus what it had run before the log knew it.
struct Shoe {
    ShoeId id;
    std::string name; // no two pairs share one
    std::optional<LocalDate> bought;
    Distance runBefore;
    std::optional<Distance> limit; // empty: the usual one
    std::optional<LocalDate> retired;
    std::string notes;
    bool operator==(const Shoe&) const = default;
};

} // namespace patella
