// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <vector>

// What a sore knee is known for, asked of the log.
namespace patella::knowledge {

enum class Trait {
    StairsDown,
    Squatting,
    LongSitting,
    Downhill,
    Jumping,
    FastRunning,
    WarmsUp,
    Straightening,
    Standing,
    SimilarDistance, // it begins after a similar distance each time
    Sharp,
    Dull,
    Tender, // to touch
    Twist, // began with a twist, a fall or a pop
    Catching, // or locking
    Swelling,
    ShortStiffness, // in the morning, up to half an hour
    LongStiffness,
    GivesWay,
    RestOrNight,
    HipOrBack, // hurts too
    OtherJoints,
    UnderEighteen,
    FromFortyFive,
    FromFifty,
};

enum class TraitAnswer { Yes, No, NotAsked };

// How often the log says so. Yes: in at least one of four answers.
struct FoundTrait {
    Trait trait;
    int yes;
    int asked;
    bool operator==(const FoundTrait&) const = default;

    TraitAnswer answer() const;
};

inline constexpr int daysOfTraits = 84; // twelve weeks
inline constexpr int fewestOnsets = 4; // runs of which one knows where it began

// The log as it stands on a day, and the knee; of both, what is said of either.
struct AskedOfTraits {
    const Log& log;
    LocalDate today;
    Side knee;
};

FoundTrait foundIn(const AskedOfTraits& asked, Trait trait);

// Scores above 0 of that knee and of twelve weeks.
std::vector<const PainNote*> soreNotes(const AskedOfTraits& asked);

} // namespace patella::knowledge
