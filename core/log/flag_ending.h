// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/red_flag.h"
#include "core/log/values/choice.h"
#include "core/log/values/id.h"
#include "core/log/values/local_time.h"
#include "core/log/values/place.h"

#include <optional>
#include <string>

namespace patella {

struct FlagEnding;
using FlagEndingId = Id<FlagEnding>;

enum class FlagEndReason { LookedAt, Mistake };

template <>
inline constexpr std::array wordsOf<FlagEndReason>{
    std::pair{FlagEndReason::LookedAt, std::string_view{"looked_at"}},
    std::pair{FlagEndReason::Mistake, std::string_view{"mistake"}}, // the sign was noted by mistake
};

// The runner's own word that a sign is over for her: somebody looked at it, or it was noted by mistake. It
// ends what was seen before it; a sign that is seen again stands again.
struct FlagEnding {
    FlagEndingId id;
    LocalDate date;
    std::optional<TimeOfDay> time;
    RedFlag flag;
    std::optional<Side> side; // empty: on whichever side it stands
    FlagEndReason reason;
    std::string notes; // who looked and what was said, or what happened; never empty
    bool operator==(const FlagEnding&) const = default;
};

} // namespace patella
