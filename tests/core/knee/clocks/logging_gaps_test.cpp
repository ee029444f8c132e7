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

TEST(LoggingGaps, NeedTenRunsOfEitherKind)
{
    ClockedLog log;
    for (int i = 0; i < 10; ++i)
        log.add(2 * i, {0, 2, 0, 0}); // one under a sore run
    for (int i = 0; i < 9; ++i)
        log.add(2 * i + 1, {0, 3, 0, notAsked}); // sore from 3 on
    const auto nine = loggingGaps(log.log, Side::Left, aDay);
    EXPECT_EQ(nine.sore, (Proportion{0, 9}));
    EXPECT_EQ(nine.others, (Proportion{10, 10}));
    EXPECT_EQ(nine.answer, LoggingAnswer::TooFewRuns);
    log.add(30, {0, 3, 0, notAsked});
    const auto ten = loggingGaps(log.log, Side::Left, aDay);
    EXPECT_EQ(ten.answer, LoggingAnswer::LessWhenSore);
    EXPECT_EQ(ten.difference->value, -1);
}

TEST(LoggingGaps, CannotSayOfARunHowSoreItWasWithoutItsScore)
{
    ClockedLog log;
    log.add(0, {0, notAsked, 9, 9});
    const auto gaps = loggingGaps(log.log, Side::Left, aDay);
    EXPECT_EQ(gaps.answered, (std::array{1, 0, 1, 1}));
    EXPECT_EQ(gaps.sore.of + gaps.others.of, 0);
    EXPECT_EQ(gaps.withAll, 0);
    EXPECT_EQ(gaps.withNone, 0);
}

TEST(LoggingGaps, KeepTheirSharesAndNarrowTheirBandWithTwiceTheRuns)
{
    auto log = logWithMornings(14, 17);
    const auto once = loggingGaps(log.log, Side::Left, aDay);
    const auto again = logWithMornings(14, 17);
    log.log.runs.insert(log.log.runs.end(), again.log.runs.begin(), again.log.runs.end());
    log.log.painNotes.insert(log.log.painNotes.end(), again.log.painNotes.begin(), again.log.painNotes.end());
    const auto twice = loggingGaps(log.log, Side::Left, aDay);
    EXPECT_EQ(twice.sore, (Proportion{28, 40}));
    EXPECT_EQ(twice.others, (Proportion{34, 40}));
    EXPECT_NEAR(twice.difference->value, once.difference->value, 1e-12);
    EXPECT_LT(twice.difference->interval.high - twice.difference->interval.low,
        once.difference->interval.high - once.difference->interval.low);
}

} // namespace
} // namespace patella
