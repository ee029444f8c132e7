// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <optional>
#include <string>
#include <vector>

namespace patella {

// Who set something, and on which day.
struct SetBy {
    std::string name; // empty: the runner herself
    LocalDate on;
    bool operator==(const SetBy&) const = default;
};

SetBy setBy(const Programme& programme);

// Whether it is followed on this day.
bool isFollowed(const Programme& programme, LocalDate day);

// The one of this kind that is followed: of several the one begun last.
std::optional<Programme> followed(const Log& log, ProgrammeKind kind, LocalDate day);

// The exercises that are followed, in the log's order.
std::vector<Programme> followedExercises(const Log& log, LocalDate day);

// What is not to be passed for now. Each limit stands with whoever set it.
struct Limits {
    SetBy by;
    std::optional<Distance> mostInAWeek;
    std::optional<Distance> leftThisWeek; // never below 0; empty: of a plan that is not followed yet
    std::optional<Distance> passedBy; // this week; empty: it is not passed
    std::optional<Pain> ceiling;
    std::optional<ChoiceSet<Surface>> surfaces; // never empty
    std::optional<LocalDate> nextCheck; // empty: none, or a visit was then or later
    std::string notes;
    bool operator==(const Limits&) const = default;
};

std::optional<Limits> limitsOn(const Log& log, LocalDate day);

} // namespace patella
