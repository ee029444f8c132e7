// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/clocks/after_red_runs.h"
#include "tests/support/clocked_log.h"

#include <algorithm>

namespace patella {
namespace {

using namespace test;

TEST(AfterRedRuns, SayWhatFollowed)
{
    ClockedLog log;
    log.add(0, {1, 7, 4, 3}); // red
    log.add(1, {3, 6, 4, 3}); // red, the day after
    log.add(5, {1, 1, 1, 1}); // green, four days later
    const auto after = afterRedRuns(log.log, Side::Left, aDay);
    ASSERT_EQ(after.runs.size(), 2U);
    EXPECT_EQ(after.runs[0].daysToNext, 1);
    EXPECT_EQ(after.runs[0].nextZone, Zone::Red);
    EXPECT_EQ(after.runs[0].daysUntilAsBefore, 5)
        << "mornings and before runs count, worst of a run does not";
    EXPECT_EQ(after.runs[1].daysToNext, 4);
    EXPECT_EQ(after.byDays[0].red, 1);
    EXPECT_EQ(after.byDays[2].green, 1);
    EXPECT_EQ(after.medianDaysToNext, 2.5);
}

TEST(AfterRedRuns, MayHaveNothingAfterThem)
{
    ClockedLog log;
    log.add(0, {1, 7, 4, 3});
    const auto after = afterRedRuns(log.log, Side::Both, aDay);
    ASSERT_EQ(after.runs.size(), 1U);
    EXPECT_FALSE(after.runs[0].next);
    EXPECT_FALSE(after.runs[0].daysUntilAsBefore);
    EXPECT_FALSE(after.medianDaysToNext);
    EXPECT_TRUE(afterRedRuns(log.log, Side::Right, aDay).runs.empty());
}

TEST(AfterRedRuns, CountTwoDaysApartAndThreeOrMore)
{
    ClockedLog log;
    log.add(0, {0, 6, 0, 0}); // red: 6 during
    log.add(2, {0, 6, 0, 0}); // two days on
    log.add(5, {0, 6, 0, 0}); // three
    log.add(35, {0, 3, 0, 0}); // thirty, amber
    const auto after = afterRedRuns(log.log, Side::Left, aDay);
    EXPECT_EQ(after.byDays[0], (NextRuns{.fromDays = 1, .green = 0, .amber = 0, .red = 0, .unknown = 0}));
    EXPECT_EQ(after.byDays[1], (NextRuns{.fromDays = 2, .green = 0, .amber = 0, .red = 1, .unknown = 0}));
    EXPECT_EQ(after.byDays[2], (NextRuns{.fromDays = 3, .green = 0, .amber = 1, .red = 1, .unknown = 0}));
    EXPECT_EQ(after.medianDaysToNext, 3);
    EXPECT_EQ(after.medianDaysUntilAsBefore, 1) << "each morning after was as before";
}

TEST(AfterRedRuns, LookAtTheNextDayNotAtTheSecondRunOfTheSame)
{
    ClockedLog log;
    log.add(0, {0, 7, 1, 1}).when.start = TimeOfDay{7h};
    log.add(0, {1, 1, 1, 1}).when.start = TimeOfDay{18h};
    log.add(1, {notAsked, notAsked, notAsked, notAsked});
    const auto after = afterRedRuns(log.log, Side::Left, aDay);
    ASSERT_EQ(after.runs.size(), 1U);
    EXPECT_EQ(after.runs[0].next, log.log.runs[2].id);
    EXPECT_EQ(after.runs[0].nextZone, std::nullopt);
    EXPECT_EQ(after.byDays[0].unknown, 1) << "nobody was asked";
}

TEST(AfterRedRuns, KnowNothingOfADayWithAMaskedScore)
{
    ClockedLog log;
    log.add(0, {1, 7, 4, 3});
    log.log.painNotes.push_back(aRestDayNote(daysAfter(aMonday, 3), 0));
    log.log.painNotes.push_back(aRestDayNote(daysAfter(aMonday, 6), 2)); // not yet
    log.log.painNotes.push_back(aRestDayNote(daysAfter(aMonday, 7), 1)); // exactly as before
    EXPECT_EQ(afterRedRuns(log.log, Side::Left, aDay).runs.at(0).daysUntilAsBefore, 3);
    auto tablet = aCareNote(Care::Painkiller, daysAfter(aMonday, 3));
    tablet.time.reset();
    log.log.careNotes = {tablet};
    EXPECT_EQ(afterRedRuns(log.log, Side::Left, aDay).runs.at(0).daysUntilAsBefore, 7);
    EXPECT_EQ(
        afterRedRuns(log.log, Side::Left, daysAfter(aMonday, 6)).runs.at(0).daysUntilAsBefore, std::nullopt);
}

TEST(AfterRedRuns, TakeTheWorseZoneOfBothKnees)
{
    ClockedLog log;
    log.add(0, {0, 1, 0, 0}); // green on the left
    auto right = aPainNote(log.log.runs[0], Moment::During, 8);
    right.side = Side::Right;
    log.log.painNotes.push_back(right);
    EXPECT_TRUE(afterRedRuns(log.log, Side::Left, aDay).runs.empty());
    EXPECT_EQ(afterRedRuns(log.log, Side::Right, aDay).runs.size(), 1U);
    EXPECT_EQ(afterRedRuns(log.log, Side::Both, aDay).runs.size(), 1U);
}

TEST(AfterRedRuns, AreTheSameOverAYearEndAndInAnyOrderOfTheRecords)
{
    const auto logFrom = [](LocalDate first) {
        ClockedLog log;
        for (const auto& [day, scores] :
            {std::pair{0, std::array{1, 7, 4, 3}}, {2, {1, 2, 1, 3}}, {3, {1, 6, 1, 1}}, {9, {0, 0, 0, 0}}})
            log.add(daysAfter(first, day), scores);
        return log.log;
    };
    auto log = logFrom(2027y / 12 / 30);
    const auto over = afterRedRuns(log, Side::Left, 2028y / 3 / 1);
    const auto within = afterRedRuns(logFrom(aMonday), Side::Left, aDay);
    EXPECT_EQ(over.byDays, within.byDays);
    EXPECT_EQ(over.medianDaysToNext, within.medianDaysToNext);
    ASSERT_EQ(over.runs.size(), 3U);
    EXPECT_EQ(over.runs[0].daysUntilAsBefore, 2) << "before the run of New Year's Day";
    std::ranges::reverse(log.runs);
    std::ranges::reverse(log.painNotes);
    EXPECT_EQ(afterRedRuns(log, Side::Left, 2028y / 3 / 1), over);
}

} // namespace
} // namespace patella
