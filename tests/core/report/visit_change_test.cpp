// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/report/visit_change.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

const LocalDate visitDay = daysAfter(aDay, -20);

// A log that began long before the visit.
Log logWithAVisit()
{
    Log log{.runs = {aRun(daysAfter(aDay, -200))}, .visits = {aVisit(visitDay)}};
    return log;
}

void addRun(Log& log, int daysAgo, std::int64_t km, int during)
{
    const auto run = aRun(daysAfter(aDay, -daysAgo), kilometres(km));
    log.runs.push_back(run);
    log.painNotes.push_back(aPainNote(run, Moment::During, during));
}

TEST(SinceTheVisit, IsNothingWithoutAVisitBeforeTheLastDay)
{
    EXPECT_EQ(changeSinceVisit({}, aDay, {}), std::nullopt);
    EXPECT_EQ(changeSinceVisit({.visits = {aVisit(aDay)}}, aDay, {}), std::nullopt);
    EXPECT_EQ(sinceLastVisit({.visits = {aVisit(aDay)}}, aDay), std::nullopt);
}

TEST(SinceTheVisit, ComparesTheDaysAfterItWithAsManyBefore)
{
    auto log = logWithAVisit();
    addRun(log, 40, 99, 9); // a day too early
    addRun(log, 39, 10, 4);
    addRun(log, 25, 10, 4);
    addRun(log, 20, 10, 5); // the day of the visit is before it
    addRun(log, 19, 6, 1);
    addRun(log, 10, 6, 1);
    addRun(log, 0, 9, 2);
    const auto change = changeSinceVisit(log, aDay, {}).value();
    EXPECT_EQ(change.before.days, (Period{daysAfter(aDay, -39), visitDay}));
    EXPECT_EQ(change.since.days, (Period{daysAfter(aDay, -19), aDay}));
    EXPECT_EQ(change.before.distance, kilometres(30));
    EXPECT_EQ(change.since.distance, kilometres(21));
    EXPECT_DOUBLE_EQ(change.before.kilometresPerWeek(), 10.5);
    EXPECT_EQ(change.since.longestRun, kilometres(9));
    EXPECT_EQ(change.before.medianDuring, 4);
    EXPECT_EQ(change.since.medianDuring, 1);
    EXPECT_EQ(change.duringChange, -3);
    EXPECT_EQ(change.duringSize, ChangeSize::Clear);
    EXPECT_EQ(change.nextMorningSize, ChangeSize::NotComparable);
    EXPECT_TRUE(change.before.wholeInLog);
}

TEST(SinceTheVisit, LooksBackAtLeastTwoWeeksAndAtMostTwelve)
{
    const auto daysBefore = [](int daysAgo) {
        const Log log{.visits = {aVisit(daysAfter(aDay, -daysAgo))}};
        return changeSinceVisit(log, aDay, {})->before.days.days();
    };
    EXPECT_EQ(daysBefore(3), 14);
    EXPECT_EQ(daysBefore(14), 14);
    EXPECT_EQ(daysBefore(84), 84);
    EXPECT_EQ(daysBefore(300), 84);
}

TEST(SinceTheVisit, SaysWhetherTheLogHasAllDaysBeforeIt)
{
    const auto isWhole = [](int daysAgo) {
        const Log log{.runs = {aRun(daysAfter(aDay, -daysAgo))}, .visits = {aVisit(visitDay)}};
        return changeSinceVisit(log, aDay, {})->before.wholeInLog;
    };
    EXPECT_FALSE(isWhole(38));
    EXPECT_TRUE(isWhole(39)) << "the first of its days";
    EXPECT_TRUE(isWhole(40));
}

TEST(SinceTheVisit, NamesNewAndRetiredPairsExercisesAndNewFlags)
{
    auto log = logWithAVisit();
    log.shoes = {aShoe("Old"), aShoe("New"), aShoe("Done")};
    log.shoes[2].retired = daysAfter(aDay, -5);
    addRun(log, 30, 8, 0);
    log.runs.back().ground.shoe = log.shoes[0].id;
    addRun(log, 10, 8, 0);
    log.runs.back().ground.shoe = log.shoes[0].id;
    addRun(log, 9, 8, 0);
    log.runs.back().ground.shoe = log.shoes[1].id;
    log.careNotes = {aCareNote(Care::Strength, daysAfter(aDay, -40)), aCareNote(Care::Strength, aDay),
        aCareNote(Care::Ice, aDay)};
    const auto flag = [](LocalDate since) {
        return RaisedFlag{.flag = RedFlag::NightPain,
            .urgency = Urgency::WithinDays,
            .source = FlagSource::KneeChecks,
            .side = Side::Left,
            .region = std::nullopt,
            .since = since,
            .lastSeen = aDay,
            .days = 1,
            .lapse = std::nullopt};
    };
    const auto change
        = changeSinceVisit(log, aDay, std::vector{flag(visitDay), flag(daysAfter(visitDay, 1))}).value();
    EXPECT_EQ(change.newShoes, std::vector<std::string>{"New"});
    EXPECT_EQ(change.retiredShoes, std::vector<std::string>{"Done"});
    ASSERT_EQ(change.exercises.size(), 1U);
    EXPECT_EQ(change.exercises[0].times, 1);
    EXPECT_EQ(change.since.daysOfStrength, 1);
    EXPECT_EQ(change.before.daysOfStrength, 0) << "21 days before the visit began later";
    ASSERT_EQ(change.newFlags.size(), 1U);
    EXPECT_EQ(change.newFlags[0].since, daysAfter(visitDay, 1));
}

TEST(SinceTheVisit, CountsRunsWhosePainMayBeHidden)
{
    Log log{.visits = {aVisit(daysAfter(aDay, -20))}};
    for (const int daysAgo : {25, 22, 5}) {
        log.runs.push_back(aRun(daysAfter(aDay, -daysAgo)));
        log.runs.back().preparation.painkiller = daysAgo == 22;
        log.painNotes.push_back(aPainNote(log.runs.back(), Moment::During, 3));
        log.painNotes.push_back(aPainNote(log.runs.back(), Moment::After, 2));
    }
    const auto change = changeSinceVisit(log, aDay, {});
    ASSERT_TRUE(change);
    EXPECT_EQ(change->before.runsMasked, 1);
    EXPECT_EQ(change->since.runsMasked, 0);
    EXPECT_EQ(change->before.answersAfter, 2);
    EXPECT_EQ(change->since.medianAfter, 2.0);
}

} // namespace
} // namespace patella
