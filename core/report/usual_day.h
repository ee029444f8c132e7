// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/day_note.h"
#include "core/log/values/choice.h"

#include <span>
#include <vector>

namespace patella {

// What a day asks of the knees besides running: the work of a physiotherapist's question.
enum class DayLoad { Sitting, Driving, Standing, Stairs, Sleep };

template <>
inline constexpr std::array wordsOf<DayLoad>{
    std::pair{DayLoad::Sitting, std::string_view{"sitting"}},
    std::pair{DayLoad::Driving, std::string_view{"driving"}},
    std::pair{DayLoad::Standing, std::string_view{"standing"}},
    std::pair{DayLoad::Stairs, std::string_view{"stairs"}},
    std::pair{DayLoad::Sleep, std::string_view{"sleep"}},
};

struct UsualAmount {
    DayLoad what;
    int days; // with an answer
    double median; // minutes; of stairs flights
    bool operator==(const UsualAmount&) const = default;
};

// Those that were answered.
std::vector<UsualAmount> usualDay(std::span<const DayNote> notes);

} // namespace patella
