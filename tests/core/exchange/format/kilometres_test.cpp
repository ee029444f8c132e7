// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/exchange/format/kilometres.h"

#include <numeric>

namespace patella::exchange {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Kilometres, EndWithinAStepWhereAnEvenPaceWouldEndThem)
{
    Kilometres track;
    track.goBy(900, 270);
    track.goBy(300, 90);
    track.goBy(1000, 350);
    EXPECT_THAT(track.seconds(), ElementsAre(300s, 340s));
}

TEST(Kilometres, ThatAreNotFullDoNotCount)
{
    Kilometres track;
    track.goBy(999.9, 300);
    EXPECT_THAT(track.seconds(), IsEmpty());
    track.goBy(0.1, 0.1);
    EXPECT_THAT(track.seconds(), ElementsAre(300s));
}

TEST(Kilometres, LeaveOutThePauses)
{
    Kilometres track;
    track.goBy(500, 150);
    track.goBy(0, 0); // ten minutes at a light, of which nothing counts
    track.goBy(500, 160);
    EXPECT_THAT(track.seconds(), ElementsAre(310s));
}

TEST(Kilometres, WaitForACountThatGoesBack)
{
    Kilometres track;
    track.goTo(800, 240);
    track.goTo(700, 10);
    track.goTo(1000, 60);
    EXPECT_THAT(track.seconds(), ElementsAre(310s));
}

RC_GTEST_PROP(Kilometres, AddUpToTheTimeOfTheirDistance, (std::vector<std::uint8_t> steps))
{
    Kilometres track;
    double metres = 0, seconds = 0;
    for (const auto step : steps) {
        track.goBy(step * 10.0, step * 3.0);
        metres += step * 10.0;
        seconds += step * 3.0;
    }
    const auto all = track.seconds();
    RC_ASSERT(all.size() == static_cast<std::size_t>(metres / 1000));
    const auto sum = std::accumulate(all.begin(), all.end(), 0s);
    RC_ASSERT(sum == std::chrono::seconds{300 * all.size()});
    RC_ASSERT(sum.count() <= seconds);
}

} // namespace patella::exchange
