// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <optional>
#include <vector>

namespace patella {

// How soon somebody should look at the knee.
enum class Urgency { Emergency, WithinDays, WithinWeeks };

template <>
inline constexpr std::array wordsOf<Urgency>{
    std::pair{Urgency::Emergency, std::string_view{"emergency"}}, // the same day
    std::pair{Urgency::WithinDays, std::string_view{"within_days"}},
    std::pair{Urgency::WithinWeeks, std::string_view{"within_weeks"}},
};

// Signs for which a knee should be seen by a doctor or a physiotherapist, whatever the other figures say (NHS
// advice, lincolnshireknee; 24/7 eConsult; g-care Gloucestershire). Numbers of runs, days and points are
// Patella's own and stand in core/knee/red_flag_rules.h.
enum class RedFlag {
    HotSwollenKnee, // hot and red, or a fever with a swollen knee
    CannotBearWeight,
    Deformed,
    KneecapOutOfPlace,
    CannotLiftStraightLeg,
    CannotStraighten,
    SwellingWithinTwoHours,
    CalfSwollen,
    ColdOrNumbFoot,
    GivingWay,
    Locking, // or catching with pain
    CannotBend,
    SwellingThatStays,
    NightPain,
    MorningStiffness,
    BoneTender,
    Fever, // without a hot or swollen knee
    Pop,
    MedicalHistory, // cancer, steroids, loss of weight, and a knee that hurts
    YoungWithLimp,
    PainOverFive,
    SamePlaceForWeeks,
    NoBetterWithLessLoad,
    PainkillersToRun,
    NotRunningAsBefore,
    PainAtRest,
    HurtsAfterMostRuns,
    HurtsMoreAndMoreOften,
    ComesBack, // flares again and again
    HardToWalk,
};

template <>
inline constexpr std::array wordsOf<RedFlag>{
    std::pair{RedFlag::HotSwollenKnee, std::string_view{"hot_swollen_knee"}},
    std::pair{RedFlag::CannotBearWeight, std::string_view{"cannot_bear_weight"}},
    std::pair{RedFlag::Deformed, std::string_view{"deformed"}},
    std::pair{RedFlag::KneecapOutOfPlace, std::string_view{"kneecap_out_of_place"}},
    std::pair{RedFlag::CannotLiftStraightLeg, std::string_view{"cannot_lift_straight_leg"}},
    std::pair{RedFlag::CannotStraighten, std::string_view{"cannot_straighten"}},
    std::pair{RedFlag::SwellingWithinTwoHours, std::string_view{"swelling_within_2_hours"}},
    std::pair{RedFlag::CalfSwollen, std::string_view{"calf_swollen"}},
    std::pair{RedFlag::ColdOrNumbFoot, std::string_view{"cold_or_numb_foot"}},
    std::pair{RedFlag::GivingWay, std::string_view{"giving_way"}},
    std::pair{RedFlag::Locking, std::string_view{"locking"}},
    std::pair{RedFlag::CannotBend, std::string_view{"cannot_bend"}},
    std::pair{RedFlag::SwellingThatStays, std::string_view{"swelling_that_stays"}},
    std::pair{RedFlag::NightPain, std::string_view{"night_pain"}},
    std::pair{RedFlag::MorningStiffness, std::string_view{"morning_stiffness"}},
    std::pair{RedFlag::BoneTender, std::string_view{"bone_tender"}},
    std::pair{RedFlag::Fever, std::string_view{"fever"}},
    std::pair{RedFlag::Pop, std::string_view{"pop"}},
    std::pair{RedFlag::MedicalHistory, std::string_view{"medical_history"}},
    std::pair{RedFlag::YoungWithLimp, std::string_view{"young_with_limp"}},
    std::pair{RedFlag::PainOverFive, std::string_view{"pain_over_5"}},
    std::pair{RedFlag::SamePlaceForWeeks, std::string_view{"same_place_for_weeks"}},
    std::pair{RedFlag::NoBetterWithLessLoad, std::string_view{"no_better_with_less_load"}},
    std::pair{RedFlag::PainkillersToRun, std::string_view{"painkillers_to_run"}},
    std::pair{RedFlag::NotRunningAsBefore, std::string_view{"not_running_as_before"}},
    std::pair{RedFlag::PainAtRest, std::string_view{"pain_at_rest"}},
    std::pair{RedFlag::HurtsAfterMostRuns, std::string_view{"hurts_after_most_runs"}},
    std::pair{RedFlag::HurtsMoreAndMoreOften, std::string_view{"hurts_more_often"}},
    std::pair{RedFlag::ComesBack, std::string_view{"comes_back"}},
    std::pair{RedFlag::HardToWalk, std::string_view{"hard_to_walk"}},
};

Urgency urgencyOf(RedFlag flag);

// Where a flag comes from.
enum class FlagSource { KneeChecks, PainNotes, Runs, Complaints, Profile };

template <>
inline constexpr std::array wordsOf<FlagSource>{
    std::pair{FlagSource::KneeChecks, std::string_view{"knee_checks"}},
    std::pair{FlagSource::PainNotes, std::string_view{"pain_notes"}},
    std::pair{FlagSource::Runs, std::string_view{"runs"}},
    std::pair{FlagSource::Complaints, std::string_view{"complaints"}},
    std::pair{FlagSource::Profile, std::string_view{"profile"}},
};

// Reasons for which a flag lapses: somebody has looked at the knee after it was last seen, or it has not been
// seen again for six weeks (Patella's own number). A good week is no reason.
enum class LapseReason { Visit, NotSeenAgain };

template <>
inline constexpr std::array wordsOf<LapseReason>{
    std::pair{LapseReason::Visit, std::string_view{"visit"}},
    std::pair{LapseReason::NotSeenAgain, std::string_view{"not_seen_again"}},
};

inline constexpr int daysAFlagStands = 42;

struct FlagLapse {
    LocalDate on;
    LapseReason reason;
    bool operator==(const FlagLapse&) const = default;
};

// A red flag as the log shows it, from the first to the last day on which it was seen.
struct RaisedFlag {
    RedFlag flag;
    Urgency urgency;
    FlagSource source;
    std::optional<Side> side; // empty: not of one knee
    std::optional<Region> region;
    LocalDate since;
    LocalDate lastSeen;
    int days; // on which it was seen
    std::optional<FlagLapse> lapse; // empty: it stands
    bool operator==(const RaisedFlag&) const = default;

    bool stands() const { return !lapse; }
};

// Flags of the log up to today, lapsed ones too; one that comes back after a lapse is another one. Standing
// flags stand first, of these the most urgent, then the one seen last.
std::vector<RaisedFlag> redFlags(const Log& log, LocalDate today);

std::vector<RaisedFlag> standingFlags(const Log& log, LocalDate today);

} // namespace patella
