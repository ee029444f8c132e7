// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/ladder_steps.h"

namespace patella {

namespace {

constexpr LadderStep counted(LadderMove move, int sets, int repetitions, int timesAWeek = 3)
{
    return {.move = move,
        .dose = {.sets = sets, .repetitions = repetitions, .heldSeconds = 0, .timesAWeek = timesAWeek}};
}

constexpr LadderStep held(LadderMove move, int sets, int seconds, int timesAWeek)
{
    return {.move = move,
        .dose = {.sets = sets, .repetitions = 0, .heldSeconds = seconds, .timesAWeek = timesAWeek}};
}

constexpr std::array legRaises{counted(LadderMove::StraightLegRaise, 2, 8),
    counted(LadderMove::StraightLegRaise, 3, 10), counted(LadderMove::StraightLegRaise, 3, 15)};

constexpr std::array squats{counted(LadderMove::ChairSquat, 2, 10), counted(LadderMove::ChairSquat, 3, 12),
    counted(LadderMove::HalfSquat, 3, 12), counted(LadderMove::DeepSquat, 3, 10),
    counted(LadderMove::OneLegSquat, 3, 8), counted(LadderMove::JumpSquat, 3, 8)};

constexpr std::array hips{counted(LadderMove::SideLegLift, 2, 12), counted(LadderMove::SideLegLift, 3, 15),
    counted(LadderMove::BandWalk, 3, 12), counted(LadderMove::HipHike, 3, 12)};

constexpr std::array tendons{held(LadderMove::WallSit, 5, 45, 7), counted(LadderMove::SlowSquat, 4, 15, 4),
    counted(LadderMove::SlowSquat, 4, 6, 4), counted(LadderMove::JumpSquat, 3, 10),
    counted(LadderMove::Hop, 3, 10)};

constexpr std::array bands{counted(LadderMove::SideLegLift, 1, 15), counted(LadderMove::SideLegLift, 2, 20),
    counted(LadderMove::SideLegLift, 3, 30), counted(LadderMove::HipHike, 3, 20)};

} // namespace

std::span<const LadderStep> ladderOf(ProgrammeKind kind)
{
    switch (kind) {
    case ProgrammeKind::StraightLegRaise:
        return legRaises;
    case ProgrammeKind::Squat:
        return squats;
    case ProgrammeKind::Hip:
        return hips;
    case ProgrammeKind::Tendon:
        return tendons;
    case ProgrammeKind::Band:
        return bands;
    case ProgrammeKind::ReturnToRun:
    case ProgrammeKind::Exercise:
    case ProgrammeKind::Limits:
        break;
    }
    return {};
}

} // namespace patella
