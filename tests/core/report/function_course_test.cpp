// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/report/function_course.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

LocalDate ago(int days) { return daysAfter(aDay, -days); }

KneeCheck stairsDown(int daysAgo, Difficulty answer)
{
    auto check = aKneeCheck(ago(daysAgo));
    check.stairsDown = answer;
    return check;
}

const Period lastMonth{.from = ago(30), .to = aDay};

TEST(DaysBesideEachOther, AreTheLastBeforeAVisitAndTheFirstAndLastAfterIt)
{
    const std::vector<LocalDate> days{ago(60), ago(40), ago(20), ago(15), ago(3)};
    EXPECT_EQ(daysBeside(days, lastMonth, ago(31)), (std::vector{ago(40), ago(20), ago(3)}));
    EXPECT_EQ(daysBeside(days, lastMonth, ago(40)), (std::vector{ago(40), ago(20), ago(3)}))
        << "the day of the visit is before it";
    EXPECT_EQ(daysBeside(days, lastMonth, ago(2)), (std::vector{ago(3)}));
}

TEST(DaysBesideEachOther, AreTheFirstAndTheLastOfAPeriodWithoutAVisit)
{
    EXPECT_EQ(daysBeside({ago(3), ago(60), ago(20), ago(15)}, lastMonth, std::nullopt),
        (std::vector{ago(20), ago(3)}));
    EXPECT_EQ(daysBeside({ago(60), ago(40), ago(3)}, lastMonth, std::nullopt), (std::vector{ago(40), ago(3)}))
        << "one of the period is compared with the last before it";
    EXPECT_EQ(daysBeside({ago(60), ago(40)}, lastMonth, std::nullopt), (std::vector{ago(40)}));
    EXPECT_EQ(daysBeside({ago(-2)}, lastMonth, std::nullopt), std::vector<LocalDate>{});
}

TEST(FunctionCourses, LayTheAnswersBeforeAndSinceAVisitBesideEachOther)
{
    const Log log{.kneeChecks = {stairsDown(40, Difficulty::Much), stairsDown(20, Difficulty::Some),
                      stairsDown(3, Difficulty::None), aKneeCheck(ago(1))}};
    const auto courses = functionCourses(log, lastMonth, ago(31));
    ASSERT_EQ(courses.size(), 1u);
    EXPECT_EQ(courses[0].days, (std::vector{ago(40), ago(20), ago(3)}))
        << "a check that asks no task is none";
    ASSERT_EQ(courses[0].tasks.size(), 1u);
    EXPECT_EQ(courses[0].tasks[0].task, DailyTask::StairsDown);
    EXPECT_EQ(courses[0].tasks[0].answers,
        (std::vector<std::optional<Difficulty>>{Difficulty::Much, Difficulty::Some, Difficulty::None}));
}

TEST(FunctionCourses, LeaveAnAnswerThatWasNotAskedEmpty)
{
    auto last = stairsDown(3, Difficulty::None);
    last.squatting = Difficulty::Some;
    const auto courses
        = functionCourses({.kneeChecks = {stairsDown(20, Difficulty::Much), last}}, lastMonth, std::nullopt);
    ASSERT_EQ(courses.at(0).tasks.size(), 2u);
    EXPECT_EQ(courses[0].tasks[1].answers,
        (std::vector<std::optional<Difficulty>>{std::nullopt, Difficulty::Some}));
}

TEST(ActivityCourses, AreMeasuresFromZeroToTenWithoutAUnit)
{
    auto stairs = aMeasure("Carry the child downstairs");
    stairs.unit = "";
    stairs.lowest = Decimal{0};
    stairs.highest = Decimal{10'000};
    const auto weight = aMeasure("Weight");
    const Log log{.measures = {stairs, weight},
        .measureValues = {aMeasureValue(stairs, {3'000}, ago(20)), aMeasureValue(stairs, {8'000}, ago(2)),
            aMeasureValue(weight, {70'000}, ago(2))}};
    const auto courses = activityCourses(log, lastMonth, std::nullopt);
    ASSERT_EQ(courses.size(), 1u);
    EXPECT_EQ(courses[0].name, "Carry the child downstairs");
    EXPECT_EQ(courses[0].values,
        (std::vector<std::pair<LocalDate, Decimal>>{{ago(20), {3'000}}, {ago(2), {8'000}}}));
}

TEST(QuestionnaireCourses, KeepQuestionnairesApartAndHoldTheirTotals)
{
    const auto total = [](std::string name, std::string value, int daysAgo) {
        auto fact = aProfileFact(Fact::Questionnaire, std::move(value));
        fact.name = std::move(name);
        fact.date = ago(daysAgo);
        return fact;
    };
    const Log log{.profileFacts = {total("AKPS", "62", 60), total("AKPS", "78", 5), total("KOOS-PF", "71", 5),
                      aProfileFact(Fact::Weight, "62")}};
    const auto courses = questionnaireCourses(log, lastMonth, ago(31));
    ASSERT_EQ(courses.size(), 2u);
    EXPECT_EQ(
        courses[0].totals, (std::vector<std::pair<LocalDate, std::string>>{{ago(60), "62"}, {ago(5), "78"}}));
    EXPECT_EQ(courses[1].name, "KOOS-PF");
}

} // namespace
} // namespace patella
