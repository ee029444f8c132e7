// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/clocks/mornings_after.h"
#include "tests/support/clocked_log.h"

#include <algorithm>

namespace patella {
namespace {

using namespace test;

MorningsAfter morningsOfAll(const ClockedLog& log)
{
    const auto clocks = runClocks(log.log, log.knee, aDay);
    std::vector<const RunClocks*> runs;
    std::ranges::transform(clocks, std::back_inserter(runs), [](const auto& each) { return &each; });
    return morningsAfter(runs);
}

TEST(MorningsAfterRuns, AreWorseFromOnePointOn)
{
    ClockedLog log;
    log.add(0, {2, 5, 4, 2}); // as before
    log.add(2, {2, 5, 4, 3}); // a point
    log.add(4, {2, 5, 4, 0}); // less
    log.add(6, {0, 5, 4, 10});
    // Rises 0, 1, -2, 10: the middle two are 0 and 1.
    EXPECT_EQ(morningsOfAll(log), (MorningsAfter{.runs = 4, .worse = {2, 4}, .medianRise = 0.5}));
}

TEST(MorningsAfterRuns, CountOnlyThoseWithBothScores)
{
    ClockedLog log;
    log.add(0, {notAsked, 5, 4, 9});
    log.add(2, {2, 5, 4, notAsked});
    EXPECT_EQ(morningsOfAll(log), (MorningsAfter{.runs = 2, .worse = {0, 0}, .medianRise = {}}));
    log.add(4, {2, 5, 4, 1}).preparation.painkiller = true; // hides the score before
    EXPECT_EQ(morningsOfAll(log), (MorningsAfter{.runs = 3, .worse = {0, 0}, .medianRise = {}}));
    log.add(6, {2, 5, 4, 1});
    EXPECT_EQ(morningsOfAll(log), (MorningsAfter{.runs = 4, .worse = {0, 1}, .medianRise = -1.0}));
}

TEST(MorningsAfterRuns, OfNoRunsAreNone)
{
    EXPECT_EQ(morningsAfter({}), (MorningsAfter{.runs = 0, .worse = {0, 0}, .medianRise = {}}));
}

} // namespace
} // namespace patella
