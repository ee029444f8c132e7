// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/values/choice_set.h"
#include "core/log/values/distance.h"
#include "core/log/values/id.h"
#include "core/log/values/local_time.h"
#include "core/log/values/place.h"
#include "core/log/values/scale.h"
#include "core/log/values/surface.h"

#include <chrono>
#include <optional>
#include <string>

namespace patella {

struct Programme;
using ProgrammeId = Id<Programme>;

enum class ProgrammeKind { ReturnToRun, StraightLegRaise, Squat, Hip, Tendon, Band, Exercise, Limits };

template <>
inline constexpr std::array wordsOf<ProgrammeKind>{
    std::pair{ProgrammeKind::ReturnToRun, std::string_view{"return_to_run"}},
    std::pair{ProgrammeKind::StraightLegRaise, std::string_view{"straight_leg_raise"}},
    std::pair{ProgrammeKind::Squat, std::string_view{"squat"}},
    std::pair{ProgrammeKind::Hip, std::string_view{"hip"}},
    std::pair{ProgrammeKind::Tendon, std::string_view{"tendon"}},
    std::pair{ProgrammeKind::Band, std::string_view{"band"}}, // the iliotibial band
    std::pair{ProgrammeKind::Exercise, std::string_view{"exercise"}}, // of one's own, without steps
    std::pair{ProgrammeKind::Limits, std::string_view{"limits"}}, // not an exercise: what is not to be passed
};

// What the runner follows from a day on: steps back to running, an exercise, or limits. She chose it, or
// somebody set it. How far she is in it is never kept: it follows from her runs and care notes
// (core/plan).
struct Programme {
    ProgrammeId id;
    LocalDate date; // begun, or set on
    ProgrammeKind kind;
    std::string name; // under which its sessions are noted
    std::optional<Side> side;
    std::string setBy; // empty: the runner's own
    std::optional<Count> step; // begun at, counted from 1; empty: the first
    std::optional<Pain> walkPain; // entry to running: in 30 minutes of brisk walking
    std::optional<Pain> stairsPain;
    std::optional<Distance> mostInAWeek;
    std::optional<Pain> ceiling; // the most pain that is accepted
    std::optional<ChoiceSet<Surface>> surfaces; // that may be run on; none is the same as all
    std::optional<Count> sets;
    std::optional<Count> repetitions; // in a set
    std::optional<std::chrono::seconds> held; // in a set
    std::optional<Count> timesAWeek;
    std::optional<LocalDate> nextCheck;
    std::optional<LocalDate> ended;
    std::string notes;
    bool operator==(const Programme&) const = default;
};

} // namespace patella
