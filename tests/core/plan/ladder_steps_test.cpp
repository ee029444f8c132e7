// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/plan/ladder_steps.h"

#include <string>

namespace patella {
namespace {

// "wall_sit 5 x 45 s, 7 a week"
std::string rungText(const LadderStep& rung)
{
    const auto& dose = rung.dose;
    return std::string(wordOf(rung.move)) + ' ' + std::to_string(dose.sets) + " x "
        + (dose.heldSeconds > 0 ? std::to_string(dose.heldSeconds) + " s" : std::to_string(dose.repetitions))
        + ", " + std::to_string(dose.timesAWeek) + " a week\n";
}

struct WholeLadder {
    ProgrammeKind kind;
    const char* rungs;
};

class WholeLadders : public testing::TestWithParam<WholeLadder> { };

TEST_P(WholeLadders, AskForTheDosesOfTheirSources)
{
    std::string rungs;
    for (const auto& rung : ladderOf(GetParam().kind))
        rungs += rungText(rung);
    EXPECT_EQ(rungs, GetParam().rungs);
}

INSTANTIATE_TEST_SUITE_P(All, WholeLadders,
    testing::Values(WholeLadder{ProgrammeKind::StraightLegRaise,
                        "straight_leg_raise 2 x 8, 3 a week\nstraight_leg_raise 3 x 10, 3 a week\n"
                        "straight_leg_raise 3 x 15, 3 a week\n"},
        WholeLadder{ProgrammeKind::Squat,
            "chair_squat 2 x 10, 3 a week\nchair_squat 3 x 12, 3 a week\nhalf_squat 3 x 12, 3 a week\n"
            "deep_squat 3 x 10, 3 a week\none_leg_squat 3 x 8, 3 a week\njump_squat 3 x 8, 3 a week\n"},
        WholeLadder{ProgrammeKind::Hip,
            "side_leg_lift 2 x 12, 3 a week\nside_leg_lift 3 x 15, 3 a week\nband_walk 3 x 12, 3 a week\n"
            "hip_hike 3 x 12, 3 a week\n"},
        WholeLadder{ProgrammeKind::Tendon,
            "wall_sit 5 x 45 s, 7 a week\nslow_squat 4 x 15, 4 a week\nslow_squat 4 x 6, 4 a week\n"
            "jump_squat 3 x 10, 3 a week\nhop 3 x 10, 3 a week\n"},
        WholeLadder{ProgrammeKind::Band,
            "side_leg_lift 1 x 15, 3 a week\nside_leg_lift 2 x 20, 3 a week\nside_leg_lift 3 x 30, 3 a week\n"
            "hip_hike 3 x 20, 3 a week\n"},
        WholeLadder{ProgrammeKind::Exercise, ""}, WholeLadder{ProgrammeKind::ReturnToRun, ""}));

} // namespace
} // namespace patella
