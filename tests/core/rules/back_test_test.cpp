// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/rules/back_test.h"
#include "core/rules/rule_cases.h"
#include "tests/support/builders.h"

#include <algorithm>

namespace patella {
namespace {

using namespace test;

RuleRecord recordOf(Rule rule, const Log& log, LocalDate today)
{
    const auto records = backTest(log, LoadUnit::Distance, today).rules;
    return *std::ranges::find(records, rule, &RuleRecord::rule);
}

// Ten days apart a run with or without a warm-up, of a knee that is asked every day: 1, but 6 on the days
// named by how long they come after the run before.
class WarmUps : public testing::Test {
protected:
    Log log;
    int runs = 0;
    LocalDate first = daysAfter(aMonday, 14); // two weeks of answers before it

    WarmUps()
    {
        for (int day = -14; day < 0; ++day)
            answer(daysAfter(first, day), 1);
    }

    void answer(LocalDate day, int score) { log.painNotes.push_back(aRestDayNote(day, score)); }

    void run(std::optional<std::chrono::minutes> warmUp, std::optional<int> flareAfter, bool asked = true)
    {
        const auto day = daysAfter(first, 10 * runs++);
        log.runs.push_back(aRun(day));
        log.runs.back().preparation.warmUp = warmUp;
        for (int days = 0; days < 10 && asked; ++days)
            answer(daysAfter(day, days), flareAfter == days ? 6 : 1);
    }

    RuleRecord record() const { return recordOf(Rule::NoWarmUp, log, daysAfter(first, 10 * runs)); }
};

TEST_F(WarmUps, AreCountedWithTheFlaresThatFollowed)
{
    run(0min, 1);
    run(0min, {});
    run(5min, {});
    run(5min, {});
    run(5min, 7);
    const auto seen = record();
    EXPECT_EQ(seen.broken, (Proportion{1, 2}));
    EXPECT_EQ(seen.kept, (Proportion{1, 3}));
    EXPECT_EQ(seen.flares, 2);
    EXPECT_EQ(seen.leftOut, (LeftOut{0, 0, 0}));
    EXPECT_EQ(seen.says, BackTestSays::TooFewFlares);
    EXPECT_NEAR(seen.difference->value, 1.0 / 2 - 1.0 / 3, 1e-12);
}

TEST_F(WarmUps, AreNotFollowedByAFlareOfTheEighthDay)
{
    run(0min, 8);
    run(0min, {});
    EXPECT_EQ(record().broken, (Proportion{0, 1}));
    EXPECT_EQ(record().leftOut.alreadySore, 1) << "the second run comes two days after it";
}

TEST_F(WarmUps, CountAFlareOfTheRunItselfButNotThePainBeforeIt)
{
    run(0min, {});
    log.painNotes.push_back(aPainNote(log.runs.back(), Moment::During, 6));
    EXPECT_EQ(record().broken, (Proportion{1, 1}));
    log.painNotes.back().moment = Moment::Before;
    EXPECT_EQ(record().broken, (Proportion{0, 0}));
    EXPECT_EQ(record().leftOut.alreadySore, 1);
}

TEST_F(WarmUps, ThatNobodyNotedAreLeftOutAndCounted)
{
    run({}, 1);
    run(0min, {}, false);
    EXPECT_EQ(record().leftOut, (LeftOut{.notJudged = 1, .alreadySore = 0, .kneeUnknown = 1}));
    EXPECT_EQ(record().broken.of + record().kept.of, 0);
    EXPECT_EQ(record().difference, std::nullopt);
}

TEST_F(WarmUps, WaitUntilTheSevenDaysAreOver)
{
    run(0min, {});
    EXPECT_EQ(recordOf(Rule::NoWarmUp, log, daysAfter(first, 6)).leftOut.kneeUnknown, 1);
    EXPECT_EQ(recordOf(Rule::NoWarmUp, log, daysAfter(first, 7)).broken, (Proportion{0, 1}));
}

TEST_F(WarmUps, DoNotTakeMaskedAnswersForAPainlessWeek)
{
    run(0min, {});
    for (int day = 0; day < 10; ++day)
        log.careNotes.push_back(aCareNote(Care::Painkiller, daysAfter(first, day)));
    EXPECT_EQ(record().leftOut.kneeUnknown, 1);
}

TEST_F(WarmUps, SayTooFewFlaresBelowFive)
{
    for (int i = 0; i < 20; ++i)
        run(i % 2 == 0 ? 0min : 5min, i % 5 == 0 ? std::optional(2) : std::nullopt); // 4 flares
    EXPECT_EQ(record().flares, 4);
    EXPECT_EQ(record().says, BackTestSays::TooFewFlares);
    run(0min, 2);
    EXPECT_EQ(record().says, BackTestSays::NoDifference);
}

TEST_F(WarmUps, SayTooSeldomBelowFiveOnOneSide)
{
    for (int i = 0; i < 12; ++i)
        run(i < 4 ? 0min : 5min, 2);
    EXPECT_EQ(record().says, BackTestSays::TooFewBroken);
    for (auto& each : log.runs)
        each.preparation.warmUp = *each.preparation.warmUp == 0min ? 5min : 0min;
    EXPECT_EQ(record().says, BackTestSays::TooFewKept);
}

TEST_F(WarmUps, SayWhichSideHadMoreWhenTheIntervalLeavesNothingOut)
{
    for (int i = 0; i < 20; ++i)
        run(i % 2 == 0 ? 0min : 5min, i % 2 == 0 ? std::optional(2) : std::nullopt);
    EXPECT_EQ(record().says, BackTestSays::MoreWhenBroken);
    EXPECT_EQ(record().broken, (Proportion{10, 10}));
    for (auto& each : log.runs)
        each.preparation.warmUp = *each.preparation.warmUp == 0min ? 5min : 0min;
    EXPECT_EQ(record().says, BackTestSays::MoreWhenKept);
}

TEST_F(WarmUps, CountAFlareOfEitherKneeAndOneOfEachOnADayTwice)
{
    run(0min, {});
    auto right = aRestDayNote(daysAfter(log.runs.back().when.date, 3), 6);
    right.side = Side::Right;
    log.painNotes.push_back(right);
    EXPECT_EQ(record().broken, (Proportion{1, 1}));
    right.id = PainNoteId::fresh();
    right.side = Side::Left;
    log.painNotes.push_back(right);
    EXPECT_EQ(record().broken, (Proportion{1, 1})) << "one run, whatever followed it";
    EXPECT_EQ(backTest(log, LoadUnit::Distance, daysAfter(first, 10)).flares.size(), 2U);
}

TEST_F(WarmUps, AreLeftOutWhileTheOtherKneeIsSore)
{
    auto right = aRestDayNote(daysAfter(first, -7), 6);
    right.side = Side::Right;
    log.painNotes.push_back(right);
    run(0min, {});
    EXPECT_EQ(record().leftOut.alreadySore, 1);
    log.painNotes[14].date = daysAfter(first, -8);
    EXPECT_EQ(record().leftOut.alreadySore, 0);
}

TEST_F(WarmUps, CountAFlareThatTwoRunsShareOnce)
{
    run(0min, 5);
    auto second = log.runs.back();
    second.id = RunId::fresh();
    second.when.date = daysAfter(second.when.date, 2);
    log.runs.push_back(second);
    EXPECT_EQ(record().broken, (Proportion{2, 2}));
    EXPECT_EQ(record().flares, 1);
}

std::vector<std::optional<bool>> answersOf(Rule rule, const Log& log, LocalDate today)
{
    std::vector<std::optional<bool>> answers;
    for (const auto& each : casesOf(rule, log, LoadUnit::Distance, today))
        answers.push_back(each.broken);
    return answers;
}

using ScoresOfDay = std::vector<std::optional<bool>>;

Log weeksOf(const std::vector<int>& kilometresPerWeek)
{
    Log log;
    for (std::size_t i = 0; i < kilometresPerWeek.size(); ++i)
        log.runs.push_back(
            aRun(daysAfter(aMonday, static_cast<int>(i) * 7), kilometres(kilometresPerWeek[i])));
    return log;
}

TEST(WeekRules, AreBrokenAboveTheLineAndUnknownInTheBaseline)
{
    const auto log = weeksOf({40, 41, 47, 26, 52, 62, 80});
    const auto today = daysAfter(aMonday, 6 * 7);
    EXPECT_EQ(answersOf(Rule::TenPercent, log, today), (ScoresOfDay{{}, {}, {}, {}, true, true}))
        << "the week in progress is no case";
    EXPECT_EQ(answersOf(Rule::ThirtyPercent, log, today), (ScoresOfDay{{}, {}, {}, {}, false, false}));
    EXPECT_EQ(casesOf(Rule::TenPercent, log, LoadUnit::Distance, today).front().day, aMonday)
        << "its last run";
}

// Five weeks of calm answers, the fifth with 20 km on each of two days, the second of which crosses the line.
class AJump : public testing::Test {
protected:
    Log log = weeksOf({30, 30, 30, 30, 20});
    LocalDate crossed = daysAfter(aMonday, 4 * 7 + 3);
    LocalDate today = daysAfter(aMonday, 7 * 7);

    AJump()
    {
        log.runs.push_back(aRun(crossed, kilometres(20)));
        log.runs.push_back(aRun(daysAfter(crossed, 2), kilometres(5)));
        for (int day = 0; day < 7 * 7; ++day)
            log.painNotes.push_back(aRestDayNote(daysAfter(aMonday, day), 1));
    }

    void flareOn(LocalDate day)
    {
        for (auto& note : log.painNotes)
            if (note.date == day)
                note.score = *Pain::of(6);
    }

    RuleRecord record() const { return recordOf(Rule::TenPercent, log, today); }
};

TEST_F(AJump, ThatHurtsInItsOwnWeekIsFollowedByAFlare)
{
    flareOn(daysAfter(crossed, 1));
    EXPECT_EQ(record().broken, (Proportion{1, 1}));
    EXPECT_EQ(record().leftOut.alreadySore, 0);
}

TEST_F(AJump, ThatHurtsInTheVeryRunIsFollowedByAFlare)
{
    log.painNotes.push_back(aPainNote(log.runs.at(5), Moment::During, 6));
    EXPECT_EQ(log.runs.at(5).when.date, crossed);
    EXPECT_EQ(record().broken, (Proportion{1, 1}));
    EXPECT_EQ(record().leftOut.alreadySore, 0);
}

TEST_F(AJump, IsNotToBlameForAFlareBeforeTheLineWasCrossed)
{
    flareOn(daysAfter(crossed, -1));
    EXPECT_EQ(record().broken, (Proportion{0, 0}));
    EXPECT_EQ(record().leftOut.alreadySore, 1);
}

TEST_F(AJump, IsFollowedForSevenDays)
{
    flareOn(daysAfter(crossed, 7));
    EXPECT_EQ(record().broken, (Proportion{1, 1}));
    log.painNotes.clear();
    for (int day = 0; day < 7 * 7; ++day)
        log.painNotes.push_back(aRestDayNote(daysAfter(aMonday, day), 1));
    flareOn(daysAfter(crossed, 8));
    EXPECT_EQ(record().broken, (Proportion{0, 1}));
}

TEST(WeekRules, AreNotKeptByAWeekWhoseRunsAreNotAllKnown)
{
    auto log = weeksOf({40, 40, 40, 40, 30});
    log.runs.push_back(aRun(daysAfter(aMonday, 30)));
    log.runs.back().measured.distance.reset();
    const auto today = daysAfter(aMonday, 5 * 7);
    EXPECT_EQ(answersOf(Rule::TenPercent, log, today).back(), std::nullopt);
    log.runs[4].measured.distance = kilometres(50);
    EXPECT_EQ(answersOf(Rule::TenPercent, log, today).back(), true) << "it was at least that much";
}

TEST(MonotonyRule, IsBrokenByAWeekOfNearlyTheSameEveryDay)
{
    Log log;
    for (int day = 0; day < 14; ++day)
        log.runs.push_back(
            aRun(daysAfter(aMonday, day), kilometres(day < 7 ? 8 + day % 2 : 1 + 3 * (day % 3))));
    EXPECT_EQ(answersOf(Rule::Monotony, log, daysAfter(aMonday, 14)), (ScoresOfDay{true, false}));
    for (auto& run : log.runs)
        run.measured.distance = kilometres(5);
    EXPECT_EQ(answersOf(Rule::Monotony, log, daysAfter(aMonday, 14)), (ScoresOfDay{{}, {}}))
        << "seven equal days have none";
}

TEST(SpikeRule, KnowsNothingOfARunWithoutAnyBeforeIt)
{
    EXPECT_EQ(answersOf(Rule::SessionSpike, weeksOf({10, 11, 13}), aDay), (ScoresOfDay{{}, false, true}));
}

TEST(HardSurfaceRule, IsBrokenByTheThirdInARow)
{
    auto log = weeksOf({8, 8, 8, 8, 8});
    for (auto& run : log.runs)
        run.ground.surface = SurfaceMix::fromText("asphalt=40,concrete=20,trail=40");
    log.runs[3].ground.surface = SurfaceMix::fromText("asphalt=50,trail=50");
    EXPECT_EQ(answersOf(Rule::HardSurfaces, log, aDay), (ScoresOfDay{false, false, true, false, false}));
    log.runs[1].ground.surface.reset();
    EXPECT_EQ(answersOf(Rule::HardSurfaces, log, aDay), (ScoresOfDay{false, false, {}, false, false}))
        << "a soft run settles it, an unknown one does not";
}

TEST(WornShoeRule, IsBrokenOverTheLimitOfThePair)
{
    auto log = weeksOf({10, 10, 10});
    auto blue = aShoe("Blue");
    blue.limit = kilometres(19);
    log.shoes.push_back(blue);
    log.runs[0].ground.shoe = blue.id;
    log.runs[1].ground.shoe = blue.id;
    EXPECT_EQ(answersOf(Rule::WornShoe, log, aDay), (ScoresOfDay{false, true, {}}));
}

TEST(BackTests, HaveARecordForEachRuleAlsoOfAnEmptyLog)
{
    const auto test = backTest({}, LoadUnit::Minutes, aDay);
    EXPECT_TRUE(test.flares.empty());
    ASSERT_EQ(test.rules.size(), everyRule.size());
    for (const auto& record : test.rules)
        EXPECT_EQ(record.says, BackTestSays::TooFewFlares);
}

} // namespace
} // namespace patella
