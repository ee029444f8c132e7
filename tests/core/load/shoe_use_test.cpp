// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/load/shoe_use.h"
#include "tests/support/arbitrary.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

class ShoeUses : public testing::Test {
protected:
    Shoe blue = aShoe("Blue");
    Shoe red = aShoe("Red");

    RunEntry in(const Shoe& shoe, LocalDate date = aDay, Distance distance = kilometres(8)) const
    {
        auto run = aRun(date, distance);
        run.ground.shoe = shoe.id;
        return run;
    }
    std::vector<ShoeUse> of(const std::vector<RunEntry>& runs) const
    {
        return shoeUses(std::vector{blue, red}, runs);
    }
};

TEST_F(ShoeUses, AreTheSumOfTheRunsOfEachPair)
{
    const auto uses = of({in(blue), in(red, aDay, kilometres(5)), in(blue), aRun()});
    EXPECT_EQ(uses[0].distance, kilometres(16));
    EXPECT_EQ(uses[0].runs, 2);
    EXPECT_EQ(uses[1].distance, kilometres(5));
    EXPECT_EQ(uses[1].shoe, red.id);
}

TEST_F(ShoeUses, BeginWithWhatThePairHadRunBefore)
{
    red.runBefore = kilometres(120);
    EXPECT_EQ(of({in(red)})[1].distance, kilometres(128));
    EXPECT_EQ(of({})[1].distance, kilometres(120));
}

TEST_F(ShoeUses, KnowTheFirstAndTheLastRunInWhateverOrderTheyCome)
{
    const auto uses = of({in(blue, 2026y / 5 / 2), in(blue, 2026y / 5 / 9), in(blue, 2026y / 4 / 1)});
    EXPECT_EQ(uses[0].first, LocalDate{2026y / 4 / 1});
    EXPECT_EQ(uses[0].last, LocalDate{2026y / 5 / 9});
    EXPECT_FALSE(uses[1].first) << "never worn";
}

TEST_F(ShoeUses, CountRunsWhoseDistanceIsNotKnown)
{
    auto run = in(blue);
    run.measured.distance.reset();
    const auto uses = of({in(blue), run});
    EXPECT_EQ(uses[0].runs, 2);
    EXPECT_EQ(uses[0].runsWithoutDistance, 1);
    EXPECT_EQ(uses[0].distance, kilometres(8));
}

TEST_F(ShoeUses, ShareTheirSurfacesByDistanceWithTheLargestFirst)
{
    auto shortRun = in(blue, aDay, kilometres(2));
    shortRun.ground.surface = SurfaceMix::only(Surface::Asphalt);
    auto longRun = in(blue, aDay, kilometres(10));
    longRun.ground.surface = SurfaceMix::fromText("trail=70,asphalt=30");
    const auto silent = in(blue, aDay, kilometres(50));
    EXPECT_THAT(of({shortRun, longRun, silent})[0].surfaces,
        ElementsAre(Pair(Surface::Trail, kilometres(7)), Pair(Surface::Asphalt, kilometres(5))));
    EXPECT_THAT(of({silent})[0].surfaces, IsEmpty());
}

TEST(ShoeLimit, IsTheUsualOneUnlessThePairHasItsOwn)
{
    auto shoe = aShoe();
    EXPECT_EQ(limitOf(shoe), kilometres(700));
    shoe.limit = kilometres(500);
    EXPECT_EQ(limitOf(shoe), kilometres(500));
}

RC_GTEST_PROP(ShoeUseProperties, LoseNoMetre, (const Log& log))
{
    Distance worn;
    for (const auto& shoe : log.shoes)
        worn += shoe.runBefore;
    for (const auto& run : log.runs)
        if (run.ground.shoe)
            worn += run.measured.distance.value_or(Distance{});
    Distance sum;
    for (const auto& use : shoeUses(log.shoes, log.runs))
        sum += use.distance;
    RC_ASSERT(sum == worn);
}

} // namespace
} // namespace patella
