// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/statistics/blocks.h"

#include <algorithm>
#include <set>

namespace patella {
namespace {

TEST(Blocks, AreAboutTheCubeRootOfTheCount)
{
    EXPECT_EQ(blockLength(1), 1u);
    EXPECT_EQ(blockLength(12), 2u);
    EXPECT_EQ(blockLength(40), 3u);
    EXPECT_EQ(blockLength(1040), 10u);
}

TEST(Blocks, HoldEachPlaceOnce)
{
    Dice dice(1);
    for (const std::size_t count : {1U, 2U, 7U, 30U}) {
        auto places = shuffledBlocks(count, 3, dice);
        std::ranges::sort(places);
        for (std::size_t i = 0; i < count; ++i)
            EXPECT_EQ(places.at(i), i);
        EXPECT_EQ(places.size(), count);
    }
}

TEST(Blocks, KeepNeighboursTogether)
{
    Dice dice(2);
    for (int time = 0; time < 100; ++time) {
        const auto places = shuffledBlocks(30, 5, dice);
        int together = 0;
        for (std::size_t i = 1; i < places.size(); ++i)
            together += places[i] == (places[i - 1] + 1) % 30;
        EXPECT_GE(together, 24) << "four of each five are followed by the next";
    }
}

TEST(Blocks, BeginAnywhere)
{
    Dice dice(3);
    std::set<std::size_t> first;
    for (int time = 0; time < 400; ++time)
        first.insert(shuffledBlocks(12, 3, dice).front());
    EXPECT_EQ(first.size(), 12u);
}

} // namespace
} // namespace patella
