// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/clocks/logging_gaps.h"
#include "tests/support/clocked_log.h"

namespace patella {
namespace {

using namespace test;

ClockedLog logWithMornings(int soreWith, int othersWith) // of 20 each
{
    ClockedLog log;
    for (int i = 0; i < 20; ++i) {
        log.add(2 * i, {1, 5, 2, i < soreWith ? 2 : notAsked});
        log.add(2 * i + 1, {1, 1, 1, i < othersWith ? 1 : notAsked});
    }
    return log;
}

TEST(LoggingGaps, SayWhetherAnswersAreMissingWhenItHurts)
{
    const auto gaps = loggingGaps(logWithMornings(8, 19).log, Side::Left, aDay);
    EXPECT_EQ(gaps.runs, 40);
    EXPECT_EQ(gaps.withAll, 27);
    EXPECT_EQ(gaps.sore, (Proportion{8, 20}));
    EXPECT_EQ(gaps.others, (Proportion{19, 20}));
    EXPECT_EQ(gaps.answer, LoggingAnswer::LessWhenSore);
    EXPECT_EQ(gaps.answered, (std::array{40, 40, 40, 27}));
    EXPECT_EQ(loggingGaps(logWithMornings(19, 8).log, Side::Left, aDay).answer, LoggingAnswer::MoreWhenSore);
    EXPECT_EQ(
        loggingGaps(logWithMornings(17, 18).log, Side::Left, aDay).answer, LoggingAnswer::NoClearDifference);
}

TEST(LoggingGaps, CountAMaskedScoreAsAnAnswer)
{
    ClockedLog log;
    log.add(0, {1, 1, 1, 1}).preparation.painkiller = true;
    log.add(1, {notAsked, notAsked, notAsked, notAsked});
    const auto gaps = loggingGaps(log.log, Side::Left, aDay);
    EXPECT_EQ(gaps.withAll, 1);
    EXPECT_EQ(gaps.withNone, 1);
    EXPECT_EQ(gaps.answer, LoggingAnswer::TooFewRuns);
    EXPECT_FALSE(gaps.difference);
}

} // namespace
} // namespace patella
