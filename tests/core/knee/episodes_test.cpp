// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/episodes.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

Log painOn(std::initializer_list<std::pair<int, int>> daysAgoAndScores)
{
    Log log;
    for (const auto& [daysAgo, score] : daysAgoAndScores)
        log.painNotes.push_back(aRestDayNote(daysAfter(aDay, -daysAgo), score));
    return log;
}

TEST(Episodes, GoFromTheFirstStrongDayToTheLast)
{
    const auto episodes
        = episodesOf(painOn({{40, 3}, {39, 4}, {35, 7}, {33, 7}, {30, 4}, {28, 3}}), Side::Left, aDay);
    ASSERT_EQ(episodes.size(), 1U);
    EXPECT_EQ(episodes[0].began, daysAfter(aDay, -39));
    EXPECT_EQ(episodes[0].lastPainful, daysAfter(aDay, -30));
    EXPECT_EQ(episodes[0].peak, Pain::of(7));
    EXPECT_EQ(episodes[0].peakOn, daysAfter(aDay, -35));
    EXPECT_EQ(episodes[0].painfulDays, 4);
    EXPECT_TRUE(episodes[0].ended);
}

TEST(Episodes, AreOverAfterFourteenQuietDays)
{
    EXPECT_EQ(episodesOf(painOn({{34, 4}, {20, 4}}), Side::Left, aDay).size(), 1U);
    EXPECT_EQ(episodesOf(painOn({{35, 4}, {20, 4}}), Side::Left, aDay).size(), 2U);
    EXPECT_FALSE(episodesOf(painOn({{14, 4}}), Side::Left, aDay).front().ended);
    EXPECT_TRUE(episodesOf(painOn({{15, 4}}), Side::Left, aDay).front().ended);
}

TEST(Episodes, AreThoseOfOneKnee)
{
    const auto log = painOn({{1, 5}});
    EXPECT_TRUE(episodesOf(log, Side::Right, aDay).empty());
    EXPECT_TRUE(episodesOf(log, Side::Left, daysAfter(aDay, -2)).empty()) << "still to come";
}

TEST(Episodes, SayWhatWasDifferentBefore)
{
    auto log = painOn({{0, 6}});
    log.shoes = {aShoe("Old"), aShoe("New")};
    const auto run = [&](int daysAgo, std::int64_t km, std::size_t shoe, Surface surface) {
        auto entry = aRun(daysAfter(aDay, -daysAgo), kilometres(km));
        entry.ground.shoe = log.shoes[shoe].id;
        entry.ground.surface = SurfaceMix::only(surface);
        log.runs.push_back(entry);
    };
    run(42, 10, 0, Surface::Trail);
    run(28, 10, 0, Surface::Trail);
    run(14, 12, 1, Surface::Asphalt);
    run(1, 12, 1, Surface::Asphalt);
    run(0, 30, 1, Surface::Asphalt); // the day itself is not before it
    const auto before = episodesOf(log, Side::Left, aDay).front().before;
    EXPECT_EQ(before.recent.distance, kilometres(24));
    EXPECT_DOUBLE_EQ(before.recent.kilometresPerWeek(), 12);
    EXPECT_EQ(before.recent.asphaltShare, 1.0);
    EXPECT_EQ(before.recent.withoutWarmUpShare, std::nullopt) << "nobody said";
    ASSERT_TRUE(before.usual);
    EXPECT_EQ(before.usual->distance, kilometres(20));
    EXPECT_DOUBLE_EQ(before.usual->kilometresPerWeek(), 5);
    EXPECT_EQ(before.usual->asphaltShare, 0.0);
    EXPECT_DOUBLE_EQ(before.highestSessionRatio.value(), 1.2);
    EXPECT_EQ(before.newShoes, std::vector{log.shoes[1].id});
}

TEST(Episodes, HaveNoUsualWhereTheLogIsYounger)
{
    auto log = painOn({{0, 6}});
    log.runs = {aRun(daysAfter(aDay, -41))};
    EXPECT_FALSE(episodesOf(log, Side::Left, aDay).front().before.usual);
}

} // namespace
} // namespace patella
