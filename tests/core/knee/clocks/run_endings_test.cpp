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

} // namespace
} // namespace patella
