// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/log/diary.h"
#include "tests/support/arbitrary.h"
#include "tests/support/builders.h"

#include <numeric>

namespace patella {
namespace {

using namespace test;

TEST(Diary, HasEveryDayFromTheMondayOfTheFirstEntryToToday)
{
    const auto thursday = 2026y / 11 / 12;
    const auto days = diary({.runs = {aRun(thursday)}}, aDay);
    ASSERT_EQ(days.size(), 12u);
    EXPECT_EQ(days.front().date, (2026y / 11 / 9));
    EXPECT_EQ(days.back().date, aDay);
    EXPECT_TRUE(days.front().isBlank);
    EXPECT_FALSE(days.at(3).isBlank);
    EXPECT_EQ(days.at(3).distance, kilometres(8));
    EXPECT_TRUE(diary({}, aDay).empty());
}

TEST(Diary, KeepsADayWithoutAnswerApartFromADayWithoutPain)
{
    const auto run = aRun();
    const auto unanswered = diary({.runs = {run}}, aDay).back();
    const auto painless
        = diary({.runs = {run}, .painNotes = {aPainNote(run, Moment::During, 0)}}, aDay).back();
    EXPECT_EQ(unanswered.worst, std::nullopt);
    EXPECT_EQ(painless.worst, Pain::least());
}

TEST(Diary, ShowsTheNextMorningOnItsOwnDay)
{
    const auto run = aRun(daysAfter(aDay, -1));
    auto morning = aPainNote(run, Moment::NextMorning, 5);
    morning.date = aDay;
    const auto days = diary({.runs = {run}, .painNotes = {morning}}, aDay);
    EXPECT_EQ(days.back().worst, Pain::of(5));
    EXPECT_EQ(days.back().runs, 0);
    EXPECT_FALSE(days.back().isBlank);
}

TEST(Diary, LeavesADayBlankOnWhichThereWasOnlyAPlan)
{
    const Log log{.runs = {aRun(daysAfter(aDay, -1))},
        .plannedRuns = {aPlannedRun()},
        .selfExperiments = {aSelfExperiment()},
        .programmes = {aProgramme()}};
    EXPECT_TRUE(diary(log, aDay).back().isBlank);
    EXPECT_TRUE(recordsOf(log, aDay).empty());
}

RC_GTEST_PROP(Diary, CountsEachRunUpToTodayOnce, (Log log))
{
    const auto days = diary(log, aDay);
    const auto counted = std::accumulate(
        days.begin(), days.end(), 0, [](int sum, const auto& day) { return sum + day.runs; });
    RC_ASSERT(counted == std::count_if(log.runs.begin(), log.runs.end(), [](const auto& run) {
        return run.when.date <= aDay;
    }));
}

TEST(RecordsOfADay, LeaveTheNotesOfARunUnderTheRun)
{
    const auto run = aRun();
    const Log log{.runs = {run, aRun(daysAfter(aDay, -1))},
        .painNotes = {aPainNote(run), aRestDayNote()},
        .kneeChecks = {aKneeCheck()},
        .profileFacts = {aProfileFact()}};
    EXPECT_EQ(recordsOf(log, aDay), (std::vector<Record>{run, log.painNotes[1], log.kneeChecks[0]}));
}

RC_GTEST_PROP(RecordsBackwards, AreThoseOfEachDayTheLastDayFirst, (Log log))
{
    constexpr int days = 14;
    std::vector<std::pair<LocalDate, Record>> expected;
    for (int back = 0; back <= days; ++back)
        for (const auto& record : recordsOf(log, daysAfter(aDay, -back)))
            expected.emplace_back(daysAfter(aDay, -back), record);
    RC_ASSERT(recordsBackwards(log, daysAfter(aDay, -days), aDay) == expected);
}

} // namespace
} // namespace patella
