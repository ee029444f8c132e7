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

TEST(Episodes, AreTheFlaresOfTheirKnee)
{
    const auto log = painOn({{60, 1}, {39, 4}, {35, 7}, {20, 4}, {2, 5}});
    const auto episodes = episodesOf(log, Side::Left, aDay);
    const auto flares = kneeDays(log, Side::Left, aDay).flares;
    ASSERT_EQ(episodes.size(), 3U);
    ASSERT_EQ(flares.size(), 3U);
    for (std::size_t i = 0; i < flares.size(); ++i)
        EXPECT_EQ(episodes[i].flare, flares[i]);
    EXPECT_TRUE(episodesOf(log, Side::Right, aDay).empty());
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

// A pair is new in the fourteen days before a flare only where the log knows what was worn before them.
TEST(Episodes, CallNoPairNewInALogThatBeganInThoseDays)
{
    const auto newShoes = [](std::initializer_list<std::pair<int, int>> runs) {
        auto log = painOn({{0, 6}});
        log.shoes = {aShoe("Old"), aShoe("New")};
        for (const auto& [daysAgo, shoe] : runs) {
            log.runs.push_back(aRun(daysAfter(aDay, -daysAgo)));
            log.runs.back().ground.shoe = log.shoes[static_cast<std::size_t>(shoe)].id;
        }
        return episodesOf(log, Side::Left, aDay).front().before.newShoes.size();
    };
    EXPECT_EQ(newShoes({{13, 0}, {5, 1}}), 0U);
    EXPECT_EQ(newShoes({{14, 0}, {5, 1}}), 0U) << "the first of the fourteen";
    EXPECT_EQ(newShoes({{15, 0}, {5, 1}}), 1U);
    EXPECT_EQ(newShoes({{15, 0}, {14, 1}}), 1U);
    EXPECT_EQ(newShoes({{16, 0}, {15, 1}}), 0U) << "a day too early";
    EXPECT_EQ(newShoes({{15, 0}, {1, 1}}), 1U);
    EXPECT_EQ(newShoes({{15, 0}, {0, 1}}), 0U) << "worn when it hurt already";
}

TEST(Episodes, HaveNoUsualWhereTheLogIsYounger)
{
    auto log = painOn({{0, 6}});
    log.runs = {aRun(daysAfter(aDay, -41))};
    EXPECT_FALSE(episodesOf(log, Side::Left, aDay).front().before.usual);
}

} // namespace
} // namespace patella
