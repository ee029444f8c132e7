// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/report/shares.h"
#include "tests/support/builders.h"

#include <numeric>

namespace patella {
namespace {

using namespace test;

RunEntry on(RunEntry run, const char* surface)
{
    run.ground.surface = SurfaceMix::fromText(surface);
    return run;
}

RunEntry in(RunEntry run, const Shoe& shoe)
{
    run.ground.shoe = shoe.id;
    return run;
}

TEST(DistanceBySurface, SharesARunOutAndPutsTheLongestFirst)
{
    const std::vector runs{on(aRun(aDay, kilometres(10)), "asphalt=70,trail=30"),
        on(aRun(aDay, kilometres(8)), "trail"), aRun(aDay, kilometres(50))};
    const std::vector<SurfaceDistance> expected{
        {Surface::Trail, kilometres(11)}, {Surface::Asphalt, kilometres(7)}, {std::nullopt, kilometres(50)}};
    EXPECT_EQ(distanceBySurface(runs), expected);
}

TEST(DistanceBySurface, LeavesOutRunsWithoutADistance)
{
    auto run = on(aRun(), "asphalt");
    run.measured.distance = std::nullopt;
    EXPECT_TRUE(distanceBySurface(std::vector{run}).empty());
}

RC_GTEST_PROP(DistanceBySurface, AddsUpToTheMetre, ())
{
    const auto mixes = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 100));
    std::vector<RunEntry> runs;
    Distance whole{};
    for (const int percent : mixes) {
        auto run = aRun(aDay, {*rc::gen::inRange<std::int64_t>(1, 50000)});
        run.ground.surface
            = SurfaceMix::fromShares({{Surface::Sand, percent}, {Surface::Grass, 100 - percent}});
        whole += *run.measured.distance;
        runs.push_back(run);
    }
    const auto shares = distanceBySurface(runs);
    const auto sum = std::accumulate(shares.begin(), shares.end(), Distance{},
        [](Distance part, const SurfaceDistance& share) { return part + share.distance; });
    RC_ASSERT(sum == whole);
}

TEST(DistanceByShoe, SaysThePeriodAndTheLifeOfEachPair)
{
    auto old = aShoe("Old");
    old.runBefore = kilometres(300);
    const auto fresh = aShoe("Fresh");
    const auto unused = aShoe("Unused");
    const std::vector period{in(aRun(aDay, kilometres(10)), old), in(aRun(aDay, kilometres(12)), fresh),
        aRun(aDay, kilometres(90))};
    Log log{.shoes = {old, fresh, unused}, .runs = period, .painNotes = {}};
    log.runs.push_back(in(aRun(2025y / 1 / 1, kilometres(100)), old));
    const std::vector<ShoeDistance> expected{{fresh.id, "Fresh", kilometres(12), kilometres(12)},
        {old.id, "Old", kilometres(10), kilometres(410)}, {std::nullopt, "", kilometres(90), kilometres(90)}};
    EXPECT_EQ(distanceByShoe(period, log), expected);
}

} // namespace
} // namespace patella
