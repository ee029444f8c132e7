// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/values/choice.h"
#include "core/log/values/id.h"
#include "core/log/values/local_time.h"
#include "core/log/values/place.h"

#include <optional>
#include <string>

namespace patella {

struct ProfileFact;
using ProfileFactId = Id<ProfileFact>;

enum class Fact {
    BirthYear,
    Sex,
    Height,
    Weight,
    FootType,
    Pronation,
    LegLength,
    LegAxis,
    HipStrength,
    KneeStructure,
    JointDisease,
    OldInjury,
    Surgery,
    Diagnosis,
    MedicalHistory,
    Questionnaire,
    GoalRace,
    Other
};

template <>
inline constexpr std::array wordsOf<Fact>{
    std::pair{Fact::BirthYear, std::string_view{"birth_year"}},
    std::pair{Fact::Sex, std::string_view{"sex"}},
    std::pair{Fact::Height, std::string_view{"height"}},
    std::pair{Fact::Weight, std::string_view{"weight"}},
    std::pair{Fact::FootType, std::string_view{"foot_type"}}, // flat, high arch, deformed
    std::pair{Fact::Pronation, std::string_view{"pronation"}},
    std::pair{Fact::LegLength, std::string_view{"leg_length"}},
    std::pair{Fact::LegAxis, std::string_view{"leg_axis"}}, // valgus collapse, knock knees
    std::pair{Fact::HipStrength, std::string_view{"hip_strength"}},
    std::pair{Fact::KneeStructure, std::string_view{"knee_structure"}},
    std::pair{Fact::JointDisease, std::string_view{"joint_disease"}},
    std::pair{Fact::OldInjury, std::string_view{"old_injury"}},
    std::pair{Fact::Surgery, std::string_view{"surgery"}},
    std::pair{Fact::Diagnosis, std::string_view{"diagnosis"}},
    std::pair{Fact::MedicalHistory,
        std::string_view{"medical_history"}}, // cancer, steroids, unexplained loss of weight
    std::pair{Fact::Questionnaire,
        std::string_view{"questionnaire"}}, // the total only: texts and items belong to their makers
    std::pair{Fact::GoalRace, std::string_view{"goal_race"}},
    std::pair{Fact::Other, std::string_view{"other"}},
};

// A fact about the runner that stays true for longer than a day, with who found it and when. All of it is
// optional.
struct ProfileFact {
    ProfileFactId id;
    LocalDate date; // found or measured on; of a goal: the day of the race
    Fact fact;
    std::string name; // which questionnaire, race or injury
    std::string value; // as found: "1985", "62", "8 mm shorter"
    std::optional<Side> side;
    std::string foundBy;
    bool operator==(const ProfileFact&) const = default;
};

} // namespace patella
