// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/care_note.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace patella {

// A remedy by its kind and name: how often it was used, and how the knee was a day later. Pain gets better by
// itself too, so without a time in which nothing was done this does not say what helps.
struct RemedyUse {
    Care care;
    std::string name; // in the runner's words; empty: not said
    int times;
    int days; // different ones
    LocalDate first;
    LocalDate last;
    int compared; // times with a score before and a day after
    int better; // of these, by a point or more
    int same;
    int worse;
    std::optional<double> medianChange; // after 24 hours - before: less is better
    bool masks; // may have hidden pain
    bool operator==(const RemedyUse&) const = default;
};

// The remedies of these notes, the most frequent first.
std::vector<RemedyUse> remedyUses(std::span<const CareNote> notes);

} // namespace patella
