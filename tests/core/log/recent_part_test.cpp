// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/load/weeks.h"
#include "core/log/recent_part.h"
#include "core/store/log_store.h"
#include "tests/support/builders.h"
#include "tests/support/random_logs.h"
#include "tests/support/temporary_folder.h"

namespace patella {
namespace {

using namespace test;

TEST(TheRecentPart, IsWhatTheStoreReadsFirst)
{
    auto log = logOfTwentyYears();
    const auto from = daysAfter(aDay, -1500);
    std::erase_if(log.runs, [&](const RunEntry& run) { return run.when.date < from; });
    std::erase_if(log.dayNotes, [&](const DayNote& note) { return note.date < from; });
    std::erase_if(log.careNotes, [&](const CareNote& note) { return note.date < from; });
    dropNotesWithoutRun(log);
    const TemporaryFolder folder;
    LogStore store(folder / "log.patella");
    store.apply(addingAll(log));
    const auto whole = store.wholeLog();
    for (const int daysLater : {0, 40, 2000}) {
        const auto today = daysAfter(aDay, daysLater);
        EXPECT_EQ(recentPart(whole, today), store.recentLog(today).log) << daysLater;
    }
    EXPECT_LT(recentPart(whole, aDay).runs.size(), whole.runs.size());
}

TEST(TheRecentPart, OfAShortLogIsAllOfIt)
{
    const auto log = randomLog(1);
    EXPECT_EQ(recentPart(log, aDay), log);
    EXPECT_EQ(recentPart({}, aDay), Log{});
}

TEST(TheRecentPart, BeginsOnItsFirstDayAndNotBefore)
{
    const auto first = aRun(daysAfter(aDay, -recentDays)), before = aRun(daysAfter(aDay, -recentDays - 1));
    Log log{.runs = {before, first},
        .painNotes = {aPainNote(before), aPainNote(before, Moment::NextMorning), aPainNote(first)}};
    for (int day = 1 - recentRuns; day <= 0; ++day)
        log.runs.push_back(aRun(daysAfter(aDay, day)));
    const auto part = recentPart(log, aDay);
    EXPECT_EQ(part.runs.front(), first);
    EXPECT_EQ(part.painNotes, std::vector{log.painNotes.back()});
}

TEST(TheRecentPart, HoldsTheLastRunsHoweverOldTheyAre)
{
    Log log;
    for (int year = -39; year <= 0; ++year)
        log.runs.push_back(aRun(daysAfter(aDay, 365 * year)));
    const auto part = recentPart(log, aDay);
    EXPECT_EQ(part.runs.size(), std::size_t{recentRuns} + 1);
    EXPECT_EQ(part.runs.back(), log.runs.back());
}

TEST(TheRecentPart, JudgesTheWeeksOfAHalfYearAsAllOfTheLogDoes)
{
    const auto log = logOfTwentyYears();
    for (int monthsAgo = 0; monthsAgo < 24; ++monthsAgo) {
        const auto today = daysAfter(aDay, -31 * monthsAgo);
        auto until = log;
        std::erase_if(until.runs, [&](const RunEntry& run) { return run.when.date > today; });
        const auto all = judgedWeeks(until.runs, LoadUnit::Distance, today);
        const auto some = judgedWeeks(recentPart(until, today).runs, LoadUnit::Distance, today);
        ASSERT_GT(some.size(), 26U);
        EXPECT_TRUE(std::equal(all.end() - 26, all.end(), some.end() - 26)) << monthsAgo;
    }
}

} // namespace
} // namespace patella
