// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/pain_note.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace patella {

// The four clocks of a run, in their order.
inline constexpr std::array runMoments{Moment::Before, Moment::During, Moment::After, Moment::NextMorning};

// One place of one run with its four scores; what was not asked is empty.
struct KneeLine {
    Side side;
    std::optional<Region> region;
    std::array<std::optional<Pain>, runMoments.size()> scores;
    bool operator==(const KneeLine&) const = default;
    bool isEmpty() const;
};

// The notes of one run gathered by side and place, the place with the worst score first.
std::vector<KneeLine> kneeLinesOf(std::span<const PainNote> notes);

// The notes that say these lines. Notes already there keep their keys and whatever else they say where side,
// place and moment are the same.
std::vector<PainNote> painNotesOf(
    std::span<const KneeLine> lines, const RunEntry& run, std::span<const PainNote> alreadyThere = {});

// The worst score of each moment over all places.
std::array<std::optional<Pain>, runMoments.size()> worstScores(std::span<const PainNote> notes);

} // namespace patella
