// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/clocks/run_streaks.h"
#include "tests/support/clocked_log.h"

namespace patella {
namespace {

using namespace test;

ClockedLog logOfKinds(std::vector<std::optional<RunKind>> kinds)
{
    ClockedLog log;
    for (std::size_t i = 0; i < kinds.size(); ++i)
        log.add(static_cast<int>(i), {1, 3, 2, i % 2 == 0 ? 1 : 2}).form.kind = kinds[i];
    return log;
}

TEST(RunStreaks, CountHardRunsInARow)
{
    const auto streaks = hardRunsInARow(logOfKinds({RunKind::Tempo, RunKind::Hills, RunKind::Race,
                                                       RunKind::Race, RunKind::Easy, RunKind::Tempo})
                                            .log,
        Side::Left, aDay);
    EXPECT_EQ(streaks.known, 6);
    EXPECT_EQ(streaks.longest, 4);
    EXPECT_EQ(streaks.longestFrom, aMonday);
    EXPECT_EQ(streaks.current, 1);
    EXPECT_EQ(streaks.mornings[0].runs, 2);
    EXPECT_EQ(streaks.mornings[1].worse, (Proportion{1, 1}));
    EXPECT_EQ(streaks.mornings[2].runs, 2) << "the third and the fourth";
    EXPECT_EQ(streaks.others.runs, 1);
}

TEST(RunStreaks, EndAtARunOfAnUnknownKind)
{
    const auto streaks
        = hardRunsInARow(logOfKinds({RunKind::Tempo, std::nullopt, RunKind::Tempo}).log, Side::Left, aDay);
    EXPECT_EQ(streaks.longest, 1);
    EXPECT_EQ(streaks.others.runs, 0);
}

TEST(RunStreaks, CountRunsOnHardGround)
{
    ClockedLog log;
    for (const auto* mix : {"asphalt=40,concrete=20,trail=40", "asphalt", "trail"})
        log.add(static_cast<int>(log.log.runs.size()), {1, 3, 2, 2}).ground.surface
            = SurfaceMix::fromText(mix);
    const auto streaks = hardGroundInARow(log.log, Side::Left, aDay);
    EXPECT_EQ(streaks.longest, 2);
    EXPECT_EQ(streaks.current, 0);
    EXPECT_EQ(streaks.others.worse, (Proportion{1, 1}));
}

TEST(SurfaceVarieties, AreThoseOfFourWeeks)
{
    ClockedLog log;
    log.add(0, {}, kilometres(10)).ground.surface = SurfaceMix::fromText("asphalt=50,trail=50");
    log.add(27, {}, kilometres(4));
    log.add(28, {}, kilometres(6)).ground.surface = SurfaceMix::only(Surface::Grass);
    const auto blocks = surfaceVariety(log.log, daysAfter(aMonday, 55));
    ASSERT_EQ(blocks.size(), 2U);
    EXPECT_EQ(blocks[0].from, aMonday);
    EXPECT_NEAR(blocks[0].effective, 2, 1e-12);
    EXPECT_EQ(blocks[0].withoutSurface, kilometres(4));
    EXPECT_EQ(blocks[1].most, Surface::Grass);
    EXPECT_NEAR(blocks[1].effective, 1, 1e-12);
    EXPECT_TRUE(surfaceVariety({}, aDay).empty());
}

} // namespace
} // namespace patella
