// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/changes/shoe_biography.h"
#include "tests/support/clocked_log.h"

#include <algorithm>

namespace patella {
namespace {

using namespace test;

// Two pairs in turn, 10 km each day; the first one hurts by so many points more from a distance on.
ClockedLog twoPairs(int runs, std::int64_t fromKilometre, int points)
{
    ClockedLog log;
    log.log.shoes = {aShoe("First"), aShoe("Second")};
    for (int i = 0; i < runs; ++i) {
        const int usual = 2 + i / 2 * 7 % 5 % 3 - 1;
        const bool hurts = i % 2 == 0 && i / 2 * 10 >= fromKilometre;
        log.add(i, {1, usual + (hurts ? points : 0), 1, 1}, kilometres(10)).ground.shoe
            = log.log.shoes[static_cast<std::size_t>(i % 2)].id;
    }
    return log;
}

TEST(ShoeBiographies, GoInStretchesOfFiftyKilometres)
{
    auto log = twoPairs(22, 50, 3);
    log.log.shoes[0].runBefore = kilometres(100);
    log.log.runs[0].preparation.painkiller = true;
    const auto biographies = shoeBiographies(log.log, Side::Left, aDay);
    ASSERT_EQ(biographies.size(), 2U);
    const auto& first = biographies[0];
    ASSERT_EQ(first.stretches.size(), 3U);
    EXPECT_EQ(first.stretches[0].from, kilometres(100));
    EXPECT_EQ(first.stretches[0].runs, 5);
    EXPECT_EQ(first.stretches[0].scored, 4);
    EXPECT_EQ(first.stretches[1].from, kilometres(150));
    EXPECT_EQ(first.stretches[1].worseMornings, (Proportion{0, 5}));
    EXPECT_GT(*first.stretches[1].median, *first.stretches[0].median);
    EXPECT_FALSE(first.stretches[2].median) << "one run is no median";
    EXPECT_EQ(first.masked, 1);
    EXPECT_EQ(first.change.answer, ShoeAnswer::TooFewRuns);
}

TEST(ShoeBiographies, FindWhereAPairBeganToHurt)
{
    const auto change = shoeBiographies(twoPairs(160, 600, 3).log, Side::Left, aDay)[0].change;
    EXPECT_EQ(change.answer, ShoeAnswer::WorseFrom);
    EXPECT_EQ(change.from, kilometres(600));
    EXPECT_NEAR(*change.points, 3, 0.2);
    EXPECT_LE(*change.p, 0.01);
}

TEST(ShoeBiographies, DoNotTakeABadMonthForAnOldShoe)
{
    auto log = twoPairs(160, 9'999, 0);
    for (auto& note : log.log.painNotes)
        if (note.moment == Moment::During && note.date >= daysAfter(aMonday, 100))
            note.score = *Pain::of(note.score.value() + 4); // in both pairs
    for (const auto& each : shoeBiographies(log.log, Side::Left, aDay))
        EXPECT_EQ(each.change.answer, ShoeAnswer::NoClearChange);
}

TEST(ShoeBiographies, SayNothingOfAChangeWithoutAnotherPairBeside)
{
    auto log = twoPairs(60, 100, 4);
    for (auto& run : log.log.runs)
        run.ground.shoe = log.log.shoes[0].id;
    const auto biographies = shoeBiographies(log.log, Side::Left, aDay);
    ASSERT_EQ(biographies.size(), 1U) << "the other never ran";
    EXPECT_EQ(biographies[0].change.answer, ShoeAnswer::NothingBeside);
}

TEST(ShoeBiographies, PutARunIntoTheStretchInWhichItBegan)
{
    ClockedLog log;
    log.log.shoes = {aShoe()};
    const auto add = [&](int day, Distance distance) {
        log.add(day, {0, 2, 1, day == 6 ? 1 : 0}, distance).ground.shoe = log.log.shoes[0].id;
    };
    add(0, Distance{49'999});
    add(2, Distance{1}); // begins a metre before 50 km
    add(4, kilometres(60)); // begins at 50 km exactly
    add(6, kilometres(5)); // at 110 km
    const auto biography = shoeBiographies(log.log, Side::Left, aDay).at(0);
    ASSERT_EQ(biography.stretches.size(), 3U);
    EXPECT_EQ(biography.stretches[0].runs, 2);
    EXPECT_EQ(biography.stretches[1].from, kilometres(50));
    EXPECT_EQ(biography.stretches[1].runs, 1);
    EXPECT_EQ(biography.stretches[2].from, kilometres(100));
    EXPECT_EQ(biography.stretches[2].worseMornings, (Proportion{1, 1}));
    EXPECT_FALSE(biography.stretches[0].median) << "two runs are no median";
    std::ranges::reverse(log.log.runs);
    EXPECT_EQ(shoeBiographies(log.log, Side::Left, aDay).at(0).stretches, biography.stretches);
}

TEST(ShoeBiographies, LeaveRunsWithoutADistanceOutOfTheStretches)
{
    auto log = twoPairs(12, 9'999, 0);
    log.log.runs[4].measured.distance.reset();
    log.log.runs[6].ground.shoe.reset();
    const auto first = shoeBiographies(log.log, Side::Left, aDay).at(0);
    EXPECT_EQ(first.withoutDistance, 1);
    ASSERT_EQ(first.stretches.size(), 1U) << "40 km";
    EXPECT_EQ(first.stretches[0].runs, 4);
    EXPECT_TRUE(shoeBiographies(log.log, Side::Left, daysAfter(aMonday, -1)).empty());
}

TEST(ShoeBiographies, SayBetterWhereThePairHurtLessThanTheOther)
{
    auto log = twoPairs(160, 600, 3);
    for (auto& note : log.log.painNotes)
        note.score = *Pain::of(10 - note.score.value());
    const auto change = shoeBiographies(log.log, Side::Left, aDay)[0].change;
    EXPECT_EQ(change.runs, 80);
    // The worst of a run is now its highest of 9 at rest: nothing of the run shows through.
    EXPECT_EQ(change.answer, ShoeAnswer::NoClearChange);
    for (auto& note : log.log.painNotes)
        if (note.moment != Moment::During)
            note.score = *Pain::of(1);
    const auto better = shoeBiographies(log.log, Side::Left, aDay)[0].change;
    EXPECT_EQ(better.answer, ShoeAnswer::BetterFrom);
    EXPECT_EQ(better.from, kilometres(600));
    EXPECT_NEAR(*better.points, -3, 0.2);
}

} // namespace
} // namespace patella
