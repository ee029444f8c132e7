// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/report/comparison.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

struct Difference {
    const char* name;
    double points;
    ChangeSize size;
};

class SizeOfAChange : public testing::TestWithParam<Difference> { };

TEST_P(SizeOfAChange, FollowsThePublishedSteps)
{
    EXPECT_EQ(sizeOfChange(GetParam().points), GetParam().size);
    EXPECT_EQ(sizeOfChange(-GetParam().points), GetParam().size);
}

INSTANTIATE_TEST_SUITE_P(Boundaries, SizeOfAChange,
    testing::Values(Difference{"none", 0, ChangeSize::NoClearChange},
        Difference{"half", 0.5, ChangeSize::NoClearChange}, Difference{"one", 1, ChangeSize::Small},
        Difference{"oneAndAHalf", 1.5, ChangeSize::Small}, Difference{"two", 2, ChangeSize::Clear},
        Difference{"six", 6, ChangeSize::Clear}),
    [](const auto& each) { return std::string(each.param.name); });

// So many runs, two days apart, up to a day, all with this pain.
void addRuns(Log& log, LocalDate lastDay, int count, std::optional<int> pain)
{
    for (int i = 0; i < count; ++i) {
        log.runs.push_back(aRun(daysAfter(lastDay, -2 * i), kilometres(5)));
        if (pain)
            log.painNotes.push_back(aPainNote(log.runs.back(), Moment::During, *pain));
    }
}

TEST(FourWeeks, AreTheTwentyEightDaysUpToTheLastOne)
{
    const auto comparison = fourWeeksCompared({}, aDay);
    EXPECT_EQ(comparison.recent.days, (Period{.from = 2026y / 10 / 24, .to = aDay}));
    EXPECT_EQ(comparison.before.days, (Period{.from = 2026y / 9 / 26, .to = 2026y / 10 / 23}));
    EXPECT_EQ(comparison.recent.days.days(), 28);
    EXPECT_EQ(comparison.before.days.days(), 28);
}

TEST(FourWeeks, CountARunOnEachSideOfTheirBorderOnce)
{
    const Log log{.shoes = {}, .runs = {aRun(2026y / 10 / 23), aRun(2026y / 10 / 24)}, .painNotes = {}};
    const auto comparison = fourWeeksCompared(log, aDay);
    EXPECT_EQ(comparison.before.runs, 1);
    EXPECT_EQ(comparison.recent.runs, 1);
}

TEST(FourWeeks, CompareMediansWhenBothHaveAnswers)
{
    Log log;
    addRuns(log, aDay, 4, 1);
    addRuns(log, 2026y / 10 / 20, 4, 3);
    const auto comparison = fourWeeksCompared(log, aDay);
    EXPECT_EQ(comparison.change, -2);
    EXPECT_EQ(comparison.size, ChangeSize::Clear);
    EXPECT_EQ(comparison.recent.distance, kilometres(20));
}

TEST(FourWeeks, AreNotComparedOnTooFewAnswers)
{
    Log log;
    addRuns(log, aDay, 10, 1);
    addRuns(log, 2026y / 10 / 20, 2, 6);
    addRuns(log, 2026y / 10 / 10, 5, std::nullopt);
    const auto comparison = fourWeeksCompared(log, aDay);
    EXPECT_EQ(comparison.before.answers, 2);
    EXPECT_EQ(comparison.size, ChangeSize::NotComparable);
    EXPECT_EQ(comparison.change, std::nullopt);
}

TEST(FourWeeks, TakeTheWorseKneeOfARun)
{
    Log log;
    addRuns(log, aDay, 3, 1);
    for (const auto& run : log.runs) {
        auto other = aPainNote(run, Moment::During, 5);
        other.side = Side::Right;
        log.painNotes.push_back(other);
    }
    const auto recent = fourWeeksCompared(log, aDay).recent;
    EXPECT_EQ(recent.answers, 3);
    EXPECT_EQ(recent.median, 5);
}

TEST(FourWeeks, BeforeTheLogBeganSayNothingAboutAWeek)
{
    Log log;
    addRuns(log, aDay, 10, 1);
    EXPECT_FALSE(fourWeeksCompared(log, aDay).recent.wholeInLog);
    addRuns(log, 2026y / 10 / 1, 1, 1);
    EXPECT_TRUE(fourWeeksCompared(log, aDay).recent.wholeInLog);
    EXPECT_FALSE(fourWeeksCompared(log, aDay).before.wholeInLog);
}

// A log whose runs were scored an hour after them only is compared by these.
TEST(FourWeeks, CompareTheMomentThatWasScored)
{
    Log log;
    for (const int daysAgo : {2, 5, 8, 40, 43, 46}) {
        log.runs.push_back(aRun(daysAfter(aDay, -daysAgo)));
        log.painNotes.push_back(aPainNote(log.runs.back(), Moment::After, daysAgo < 30 ? 1 : 4));
    }
    const auto comparison = fourWeeksCompared(log, aDay);
    EXPECT_EQ(comparison.moment, Moment::After);
    EXPECT_EQ(comparison.recent.answers, 3);
    EXPECT_EQ(comparison.change, -3.0);
    EXPECT_EQ(fourWeeksCompared({}, aDay).moment, Moment::During);
}

} // namespace
} // namespace patella
