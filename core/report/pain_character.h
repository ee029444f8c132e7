// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/pain_note.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace patella {

// What brought the pain on and how it went on, from the notes with a score above 0.
struct PainCharacter {
    Side side;
    int painful; // notes above 0
    int triggersAsked; // of these, notes that answer what brought it on
    std::vector<std::pair<Trigger, int>> triggers; // the most frequent first
    int qualityAsked;
    std::vector<std::pair<PainQuality, int>> qualities;
    int courseAsked;
    std::vector<std::pair<PainCourse, int>> courses;
    int settledAsked;
    std::optional<double> medianSettledMinutes; // until it was as before
    int limpAsked;
    int limped;
    bool operator==(const PainCharacter&) const = default;
};

// Left, right, both: those that hurt.
std::vector<PainCharacter> painCharacters(std::span<const PainNote> notes);

} // namespace patella
