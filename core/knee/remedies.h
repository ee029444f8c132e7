// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/care_note.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace patella {

// What was done for the knee under one name, and how it was a day later. Without a time in which nothing was
// done it says nothing about what helps: pain gets better by itself too.
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

// The most frequent first.
std::vector<RemedyUse> remedyUses(std::span<const CareNote> notes);

} // namespace patella
