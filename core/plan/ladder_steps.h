// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/programme.h"

#include <optional>
#include <span>

namespace patella {

// What is done on a rung of a ladder. How it is done is said in ui/words/plan.
enum class LadderMove {
    StraightLegRaise,
    ChairSquat,
    HalfSquat,
    DeepSquat,
    OneLegSquat, // to a box
    JumpSquat,
    SideLegLift,
    HipHike,
    BandWalk, // sideways, a loop around the legs
    WallSit,
    SlowSquat,
    Hop,
};

template <>
inline constexpr std::array wordsOf<LadderMove>{
    std::pair{LadderMove::StraightLegRaise, std::string_view{"straight_leg_raise"}},
    std::pair{LadderMove::ChairSquat, std::string_view{"chair_squat"}},
    std::pair{LadderMove::HalfSquat, std::string_view{"half_squat"}},
    std::pair{LadderMove::DeepSquat, std::string_view{"deep_squat"}},
    std::pair{LadderMove::OneLegSquat, std::string_view{"one_leg_squat"}},
    std::pair{LadderMove::JumpSquat, std::string_view{"jump_squat"}},
    std::pair{LadderMove::SideLegLift, std::string_view{"side_leg_lift"}},
    std::pair{LadderMove::HipHike, std::string_view{"hip_hike"}},
    std::pair{LadderMove::BandWalk, std::string_view{"band_walk"}},
    std::pair{LadderMove::WallSit, std::string_view{"wall_sit"}},
    std::pair{LadderMove::SlowSquat, std::string_view{"slow_squat"}},
    std::pair{LadderMove::Hop, std::string_view{"hop"}},
};

// What a session of an exercise asks for; 0: not counted.
struct Dose {
    int sets;
    int repetitions; // in a set
    int heldSeconds; // in a set
    int timesAWeek;
    bool operator==(const Dose&) const = default;
};

struct LadderStep {
    LadderMove move;
    Dose dose;
    bool operator==(const LadderStep&) const = default;
};

// The rungs of a programme, easiest first; none for an exercise without steps. Doses are usual ones of
// physiotherapy: three times a week, 3 x 10 to 12; the tendon's after the stages of progressive loading
// (Breda 2021), the band's after Fredericson 2000, a series of 24 without a control group.
std::span<const LadderStep> ladderOf(ProgrammeKind kind);

inline constexpr int sessionsToOpen = 3; // that stayed at the ceiling or under it, and their mornings
inline constexpr int mostPainOfASession = 5; // over it one step back

} // namespace patella
