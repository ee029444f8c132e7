// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/load/breaks.h"
#include "core/load/weeks.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

// A run each Monday; 0 is a week without. Today is the Wednesday of the last week.
std::vector<Week> weeksOfKilometres(const std::vector<int>& kilometresPerWeek)
{
    std::vector<RunEntry> runs;
    for (std::size_t i = 0; i < kilometresPerWeek.size(); ++i)
        if (kilometresPerWeek[i] > 0)
            runs.push_back(
                aRun(daysAfter(aMonday, static_cast<int>(i) * 7), kilometres(kilometresPerWeek[i])));
    return judgedWeeks(
        runs, LoadUnit::Distance, daysAfter(aMonday, static_cast<int>(kilometresPerWeek.size() - 1) * 7 + 2));
}

std::optional<Comeback> lastComeback(const std::vector<int>& kilometresPerWeek)
{
    const auto weeks = weeksOfKilometres(kilometresPerWeek);
    return comebackIn(weeks, weeks.size() - 1);
}

TEST(Breaks, AreTwoWeeksOrMoreWithoutARun)
{
    EXPECT_THAT(breaksIn(weeksOfKilometres({20, 0, 20, 0, 0, 20, 0, 0, 0, 20})),
        ElementsAre(Break{daysAfter(aMonday, 21), 2}, Break{daysAfter(aMonday, 42), 3}));
}

TEST(Breaks, DoNotCountTheWeekThatIsNotOver)
{
    EXPECT_THAT(breaksIn(weeksOfKilometres({20, 0, 0})), IsEmpty());
    EXPECT_THAT(breaksIn(weeksOfKilometres({20, 0, 0, 0})), ElementsAre(Break{daysAfter(aMonday, 7), 2}));
    EXPECT_THAT(breaksIn({}), IsEmpty());
}

TEST(Breaks, AreNotMadeOfRunsWithoutADistance)
{
    auto treadmill = aRun(daysAfter(aMonday, 7));
    treadmill.measured.distance.reset();
    const std::vector runs{aRun(aMonday), treadmill, aRun(daysAfter(aMonday, 21))};
    EXPECT_THAT(breaksIn(judgedWeeks(runs, LoadUnit::Distance, daysAfter(aMonday, 22))), IsEmpty());
}

struct AfterWeeks {
    const char* name;
    std::vector<int> weeks;
    std::optional<Load> beginWith;
};

class Comebacks : public testing::TestWithParam<AfterWeeks> { };

TEST_P(Comebacks, BeginWithLessTheLongerTheBreakWas)
{
    const auto comeback = lastComeback(GetParam().weeks);
    ASSERT_TRUE(comeback);
    EXPECT_EQ(comeback->before, (Load{LoadUnit::Distance, 40'000}));
    EXPECT_EQ(comeback->beginWith, GetParam().beginWith);
}

INSTANTIATE_TEST_SUITE_P(Boundaries, Comebacks,
    testing::Values( //
        AfterWeeks{"two", {40, 30, 0, 0, 10}, Load{LoadUnit::Distance, 36'000}}, //
        AfterWeeks{"three", {40, 30, 0, 0, 0, 10}, Load{LoadUnit::Distance, 30'000}}, //
        AfterWeeks{"four", {40, 30, 0, 0, 0, 0, 10}, Load{LoadUnit::Distance, 20'000}}, //
        AfterWeeks{"five", {40, 30, 0, 0, 0, 0, 0, 10}, std::nullopt}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(ComebackOfAWeek, IsNotMeasuredByAJumpBeforeTheBreak)
{
    const auto comeback = lastComeback({36, 36, 36, 36, 36, 29, 3, 57, 0, 0, 10});
    ASSERT_TRUE(comeback);
    EXPECT_EQ(comeback->before, (Load{LoadUnit::Distance, 36'000})) << "57 km were far above the line";
    EXPECT_EQ(comeback->beginWith, (Load{LoadUnit::Distance, 32'400}));
}

TEST(ComebackOfAWeek, IsMeasuredByAWeekUnderItsLine)
{
    EXPECT_EQ(lastComeback({36, 36, 36, 36, 39, 0, 0, 10})->before, (Load{LoadUnit::Distance, 39'000}));
}

TEST(ComebackOfAWeek, IsThereBeforeItsFirstRunToo)
{
    EXPECT_EQ(lastComeback({40, 0, 0, 0})->off.weeks, 2) << "the third week without is not over";
}

TEST(ComebackOfAWeek, IsNoneInTheBreakOrLongAfterIt)
{
    const auto weeks = weeksOfKilometres({40, 0, 0, 0, 20, 20});
    EXPECT_EQ(comebackIn(weeks, 0), std::nullopt);
    EXPECT_EQ(comebackIn(weeks, 3), std::nullopt);
    EXPECT_TRUE(comebackIn(weeks, 4).has_value());
    EXPECT_EQ(comebackIn(weeks, 5), std::nullopt);
}

TEST(ComebackOfAWeek, TakesNoFirstWeekBegunLateForAMeasure)
{
    const std::vector runs{aRun(daysAfter(aMonday, 2), kilometres(9))};
    const auto weeks = judgedWeeks(runs, LoadUnit::Distance, daysAfter(aMonday, 22));
    EXPECT_EQ(comebackIn(weeks, 3)->before, std::nullopt);
    EXPECT_EQ(comebackIn(weeks, 3)->beginWith, std::nullopt);
}

} // namespace
} // namespace patella
