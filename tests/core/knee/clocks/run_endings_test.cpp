// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/clocks/run_endings.h"
#include "tests/support/clocked_log.h"

namespace patella {
namespace {

using namespace test;

TEST(RunEndings, StandBesideTheMorningsAfter)
{
    ClockedLog log;
    log.add(0, {1, 4, 3, 3}).form.ended = RunEnd::RanThroughPain;
    log.add(2, {1, 4, 3, 1}).form.ended = RunEnd::RanThroughPain;
    log.add(4, {1, 4, 3, notAsked}).form.ended = RunEnd::RanThroughPain;
    log.add(6, {1, 1, 1, 1}).form.ended = RunEnd::Finished;
    log.add(8, {1, 1, 1, 1});
    const auto endings = runEndings(log.log, Side::Left, aDay);
    ASSERT_EQ(endings.endings.size(), 2U);
    EXPECT_EQ(endings.endings[0].ended, RunEnd::Finished);
    EXPECT_EQ(endings.endings[1].mornings, (MorningsAfter{.runs = 3, .worse = {1, 2}, .medianRise = 1.0}));
    EXPECT_EQ(endings.missing, 1);
}

TEST(RunEndings, CountEachRunOnce)
{
    ClockedLog log;
    constexpr std::array endings{RunEnd::StoppedAtOnce, RunEnd::Finished, RunEnd::SlowedThenWalked,
        RunEnd::StoppedAtOnce, RunEnd::Finished, RunEnd::StoppedAtOnce};
    for (std::size_t i = 0; i < endings.size(); ++i)
        log.add(static_cast<int>(i), {1, 4, 3, static_cast<int>(i)}).form.ended = endings.at(i);
    log.add(40, {1, 4, 3, 3}).form.ended = RunEnd::Finished; // not yet
    const auto all = runEndings(log.log, Side::Left, daysAfter(aMonday, 30));
    ASSERT_EQ(all.endings.size(), 3U) << "nobody ran through the pain";
    EXPECT_EQ(all.endings[0].ended, RunEnd::Finished);
    EXPECT_EQ(all.endings[1].ended, RunEnd::SlowedThenWalked);
    EXPECT_EQ(all.endings[2].ended, RunEnd::StoppedAtOnce);
    // Rises of the first, fourth and sixth: -1, 2, 4.
    EXPECT_EQ(all.endings[2].mornings, (MorningsAfter{.runs = 3, .worse = {2, 3}, .medianRise = 2.0}));
    EXPECT_EQ(all.missing, 0);
    EXPECT_EQ(runEndings({}, Side::Both, aDay), (RunEndings{.endings = {}, .missing = 0}));
}

TEST(RunEndings, OfAKneeThatNobodyAskedAboutHaveNoMornings)
{
    ClockedLog log;
    log.add(0, {1, 4, 3, 3}).form.ended = RunEnd::Finished;
    const auto right = runEndings(log.log, Side::Right, aDay);
    ASSERT_EQ(right.endings.size(), 1U);
    EXPECT_EQ(right.endings[0].mornings, (MorningsAfter{.runs = 1, .worse = {0, 0}, .medianRise = {}}));
}

} // namespace
} // namespace patella
