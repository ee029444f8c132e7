// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/changes/shoe_biography.h"
#include "tests/support/clocked_log.h"

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

} // namespace
} // namespace patella
