// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/values/choice_set.h"
#include "core/log/values/id.h"
#include "core/log/values/local_time.h"
#include "core/log/values/place.h"
#include "core/log/values/scale.h"

#include <chrono>
#include <optional>
#include <string>

namespace patella {

struct KneeCheck;
using KneeCheckId = Id<KneeCheck>;

enum class Swelling { None, Slight, Clear };

template <>
inline constexpr std::array wordsOf<Swelling>{
    std::pair{Swelling::None, std::string_view{"none"}},
    std::pair{Swelling::Slight, std::string_view{"slight"}},
    std::pair{Swelling::Clear, std::string_view{"clear"}},
};

// After the injury or the run. Within two hours is a warning sign (24/7 eConsult).
enum class SwellingOnset { WithinTwoHours, WithinADay, NextDay };

template <>
inline constexpr std::array wordsOf<SwellingOnset>{
    std::pair{SwellingOnset::WithinTwoHours, std::string_view{"within_2_hours"}},
    std::pair{SwellingOnset::WithinADay, std::string_view{"within_a_day"}},
    std::pair{SwellingOnset::NextDay, std::string_view{"next_day"}},
};

// The difficulty of a task for the knee.
enum class Difficulty { None, Some, Much };

template <>
inline constexpr std::array wordsOf<Difficulty>{
    std::pair{Difficulty::None, std::string_view{"none"}},
    std::pair{Difficulty::Some, std::string_view{"some"}},
    std::pair{Difficulty::Much, std::string_view{"much"}},
};

// Signs of the knee, asked as one question.
enum class KneeSign { Locking, Catching, Clicking, CannotStraighten, CannotBend, NightPain, Pop };

template <>
inline constexpr std::array wordsOf<KneeSign>{
    std::pair{KneeSign::Locking, std::string_view{"locking"}}, // truly cannot be straightened for a while
    std::pair{KneeSign::Catching, std::string_view{"catching"}}, // painful, but goes on
    std::pair{KneeSign::Clicking, std::string_view{"clicking"}}, // painless
    std::pair{KneeSign::CannotStraighten, std::string_view{"cannot_straighten"}},
    std::pair{KneeSign::CannotBend, std::string_view{"cannot_bend"}},
    std::pair{KneeSign::NightPain, std::string_view{"night_pain"}}, // wakes from sleep
    std::pair{KneeSign::Pop, std::string_view{"pop"}}, // a loud pop at the injury
};

// When it crackles or scratches inside.
enum class Crackling { Squatting, Stairs, StandingUp, Walking, Running, AnyBending };

template <>
inline constexpr std::array wordsOf<Crackling>{
    std::pair{Crackling::Squatting, std::string_view{"squatting"}},
    std::pair{Crackling::Stairs, std::string_view{"stairs"}},
    std::pair{Crackling::StandingUp, std::string_view{"standing_up"}},
    std::pair{Crackling::Walking, std::string_view{"walking"}},
    std::pair{Crackling::Running, std::string_view{"running"}},
    std::pair{Crackling::AnyBending, std::string_view{"any_bending"}},
};

// Signs that belong to a doctor the same day or within days (NHS advice, lincolnshireknee; Ottawa knee rule).
enum class Alarm {
    HotAndRed,
    Fever,
    CannotBearWeight,
    Deformed,
    KneecapOutOfPlace,
    CannotLiftStraightLeg,
    BoneTender,
    CalfSwollen,
    ColdOrNumbFoot,
    BreathlessOrChestPain
};

template <>
inline constexpr std::array wordsOf<Alarm>{
    std::pair{Alarm::HotAndRed, std::string_view{"hot_and_red"}},
    std::pair{Alarm::Fever, std::string_view{"fever"}},
    std::pair{Alarm::CannotBearWeight, std::string_view{"cannot_bear_weight"}}, // not four steps
    std::pair{Alarm::Deformed, std::string_view{"deformed"}},
    std::pair{Alarm::KneecapOutOfPlace, std::string_view{"kneecap_out_of_place"}},
    std::pair{Alarm::CannotLiftStraightLeg, std::string_view{"cannot_lift_straight_leg"}},
    std::pair{Alarm::BoneTender, std::string_view{"bone_tender"}}, // one spot on a bone
    std::pair{Alarm::CalfSwollen, std::string_view{"calf_swollen"}},
    std::pair{Alarm::ColdOrNumbFoot, std::string_view{"cold_or_numb_foot"}},
    std::pair{Alarm::BreathlessOrChestPain, std::string_view{"breathless_or_chest_pain"}},
};

// Other places that hurt.
enum class OtherPlace {
    LowBack,
    LeftHip,
    RightHip,
    LeftThigh,
    RightThigh,
    LeftShin,
    RightShin,
    LeftAnkle,
    RightAnkle,
    LeftFoot,
    RightFoot,
    OtherJoints
};

template <>
inline constexpr std::array wordsOf<OtherPlace>{
    std::pair{OtherPlace::LowBack, std::string_view{"low_back"}},
    std::pair{OtherPlace::LeftHip, std::string_view{"left_hip"}},
    std::pair{OtherPlace::RightHip, std::string_view{"right_hip"}},
    std::pair{OtherPlace::LeftThigh, std::string_view{"left_thigh"}},
    std::pair{OtherPlace::RightThigh, std::string_view{"right_thigh"}},
    std::pair{OtherPlace::LeftShin, std::string_view{"left_shin"}},
    std::pair{OtherPlace::RightShin, std::string_view{"right_shin"}},
    std::pair{OtherPlace::LeftAnkle, std::string_view{"left_ankle"}},
    std::pair{OtherPlace::RightAnkle, std::string_view{"right_ankle"}},
    std::pair{OtherPlace::LeftFoot, std::string_view{"left_foot"}},
    std::pair{OtherPlace::RightFoot, std::string_view{"right_foot"}},
    std::pair{OtherPlace::OtherJoints, std::string_view{"other_joints"}},
};

// A check of one knee on one day, whether there was a run or not. Pain has its own notes.
struct KneeCheck {
    KneeCheckId id;
    LocalDate date;
    Side side;
    std::optional<Swelling> swelling;
    std::optional<SwellingOnset> swellingCame;
    std::optional<std::chrono::minutes> morningStiffness;
    std::optional<ChoiceSet<KneeSign>> signs;
    std::optional<Count> gaveWay; // times that day
    std::optional<ChoiceSet<Crackling>> crackling;
    std::optional<Difficulty> stairsUp;
    std::optional<Difficulty> stairsDown;
    std::optional<Difficulty> squatting;
    std::optional<Difficulty>
        sitting; // over 20 minutes: it begins at a median of 16 to 20 (BMJ Open 14:e086958)
    std::optional<Difficulty> kneeling;
    std::optional<Difficulty> walking;
    std::optional<Difficulty> jumping;
    std::optional<Difficulty> standingUp;
    std::optional<ChoiceSet<Alarm>> alarms;
    std::optional<ChoiceSet<OtherPlace>> elsewhere;
    std::optional<Worry> worry;
    std::string photo; // where the runner keeps a picture of it
    std::string notes;
    std::optional<TimeOfDay> time;
    bool operator==(const KneeCheck&) const = default;
};

} // namespace patella
