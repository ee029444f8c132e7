// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/pain_note.h"
#include "core/statistics/proportion.h"

#include <optional>
#include <span>

namespace patella {

// What notes above 0 say of the pain besides its score: of the notes that answer.
struct FeltAnswers {
    Proportion tender; // to touch
    Proportion inTheJoint; // not in a muscle
    int onsetsInMinutes; // notes that say after how many minutes it began
    std::optional<double> medianOnsetMinutes;
    bool operator==(const FeltAnswers&) const = default;
};

FeltAnswers feltAnswers(std::span<const PainNote> notes);

} // namespace patella
