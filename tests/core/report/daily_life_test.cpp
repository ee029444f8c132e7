// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/report/daily_life.h"
#include "core/report/pain_character.h"
#include "core/report/places.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

TEST(DailyLives, CountHowHardEachTaskWasAndOutOfHowManyAnswers)
{
    auto first = aKneeCheck();
    first.stairsDown = Difficulty::Much;
    first.squatting = Difficulty::Some;
    auto second = aKneeCheck();
    second.stairsDown = Difficulty::None;
    const auto lives = dailyLifeOf(std::vector{first, second});
    ASSERT_EQ(lives.size(), 1U);
    EXPECT_EQ(lives[0].side, Side::Left);
    EXPECT_EQ(lives[0].checks, 2);
    EXPECT_EQ(lives[0].tasks,
        (std::vector{TaskCount{.task = DailyTask::StairsDown, .none = 1, .some = 0, .much = 1},
            TaskCount{.task = DailyTask::Squatting, .none = 0, .some = 1, .much = 0}}));
    EXPECT_EQ(lives[0].tasks[0].asked(), 2);
}

TEST(DailyLives, ReadEachTaskFromItsOwnAnswer)
{
    auto check = aKneeCheck();
    check.stairsUp = check.sitting = check.walking = check.standingUp = Difficulty::Some;
    check.stairsDown = check.squatting = check.kneeling = check.jumping = Difficulty::Much;
    for (const auto task :
        {DailyTask::StairsUp, DailyTask::Sitting, DailyTask::Walking, DailyTask::StandingUp})
        EXPECT_EQ(difficultyOf(check, task), Difficulty::Some) << wordOf(task);
    for (const auto task :
        {DailyTask::StairsDown, DailyTask::Squatting, DailyTask::Kneeling, DailyTask::Jumping})
        EXPECT_EQ(difficultyOf(check, task), Difficulty::Much) << wordOf(task);
}

TEST(DailyLives, CountSwellingStiffnessSignsAndGivingWay)
{
    auto stiff = aKneeCheck();
    stiff.swelling = Swelling::Clear;
    stiff.morningStiffness = 40min;
    stiff.signs = {KneeSign::Clicking, KneeSign::NightPain};
    stiff.gaveWay = Count::of(2);
    auto quiet = aKneeCheck();
    quiet.swelling = Swelling::None;
    quiet.morningStiffness = 30min;
    quiet.signs = ChoiceSet<KneeSign>();
    auto right = aKneeCheck(aDay, Side::Right);
    const auto lives = dailyLifeOf(std::vector{right, stiff, quiet});
    ASSERT_EQ(lives.size(), 2U);
    const auto& left = lives[0];
    EXPECT_EQ(left.swellingAsked, 2);
    EXPECT_EQ(left.swellingClear, 1);
    EXPECT_EQ(left.swellingSlight, 0);
    EXPECT_EQ(left.longestStiffness, 40min);
    EXPECT_EQ(left.stiffOverHalfAnHour, 1);
    EXPECT_EQ(left.signsAsked, 2);
    EXPECT_EQ(left.signs,
        (std::vector{SignCount{.sign = KneeSign::Clicking, .days = 1},
            SignCount{.sign = KneeSign::NightPain, .days = 1}}));
    EXPECT_EQ(left.gaveWay, 2);
    EXPECT_EQ(left.gaveWayAsked, 1);
    EXPECT_EQ(lives[1].side, Side::Right);
    EXPECT_EQ(lives[1].swellingSlight, 1);
}

TEST(PainCharacters, CountWhatBringsThePainOnAmongThoseWhoSay)
{
    auto stairs = aRestDayNote(aDay, 3);
    stairs.triggers = {Trigger::StairsDown, Trigger::Sitting};
    stairs.settled = 10min;
    stairs.limp = true;
    auto sitting = aRestDayNote(aDay, 2);
    sitting.triggers = {Trigger::Sitting};
    sitting.settled = 25min;
    sitting.course = PainCourse::Worsened;
    const auto silent = aRestDayNote(aDay, 1);
    auto painless = aRestDayNote(aDay, 0);
    painless.triggers = {Trigger::Night};
    const auto characters = painCharacters(std::vector{stairs, sitting, silent, painless});
    ASSERT_EQ(characters.size(), 1U);
    const auto& left = characters[0];
    EXPECT_EQ(left.painful, 3);
    EXPECT_EQ(left.triggersAsked, 2);
    EXPECT_EQ(
        left.triggers, (std::vector{std::pair{Trigger::Sitting, 2}, std::pair{Trigger::StairsDown, 1}}));
    EXPECT_EQ(left.medianSettledMinutes, 17.5);
    EXPECT_EQ(left.limpAsked, 1);
    EXPECT_EQ(left.limped, 1);
    EXPECT_EQ(left.courses, (std::vector{std::pair{PainCourse::Worsened, 1}}));
}

TEST(Places, CountScoresAndPainfulDaysOfEachSide)
{
    auto right = aRestDayNote(aDay, 5);
    right.side = Side::Right;
    auto nowhere = aRestDayNote(daysAfter(aDay, -9), 8);
    nowhere.region = std::nullopt;
    const std::vector notes{aRestDayNote(daysAfter(aDay, -3), 2), aRestDayNote(daysAfter(aDay, -3), 4),
        aRestDayNote(daysAfter(aDay, -1), 4), aRestDayNote(aDay, 0), right, nowhere};
    const auto places = placeCounts(notes);
    ASSERT_EQ(places.size(), 3U);
    EXPECT_EQ(places[0],
        (PlaceCount{.side = Side::Left,
            .region = Region::Front,
            .scores = 4,
            .painful = 3,
            .days = 2,
            .worst = *Pain::of(4),
            .worstOn = daysAfter(aDay, -1)}));
    EXPECT_EQ(places[1].side, Side::Left);
    EXPECT_EQ(places[1].region, std::nullopt);
    EXPECT_EQ(places[2].side, Side::Right);
}

} // namespace
} // namespace patella
