// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/clocks/run_streaks.h"
#include "tests/support/clocked_log.h"

#include <algorithm>
#include <cmath>

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

TEST(RunStreaks, NameTheFirstOfTwoThatAreAsLong)
{
    const auto streaks = hardRunsInARow(
        logOfKinds({RunKind::Race, RunKind::Race, RunKind::Easy, RunKind::Race, RunKind::Race}).log,
        Side::Left, aDay);
    EXPECT_EQ(streaks.longest, 2);
    EXPECT_EQ(streaks.longestFrom, aMonday);
    EXPECT_EQ(streaks.current, 2);
}

TEST(RunStreaks, AreOfTheOrderOfTimeNotOfTheRecords)
{
    auto log = logOfKinds({RunKind::Easy, RunKind::Tempo, RunKind::Tempo, RunKind::Easy, RunKind::Tempo}).log;
    const auto streaks = hardRunsInARow(log, Side::Left, aDay);
    EXPECT_EQ(streaks.longestFrom, daysAfter(aMonday, 1));
    std::ranges::rotate(log.runs, log.runs.begin() + 2);
    std::ranges::reverse(log.painNotes);
    EXPECT_EQ(hardRunsInARow(log, Side::Left, aDay), streaks);
}

TEST(RunStreaks, OfALogWithoutRunsOrWithoutKindsAreNone)
{
    const RunStreaks none{
        .known = 0, .longest = 0, .longestFrom = {}, .current = 0, .mornings = {}, .others = {}};
    EXPECT_EQ(hardRunsInARow({}, Side::Left, aDay), none);
    const auto unknown = hardRunsInARow(logOfKinds({{}, {}}).log, Side::Left, aDay);
    EXPECT_EQ(unknown, none);
    EXPECT_EQ(hardGroundInARow(logOfKinds({RunKind::Race}).log, Side::Left, aDay), none);
}

TEST(RunStreaks, TakeHalfOnHardGroundForSoft)
{
    ClockedLog log;
    log.add(0, {}).ground.surface = SurfaceMix::fromText("asphalt=25,concrete=25,trail=50");
    log.add(1, {}).ground.surface = SurfaceMix::fromText("asphalt=26,concrete=25,trail=49");
    const auto streaks = hardGroundInARow(log.log, Side::Left, aDay);
    EXPECT_EQ(streaks.known, 2);
    EXPECT_EQ(streaks.longest, 1);
    EXPECT_EQ(streaks.longestFrom, daysAfter(aMonday, 1));
}

TEST(SurfaceVarieties, CountAsManyGroundsAsWouldVaryAsMuch)
{
    // Shares of 1/2, 1/4, 1/4: entropy 1.5 ln 2, two to the power of 1.5.
    ClockedLog log;
    log.add(0, {}, kilometres(10)).ground.surface = SurfaceMix::only(Surface::Trail);
    log.add(1, {}, kilometres(10)).ground.surface = SurfaceMix::fromText("asphalt=50,grass=50");
    log.add(2, {}, kilometres(0)).ground.surface = SurfaceMix::only(Surface::Sand);
    log.add(3, {}).measured.distance = std::nullopt;
    const auto blocks = surfaceVariety(log.log, daysAfter(aMonday, 20));
    ASSERT_EQ(blocks.size(), 1U);
    EXPECT_EQ(blocks[0].surfaces, 3);
    EXPECT_NEAR(blocks[0].effective, 2 * std::sqrt(2.0), 1e-12);
    EXPECT_EQ(blocks[0].most, Surface::Trail);
    EXPECT_NEAR(blocks[0].mostShare, 0.5, 1e-12);
    EXPECT_EQ(blocks[0].distance, kilometres(20));
}

TEST(SurfaceVarieties, EndTheirLastBlockToday)
{
    ClockedLog log;
    for (const int day :
        {0, 27, 28, 56}) // with 55 as today: the first block, its last day, the second; not yet
        log.add(day, {}, kilometres(day == 27 ? 3 : 5)).ground.surface = SurfaceMix::only(Surface::Grass);
    log.add(60, {}, kilometres(7));
    const auto blocks = surfaceVariety(log.log, daysAfter(aMonday, 55));
    ASSERT_EQ(blocks.size(), 2U);
    EXPECT_EQ(blocks[0].distance, kilometres(8));
    EXPECT_EQ(blocks[1].from, daysAfter(aMonday, 28));
    EXPECT_EQ(blocks[1].distance, kilometres(5));
    EXPECT_EQ(blocks[1].withoutSurface, kilometres(0));
    const auto nextDay = surfaceVariety(log.log, daysAfter(aMonday, 56));
    ASSERT_EQ(nextDay.size(), 3U) << "the days move with today";
    EXPECT_EQ(nextDay[2].distance, kilometres(5));
}

} // namespace
} // namespace patella
