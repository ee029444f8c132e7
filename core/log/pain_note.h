// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/run_entry.h"
#include "core/log/values/choice_set.h"
#include "core/log/values/distance.h"
#include "core/log/values/id.h"
#include "core/log/values/local_time.h"
#include "core/log/values/place.h"
#include "core/log/values/scale.h"

#include <chrono>
#include <optional>

namespace patella {

struct PainNote;
using PainNoteId = Id<PainNote>;

// When the knee was asked: four clocks of a run, or a day without one.
enum class Moment { Before, During, After, NextMorning, RestDay };

template <>
inline constexpr std::array wordsOf<Moment>{
    std::pair{Moment::Before, std::string_view{"before"}},
    std::pair{Moment::During, std::string_view{"during"}}, // the worst of the run
    std::pair{Moment::After, std::string_view{"after"}}, // within 60 minutes
    std::pair{Moment::NextMorning, std::string_view{"next_morning"}},
    std::pair{Moment::RestDay, std::string_view{"rest_day"}},
};

enum class PainQuality { Dull, Sharp, Burning, Stiff, Throbbing, Pressing, Pulling };

template <>
inline constexpr std::array wordsOf<PainQuality>{
    std::pair{PainQuality::Dull, std::string_view{"dull"}},
    std::pair{PainQuality::Sharp, std::string_view{"sharp"}},
    std::pair{PainQuality::Burning, std::string_view{"burning"}},
    std::pair{PainQuality::Stiff, std::string_view{"stiff"}},
    std::pair{PainQuality::Throbbing, std::string_view{"throbbing"}},
    std::pair{PainQuality::Pressing, std::string_view{"pressing"}},
    std::pair{PainQuality::Pulling, std::string_view{"pulling"}},
};

// What brings the pain on.
enum class Trigger {
    FirstSteps,
    Walking,
    Running,
    FastRunning,
    Uphill,
    Downhill,
    Jumping,
    Straightening,
    Bending,
    Squatting,
    Kneeling,
    StairsUp,
    StairsDown,
    Sitting,
    StandingUp,
    Standing,
    SuddenMovement,
    Twisting,
    Lifting,
    Resting,
    Night
};

template <>
inline constexpr std::array wordsOf<Trigger>{
    std::pair{Trigger::FirstSteps, std::string_view{"first_steps"}},
    std::pair{Trigger::Walking, std::string_view{"walking"}},
    std::pair{Trigger::Running, std::string_view{"running"}},
    std::pair{Trigger::FastRunning, std::string_view{"fast_running"}},
    std::pair{Trigger::Uphill, std::string_view{"uphill"}},
    std::pair{Trigger::Downhill, std::string_view{"downhill"}},
    std::pair{Trigger::Jumping, std::string_view{"jumping"}},
    std::pair{Trigger::Straightening, std::string_view{"straightening"}},
    std::pair{Trigger::Bending, std::string_view{"bending"}},
    std::pair{Trigger::Squatting, std::string_view{"squatting"}},
    std::pair{Trigger::Kneeling, std::string_view{"kneeling"}},
    std::pair{Trigger::StairsUp, std::string_view{"stairs_up"}},
    std::pair{Trigger::StairsDown, std::string_view{"stairs_down"}},
    std::pair{Trigger::Sitting, std::string_view{"sitting"}},
    std::pair{Trigger::StandingUp, std::string_view{"standing_up"}},
    std::pair{Trigger::Standing, std::string_view{"standing"}},
    std::pair{Trigger::SuddenMovement, std::string_view{"sudden_movement"}},
    std::pair{Trigger::Twisting, std::string_view{"twisting"}},
    std::pair{Trigger::Lifting, std::string_view{"lifting"}},
    std::pair{Trigger::Resting, std::string_view{"resting"}}, // nothing at all
    std::pair{Trigger::Night, std::string_view{"night"}},
};

// How it went on once it was there.
enum class PainCourse { WarmedUp, Stayed, Worsened, CameAndWent };

template <>
inline constexpr std::array wordsOf<PainCourse>{
    std::pair{PainCourse::WarmedUp, std::string_view{"warmed_up"}},
    std::pair{PainCourse::Stayed, std::string_view{"stayed"}},
    std::pair{PainCourse::Worsened, std::string_view{"worsened"}},
    std::pair{PainCourse::CameAndWent, std::string_view{"came_and_went"}},
};

// Soreness of a muscle, or pain of the joint.
enum class FeltIn { Muscle, Joint };

template <>
inline constexpr std::array wordsOf<FeltIn>{
    std::pair{FeltIn::Muscle, std::string_view{"muscle"}},
    std::pair{FeltIn::Joint, std::string_view{"joint"}},
};

// One answer to "how is the knee?": a score with its side, place and moment.
struct PainNote {
    PainNoteId id;
    std::optional<RunId> run; // empty exactly when the moment is a rest day
    LocalDate date; // the day it was felt: the day after the run for the next morning
    Moment moment;
    Side side;
    std::optional<Region> region;
    Pain score;
    std::optional<ChoiceSet<PainQuality>> quality;
    std::optional<ChoiceSet<Trigger>> triggers;
    std::optional<Distance> onset; // how far into the run it began; one that never began has the score 0
    std::optional<std::chrono::minutes> onsetTime;
    std::optional<PainCourse> course;
    std::optional<std::chrono::minutes> settled; // how long until it was as before
    std::optional<bool> limp;
    std::optional<bool> tender; // to touch
    std::optional<FeltIn> feltIn;
    bool operator==(const PainNote&) const = default;
};

} // namespace patella
