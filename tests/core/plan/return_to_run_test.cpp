// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/plan/return_to_run.h"
#include "tests/support/builders.h"
#include "tests/support/way_back.h"

namespace patella {
namespace {

using namespace test;

LocalDate dayOfWay(int day) { return daysAfter(aMonday, day); }

// What two runs of a step lead to, from every step.
enum class Course { Green, Amber, Red, Missing, Sign };

struct CourseCase {
    Course course;
    const char* name;
    int change; // of the step
    ReturnReason why;
    std::optional<int> earliest; // day
};

void PrintTo(const CourseCase& course, std::ostream* stream) { *stream << course.name; }

constexpr std::array courses{
    CourseCase{Course::Green, "Green", +1, ReturnReason::GreenTwice, 4},
    CourseCase{Course::Amber, "Amber", 0, ReturnReason::Amber, 4},
    CourseCase{Course::Red, "Red", -1, ReturnReason::Red, 5},
    CourseCase{Course::Missing, "Missing", 0, ReturnReason::AnswerMissing, 4},
    CourseCase{Course::Sign, "Sign", 0, ReturnReason::SignStands, std::nullopt},
};

Clocks clocksOf(Course course)
{
    switch (course) {
    case Course::Green:
    case Course::Sign:
        return greenClocks;
    case Course::Amber:
        return amberClocks;
    case Course::Red:
        return redClocks;
    case Course::Missing:
        return missingClocks;
    }
    return missingClocks;
}

class EveryStep : public testing::TestWithParam<std::tuple<int, CourseCase>> { };

TEST_P(EveryStep, OpensRepeatsGoesBackOrStopsByTheSecondRun)
{
    const auto& [step, course] = GetParam();
    WayBack way(aMonday, step);
    way.run(0, step, greenClocks);
    way.run(2, step, clocksOf(course.course));
    if (course.course == Course::Sign) {
        auto check = aKneeCheck(dayOfWay(0));
        check.swelling.reset();
        check.alarms = ChoiceSet{Alarm::CannotBearWeight};
        way.log.kneeChecks = {check};
    }
    const auto state = way.on(6);
    const bool isDone = course.course == Course::Green && step == lastReturnStep;
    if (isDone) {
        EXPECT_EQ(state.stage, ReturnStage::Done);
        EXPECT_EQ(state.why, ReturnReason::Finished);
        EXPECT_EQ(state.step, lastReturnStep);
        return;
    }
    EXPECT_EQ(state.step, std::max(1, step + course.change));
    EXPECT_EQ(state.why, course.why);
    EXPECT_EQ(state.earliest, course.earliest ? std::optional(dayOfWay(*course.earliest)) : std::nullopt);
    EXPECT_EQ(state.stage, course.course == Course::Sign ? ReturnStage::Stopped : ReturnStage::OnTheWay);
}

INSTANTIATE_TEST_SUITE_P(All, EveryStep,
    testing::Combine(testing::Range(1, lastReturnStep + 1), testing::ValuesIn(courses)),
    [](const auto& each) {
        return std::string(std::get<1>(each.param).name) + "_" + std::to_string(std::get<0>(each.param));
    });

TEST(ReturnToRun, IsNothingWithoutAProgramme) { EXPECT_EQ(returnToRun({}, aDay), std::nullopt); }

TEST(ReturnToRun, IsNothingFromTheDayOnWhichItEnded)
{
    WayBack way(aMonday);
    way.programme().ended = dayOfWay(10);
    EXPECT_TRUE(returnToRun(way.log, dayOfWay(9)));
    EXPECT_FALSE(returnToRun(way.log, dayOfWay(10)));
}

TEST(ReturnToRun, BeginsAtTheFirstStepOnTheDayItIsChosen)
{
    const auto state = WayBack(aMonday).on(0);
    EXPECT_EQ(state.step, 1);
    EXPECT_EQ(state.earliest, dayOfWay(0));
    EXPECT_EQ(state.why, ReturnReason::FirstStep);
}

struct EntryCase {
    const char* name;
    std::optional<int> walk;
    std::optional<int> stairs;
    ReturnStage stage;
    ReturnReason why;
};

void PrintTo(const EntryCase& entry, std::ostream* stream) { *stream << entry.name; }

class Entry : public testing::TestWithParam<EntryCase> { };

TEST_P(Entry, IsATestOfWalkingAndStairs)
{
    const auto score = [](std::optional<int> points) { return points ? Pain::of(*points) : std::nullopt; };
    WayBack way(aMonday);
    way.programme().walkPain = score(GetParam().walk);
    way.programme().stairsPain = score(GetParam().stairs);
    const auto state = way.on(0);
    EXPECT_EQ(state.stage, GetParam().stage);
    EXPECT_EQ(state.why, GetParam().why);
    EXPECT_EQ(state.earliest.has_value(), GetParam().stage == ReturnStage::OnTheWay);
}

INSTANTIATE_TEST_SUITE_P(To, Entry,
    testing::Values(EntryCase{"atMostTwo", 2, 2, ReturnStage::OnTheWay, ReturnReason::FirstStep},
        EntryCase{"walkingHurts", 3, 0, ReturnStage::Entry, ReturnReason::EntryHurts},
        EntryCase{"stairsHurt", 0, 3, ReturnStage::Entry, ReturnReason::EntryHurts},
        EntryCase{"walkingNotAnswered", {}, 0, ReturnStage::Entry, ReturnReason::EntryNotAnswered},
        EntryCase{"stairsNotAnswered", 0, {}, ReturnStage::Entry, ReturnReason::EntryNotAnswered}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(ReturnToRun, WaitsForTheMorningAfter)
{
    WayBack way(aMonday);
    way.run(0, 1, greenClocks);
    EXPECT_EQ(way.asOf(0).why, ReturnReason::MorningToCome);
    EXPECT_EQ(way.asOf(1).why, ReturnReason::GreenOnce);
}

TEST(ReturnToRun, OpensNoStepWithinSevenDaysOfARedRun)
{
    WayBack way(aMonday, 4);
    way.run(0, 4, redClocks);
    way.run(3, 3, greenClocks);
    way.run(5, 3, greenClocks);
    const auto held = way.asOf(6);
    EXPECT_EQ(held.step, 3);
    EXPECT_EQ(held.why, ReturnReason::RedOfLate);
    EXPECT_EQ(held.noStepBefore, dayOfWay(8));
    EXPECT_EQ(held.earliest, dayOfWay(7)) << "the same step may be run meanwhile";
    const auto open = way.on(8);
    EXPECT_EQ(open.step, 4);
    EXPECT_EQ(open.earliest, dayOfWay(8));
}

TEST(ReturnToRun, CountsNoGreenRunThatCameTooEarly)
{
    WayBack way(aMonday);
    way.run(0, 1, greenClocks);
    way.run(1, 1, greenClocks);
    const auto state = way.on(3);
    EXPECT_EQ(state.step, 1);
    EXPECT_EQ(state.greens, 1);
    EXPECT_EQ(state.why, ReturnReason::TooEarly);
    EXPECT_EQ(state.earliest, dayOfWay(3));
}

TEST(ReturnToRun, CountsNoRunThatWasShorterThanTheStepOrHasNoTime)
{
    WayBack way(aMonday, 5);
    way.run(0, 5, greenClocks).measured.duration = std::chrono::minutes{25};
    EXPECT_EQ(way.on(2).why, ReturnReason::TooShort) << "of 28 minutes";
    way.log.runs.back().measured.duration = std::chrono::minutes{26};
    EXPECT_EQ(way.on(2).why, ReturnReason::GreenOnce) << "the last walk left out";
    way.log.runs.back().measured.duration.reset();
    EXPECT_EQ(way.on(2).why, ReturnReason::DurationMissing);
}

TEST(ReturnToRun, BeginsToCountAnewAfterAnAmberRun)
{
    WayBack way(aMonday, 2);
    way.run(0, 2, greenClocks);
    way.run(2, 2, amberClocks);
    way.run(4, 2, greenClocks);
    EXPECT_EQ(way.on(6).step, 2);
    EXPECT_EQ(way.on(6).greens, 1);
    way.run(6, 2, greenClocks);
    EXPECT_EQ(way.on(8).step, 3);
}

TEST(ReturnToRun, CountsNoRunWithAPainkiller)
{
    WayBack way(aMonday);
    way.run(0, 1, greenClocks).preparation.painkiller = true;
    EXPECT_EQ(way.on(2).greens, 0);
    EXPECT_EQ(way.on(2).why, ReturnReason::AnswerMissing);
}

TEST(ReturnToRun, CountsNoRunWhileASignStoodAndGoesOnAfterAVisit)
{
    WayBack way(aMonday);
    auto check = aKneeCheck(dayOfWay(0));
    check.swelling.reset();
    check.alarms = ChoiceSet{Alarm::CannotBearWeight};
    way.log.kneeChecks = {check};
    way.run(0, 1, greenClocks);
    EXPECT_EQ(way.on(2).stage, ReturnStage::Stopped);
    EXPECT_EQ(way.on(2).sign.value().flag, RedFlag::CannotBearWeight);
    way.log.visits = {aVisit(dayOfWay(3))};
    EXPECT_EQ(way.on(4).stage, ReturnStage::OnTheWay);
    EXPECT_EQ(way.on(4).greens, 0);
    EXPECT_EQ(way.on(4).why, ReturnReason::WhileASignStood);
}

TEST(ReturnToRun, FollowsTheWorseKnee)
{
    WayBack way(aMonday, 3);
    way.programme().side = Side::Both;
    auto& run = way.run(0, 3, greenClocks);
    auto right = aPainNote(run, Moment::During, 7);
    right.side = Side::Right;
    way.log.painNotes.push_back(right);
    EXPECT_EQ(way.on(3).why, ReturnReason::Red);
    way.programme().side = Side::Left;
    EXPECT_EQ(way.on(3).why, ReturnReason::GreenOnce);
}

struct CeilingCase {
    int ceiling;
    int during;
    ReturnReason why;
};

class Ceilings : public testing::TestWithParam<CeilingCase> { };

TEST_P(Ceilings, MoveTheBorderOfAmberAndNeverThatOfRed)
{
    WayBack way(aMonday, 2);
    way.programme().ceiling = Pain::of(GetParam().ceiling);
    way.run(0, 2, {1, GetParam().during, 1, 1});
    EXPECT_EQ(way.on(2).why, GetParam().why);
}

INSTANTIATE_TEST_SUITE_P(Of, Ceilings,
    testing::Values(CeilingCase{2, 2, ReturnReason::GreenOnce}, CeilingCase{2, 3, ReturnReason::Amber},
        CeilingCase{4, 4, ReturnReason::GreenOnce}, CeilingCase{4, 5, ReturnReason::Amber},
        CeilingCase{1, 2, ReturnReason::Amber}, CeilingCase{9, 6, ReturnReason::Red}));

TEST(ReturnToRun, TakesACeilingThatSomebodySetForEverything)
{
    WayBack way(aMonday, 2);
    auto limits = aProgramme(ProgrammeKind::Limits, aMonday);
    limits.ceiling = Pain::of(3);
    limits.mostInAWeek.reset();
    way.log.programmes.push_back(limits);
    way.run(0, 2, {1, 3, 1, 1});
    EXPECT_EQ(way.on(2).why, ReturnReason::GreenOnce);
    EXPECT_EQ(way.on(2).ceiling, Pain::of(3));
    way.run(2, 2, {1, 3, 1, 2});
    EXPECT_EQ(way.on(4).why, ReturnReason::Amber) << "but not a worse morning";
}

TEST(ReturnToRun, WaitsForMondayWhenTheWeekThatWasSetIsFull)
{
    WayBack way(aMonday);
    auto limits = aProgramme(ProgrammeKind::Limits, aMonday);
    limits.mostInAWeek = kilometres(6);
    way.log.programmes.push_back(limits);
    way.run(0, 1, greenClocks);
    EXPECT_EQ(way.on(2).earliest, dayOfWay(2));
    way.run(2, 1, greenClocks);
    EXPECT_EQ(way.on(4).why, ReturnReason::WeekIsFull);
    EXPECT_EQ(way.on(4).earliest, dayOfWay(7));
}

TEST(ReturnToRun, TakesASteadyGreenRunnerToHalfAnHourInThirtySixDays)
{
    WayBack way(aMonday);
    for (int day = 0; day < 100; ++day) {
        const auto state = way.asOf(day);
        if (state.stage == ReturnStage::Done) {
            EXPECT_EQ(day, 39) << "the morning after the second half hour";
            return;
        }
        if (*state.earliest <= dayOfWay(day)) {
            if (state.step == lastReturnStep && state.greens == 0) {
                EXPECT_EQ(day, 36);
            }
            way.run(day, state.step, greenClocks);
        }
    }
    FAIL() << "never done";
}

} // namespace
} // namespace patella
