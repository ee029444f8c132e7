// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/clocks/stage_drift.h"
#include "tests/support/clocked_log.h"

namespace patella {
namespace {

using namespace test;

ClockedLog loadOnlyFor(int days)
{
    ClockedLog log;
    for (int day = 0; day < days; day += 4) {
        log.add(day, {0, 3, 1, 0});
        log.log.painNotes.push_back(aRestDayNote(daysAfter(aMonday, day + 2), 0));
    }
    return log;
}

TEST(StageDrifts, AreTheFirstPainAtRestAfterAPhaseOfLoadOnly)
{
    auto log = loadOnlyFor(40);
    log.log.painNotes.push_back(aRestDayNote(daysAfter(aMonday, 41), 2));
    const auto drifts = stageDrifts(log.log, Side::Left, aDay);
    ASSERT_EQ(drifts.drifts.size(), 1U);
    EXPECT_EQ(drifts.drifts[0],
        (StageDrift{.from = aMonday,
            .firstRestPain = daysAfter(aMonday, 41),
            .painfulRuns = 10,
            .quietAnswers = 10}));
    EXPECT_FALSE(drifts.loadOnlyNow);
    EXPECT_TRUE(stageDrifts(log.log, Side::Right, aDay).drifts.empty());
}

TEST(StageDrifts, NeedFourWeeksOfIt)
{
    auto log = loadOnlyFor(24);
    log.log.painNotes.push_back(aRestDayNote(daysAfter(aMonday, 26), 2));
    EXPECT_TRUE(stageDrifts(log.log, Side::Left, aDay).drifts.empty());
}

TEST(StageDrifts, AreSeenInNightPainToo)
{
    auto log = loadOnlyFor(40);
    EXPECT_TRUE(stageDrifts(log.log, Side::Left, daysAfter(aMonday, 41)).loadOnlyNow);
    auto check = aKneeCheck(daysAfter(aMonday, 41));
    check.signs = ChoiceSet<KneeSign>{KneeSign::NightPain};
    log.log.kneeChecks.push_back(check);
    EXPECT_EQ(stageDrifts(log.log, Side::Left, aDay).drifts.size(), 1U);
}

TEST(StageDrifts, SayNothingWhereNobodyAskedAtRest)
{
    ClockedLog log;
    for (int day = 0; day < 60; day += 3)
        log.add(day, {0, 3, 1, 0});
    const auto drifts = stageDrifts(log.log, Side::Left, aDay);
    EXPECT_FALSE(drifts.isAsked());
    EXPECT_FALSE(drifts.loadOnlyNow);
    EXPECT_EQ(drifts.painfulRuns, 20);
}

// Painful runs and quiet rest days of so many, and pain at rest on one more.
StageDrifts driftsOf(std::initializer_list<int> painful, std::initializer_list<int> quiet, int atRest)
{
    ClockedLog log;
    for (const int day : painful)
        log.add(day, {0, 3, 1, 0});
    for (const int day : quiet)
        log.log.painNotes.push_back(aRestDayNote(daysAfter(aMonday, day), 0));
    log.log.painNotes.push_back(aRestDayNote(daysAfter(aMonday, atRest), 1));
    return stageDrifts(log.log, Side::Left, aDay);
}

TEST(StageDrifts, NeedExactlySoManyDaysRunsAndAnswers)
{
    EXPECT_EQ(driftsOf({0, 5, 9}, {3, 7, 12}, 28).drifts.size(), 1U);
    EXPECT_TRUE(driftsOf({0, 5, 9}, {3, 7, 12}, 27).drifts.empty());
    EXPECT_TRUE(driftsOf({0, 5}, {3, 7, 12}, 28).drifts.empty());
    EXPECT_TRUE(driftsOf({0, 5, 9}, {3, 7}, 28).drifts.empty());
}

TEST(StageDrifts, CountQuietAnswersFromTheFirstPainfulRunOn)
{
    const auto before = driftsOf({10, 15, 19}, {2, 5, 8, 12, 17}, 40);
    EXPECT_TRUE(before.drifts.empty()) << "three of the five lie before it hurt at all";
    EXPECT_EQ(before.quietAnswers, 5);
    EXPECT_EQ(driftsOf({10, 15, 19}, {2, 12, 17, 21}, 40).drifts.at(0),
        (StageDrift{.from = daysAfter(aMonday, 10),
            .firstRestPain = daysAfter(aMonday, 40),
            .painfulRuns = 3,
            .quietAnswers = 3}));
}

TEST(StageDrifts, BeginAgainAfterPainAtRest)
{
    auto log = loadOnlyFor(80);
    log.log.painNotes.push_back(aRestDayNote(daysAfter(aMonday, 31), 2));
    log.log.painNotes.push_back(aRestDayNote(daysAfter(aMonday, 33), 2)); // the same phase of rest pain
    log.log.painNotes.push_back(aRestDayNote(daysAfter(aMonday, 79), 2));
    const auto all = stageDrifts(log.log, Side::Left, aDay);
    ASSERT_EQ(all.drifts.size(), 2U);
    EXPECT_EQ(all.drifts[0].firstRestPain, daysAfter(aMonday, 31));
    EXPECT_EQ(all.drifts[1].from, daysAfter(aMonday, 36)) << "the next run that hurt";
    EXPECT_EQ(all.drifts[1].firstRestPain, daysAfter(aMonday, 79));
    EXPECT_EQ(all.painsAtRest, 3);
}

TEST(StageDrifts, TakeAMaskedScoreForPainButNotForQuiet)
{
    auto log = loadOnlyFor(40);
    for (int day = 2; day < 40; day += 4) {
        auto gel = aCareNote(Care::Painkiller, daysAfter(aMonday, day));
        gel.time.reset();
        log.log.careNotes.push_back(gel);
    }
    EXPECT_EQ(stageDrifts(log.log, Side::Left, aDay).quietAnswers, 0);
    EXPECT_FALSE(stageDrifts(log.log, Side::Left, daysAfter(aMonday, 40)).loadOnlyNow);
    log.log.painNotes.back().score = *Pain::of(1); // masked, and it hurt all the same
    EXPECT_EQ(stageDrifts(log.log, Side::Left, aDay).painsAtRest, 1);
}

TEST(StageDrifts, SeeWhatRestOrTheNightBroughtOnAtARunToo)
{
    for (const auto trigger : {Trigger::Resting, Trigger::Night, Trigger::Running}) {
        auto log = loadOnlyFor(40);
        log.add(41, {0, 0, 2, 0});
        log.log.painNotes[log.log.painNotes.size() - 2].triggers = ChoiceSet<Trigger>{trigger};
        EXPECT_EQ(
            stageDrifts(log.log, Side::Left, aDay).drifts.size(), trigger == Trigger::Running ? 0U : 1U);
        log.log.painNotes[log.log.painNotes.size() - 2].score = *Pain::of(0);
        EXPECT_TRUE(stageDrifts(log.log, Side::Left, aDay).drifts.empty()) << "0 is no pain";
    }
}

TEST(StageDrifts, AreOfEachKneeAlone)
{
    auto log = loadOnlyFor(40);
    auto right = aRestDayNote(daysAfter(aMonday, 41), 5);
    right.side = Side::Right;
    log.log.painNotes.push_back(right);
    EXPECT_TRUE(stageDrifts(log.log, Side::Left, aDay).drifts.empty());
    EXPECT_EQ(stageDrifts(log.log, Side::Both, aDay).drifts.size(), 1U);
    log.log.painNotes.back().side = Side::Both;
    EXPECT_EQ(stageDrifts(log.log, Side::Left, aDay).drifts.size(), 1U);
    EXPECT_EQ(stageDrifts(log.log, Side::Left, daysAfter(aMonday, 40)).painsAtRest, 0) << "not yet";
}

} // namespace
} // namespace patella
