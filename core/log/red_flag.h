// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/values/choice.h"

namespace patella {

// Signs for which a knee should be seen by a doctor or a physiotherapist, whatever the other figures say (NHS
// advice, lincolnshireknee; 24/7 eConsult; g-care Gloucestershire; Ottawa knee rule). Those of weeks are
// reasons to be seen, the others red flags (core/knee/red_flags.h). Numbers of runs, days and points are
// Patella's own and stand in core/knee/red_flag_rules.h.
enum class RedFlag {
    BreathlessOrChestPain, // with a swollen calf it may be a clot that has moved
    HotSwollenKnee, // hot and red, or a fever with a swollen knee
    CannotBearWeight,
    Deformed,
    KneecapOutOfPlace,
    CannotLiftStraightLeg,
    CannotStraighten,
    Locking, // truly cannot be straightened for a while
    SwellingWithinTwoHours,
    CalfSwollen,
    ColdOrNumbFoot,
    InjuryMayNeedXRay, // by the Ottawa knee rule, in its first days
    GivingWay,
    Catching, // with pain
    CannotBend,
    SwellingThatStays,
    NightPain,
    MorningStiffness,
    BoneTender,
    Fever, // without a hot or swollen knee
    Pop,
    Injury, // a twist, a fall or a blow
    HardToWalkAndSwollen,
    MedicalHistory, // cancer, steroids, loss of weight, and a knee that hurts
    YoungWithLimp, // or with much trouble walking
    PainOverFive,
    SamePlaceForWeeks,
    NoBetterWithLessLoad,
    PainkillersToRun,
    HurtsAfterPainkiller,
    NotRunningAsBefore,
    PainAtRest, // that does not wake from sleep, which is NightPain
    CracklingAndSitting, // crackling alone is no sign
    HurtsAfterMostRuns,
    HurtsMoreAndMoreOften,
    ComesBack, // flares again and again
    HardToWalk,
};

template <>
inline constexpr std::array wordsOf<RedFlag>{
    std::pair{RedFlag::BreathlessOrChestPain, std::string_view{"breathless_or_chest_pain"}},
    std::pair{RedFlag::HotSwollenKnee, std::string_view{"hot_swollen_knee"}},
    std::pair{RedFlag::CannotBearWeight, std::string_view{"cannot_bear_weight"}},
    std::pair{RedFlag::Deformed, std::string_view{"deformed"}},
    std::pair{RedFlag::KneecapOutOfPlace, std::string_view{"kneecap_out_of_place"}},
    std::pair{RedFlag::CannotLiftStraightLeg, std::string_view{"cannot_lift_straight_leg"}},
    std::pair{RedFlag::CannotStraighten, std::string_view{"cannot_straighten"}},
    std::pair{RedFlag::Locking, std::string_view{"locking"}},
    std::pair{RedFlag::SwellingWithinTwoHours, std::string_view{"swelling_within_2_hours"}},
    std::pair{RedFlag::CalfSwollen, std::string_view{"calf_swollen"}},
    std::pair{RedFlag::ColdOrNumbFoot, std::string_view{"cold_or_numb_foot"}},
    std::pair{RedFlag::InjuryMayNeedXRay, std::string_view{"injury_may_need_x_ray"}},
    std::pair{RedFlag::GivingWay, std::string_view{"giving_way"}},
    std::pair{RedFlag::Catching, std::string_view{"catching"}},
    std::pair{RedFlag::CannotBend, std::string_view{"cannot_bend"}},
    std::pair{RedFlag::SwellingThatStays, std::string_view{"swelling_that_stays"}},
    std::pair{RedFlag::NightPain, std::string_view{"night_pain"}},
    std::pair{RedFlag::MorningStiffness, std::string_view{"morning_stiffness"}},
    std::pair{RedFlag::BoneTender, std::string_view{"bone_tender"}},
    std::pair{RedFlag::Fever, std::string_view{"fever"}},
    std::pair{RedFlag::Pop, std::string_view{"pop"}},
    std::pair{RedFlag::Injury, std::string_view{"injury"}},
    std::pair{RedFlag::HardToWalkAndSwollen, std::string_view{"hard_to_walk_and_swollen"}},
    std::pair{RedFlag::MedicalHistory, std::string_view{"medical_history"}},
    std::pair{RedFlag::YoungWithLimp, std::string_view{"young_with_limp"}},
    std::pair{RedFlag::PainOverFive, std::string_view{"pain_over_5"}},
    std::pair{RedFlag::SamePlaceForWeeks, std::string_view{"same_place_for_weeks"}},
    std::pair{RedFlag::NoBetterWithLessLoad, std::string_view{"no_better_with_less_load"}},
    std::pair{RedFlag::PainkillersToRun, std::string_view{"painkillers_to_run"}},
    std::pair{RedFlag::HurtsAfterPainkiller, std::string_view{"hurts_after_painkiller"}},
    std::pair{RedFlag::NotRunningAsBefore, std::string_view{"not_running_as_before"}},
    std::pair{RedFlag::PainAtRest, std::string_view{"pain_at_rest"}},
    std::pair{RedFlag::CracklingAndSitting, std::string_view{"crackling_and_sitting"}},
    std::pair{RedFlag::HurtsAfterMostRuns, std::string_view{"hurts_after_most_runs"}},
    std::pair{RedFlag::HurtsMoreAndMoreOften, std::string_view{"hurts_more_often"}},
    std::pair{RedFlag::ComesBack, std::string_view{"comes_back"}},
    std::pair{RedFlag::HardToWalk, std::string_view{"hard_to_walk"}},
};

} // namespace patella
