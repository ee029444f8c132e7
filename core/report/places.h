// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/pain_note.h"

#include <optional>
#include <span>
#include <vector>

namespace patella {

// How often one place of one knee was asked about, and how often it hurt: what a picture of the knees shows.
struct PlaceCount {
    Side side;
    std::optional<Region> region; // empty: the knee, the place was not said
    int scores;
    int painful; // of these, above 0
    int days; // different ones on which it hurt
    Pain worst;
    LocalDate worstOn; // the latest such day
    bool operator==(const PlaceCount&) const = default;
};

// What hurt most often first.
std::vector<PlaceCount> placeCounts(std::span<const PainNote> notes);

} // namespace patella
