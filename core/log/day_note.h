// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/values/id.h"
#include "core/log/values/local_time.h"
#include "core/log/values/scale.h"

#include <chrono>
#include <optional>
#include <string>

namespace patella {

struct DayNote;
using DayNoteId = Id<DayNote>;

// A note of one day: what it asked of the knees besides running, and how the runner was. What was done for
// the knee is a care note.
struct DayNote {
    DayNoteId id;
    LocalDate date;
    std::optional<std::chrono::minutes> sitting; // with bent knees, driving not counted
    std::optional<std::chrono::minutes> driving;
    std::optional<std::chrono::minutes> standing;
    std::optional<std::chrono::minutes> heels;
    std::optional<Count> stairs; // flights
    std::optional<std::chrono::minutes> sleep; // the night before
    std::string otherSport;
    std::optional<std::chrono::minutes> otherSportTime;
    std::string illness;
    std::optional<DayRating> hydration;
    std::optional<DayRating> nutrition;
    std::optional<CycleDay> cycleDay;
    std::string notes;
    bool operator==(const DayNote&) const = default;
};

} // namespace patella
