// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/plan/accepting.h"
#include "core/plan/prescription.h"
#include "tests/support/builders.h"
#include "tests/support/way_back.h"

namespace patella {
namespace {

using namespace test;

Programme setByLena(ProgrammeKind kind, LocalDate date = aDay)
{
    auto programme = aProgramme(kind, date);
    programme.setBy = "Lena";
    return programme;
}

Log after(Log log, const ChangeSet& changeSet)
{
    applyTo(log, changeSet);
    return log;
}

TEST(Accepting, PutsWhatIsSetInThePlaceOfWhatWasSetBefore)
{
    const Log log{.programmes = {setByLena(ProgrammeKind::Limits, daysAfter(aDay, -30)),
                      aProgramme(ProgrammeKind::Squat, daysAfter(aDay, -30))}};
    auto newer = setByLena(ProgrammeKind::Limits);
    newer.mostInAWeek = kilometres(15);
    const auto now = after(log, accepting(log, {newer}, aDay));
    EXPECT_EQ(limitsOn(now, aDay).value().mostInAWeek, kilometres(15));
    EXPECT_EQ(now.programmes.size(), 3u) << "what was set before is kept as over";
    EXPECT_EQ(followedExercises(now, aDay).size(), 1u) << "the runner's own goes on";
}

TEST(Accepting, ChangesNothingTheSecondTime)
{
    const std::vector set{setByLena(ProgrammeKind::Limits), setByLena(ProgrammeKind::ReturnToRun)};
    const auto log = after({}, accepting({}, set, aDay));
    auto again = set;
    for (auto& each : again)
        each.id = ProgrammeId::fresh();
    EXPECT_EQ(accepting(log, again, aDay), ChangeSet{});
}

TEST(Accepting, TakesTheEntryTestAlong)
{
    auto own = aProgramme(ProgrammeKind::ReturnToRun, daysAfter(aDay, -3));
    own.walkPain = Pain::of(1);
    own.stairsPain = Pain::of(2);
    const Log log{.programmes = {own}};
    const auto now = after(log, accepting(log, {setByLena(ProgrammeKind::ReturnToRun)}, aDay));
    const auto followedNow = followed(now, ProgrammeKind::ReturnToRun, aDay).value();
    EXPECT_EQ(followedNow.setBy, "Lena");
    EXPECT_EQ(followedNow.stairsPain, Pain::of(2));
    EXPECT_EQ(now.programmes.front().ended, aDay);
}

TEST(Limits, SayWhoSetThemAndWhatIsLeftOfTheWeek)
{
    auto limits = setByLena(ProgrammeKind::Limits, aMonday);
    limits.surfaces = ChoiceSet<Surface>{};
    const Log log{.runs = {aRun(daysAfter(aMonday, -1)), aRun(aMonday), aRun(daysAfter(aMonday, 2))},
        .programmes = {limits}};
    const auto on = [&](int day) { return limitsOn(log, daysAfter(aMonday, day)).value(); };
    EXPECT_EQ(on(0).by, (SetBy{"Lena", aMonday}));
    EXPECT_EQ(on(1).leftThisWeek, kilometres(12));
    EXPECT_EQ(on(3).leftThisWeek, kilometres(4));
    EXPECT_EQ(on(7).leftThisWeek, kilometres(20));
    EXPECT_FALSE(on(3).passedBy);
    EXPECT_FALSE(on(0).surfaces) << "none is the same as all";
    EXPECT_FALSE(limitsOn(log, daysAfter(aMonday, -1)));
}

TEST(Limits, SayByHowMuchTheWeekIsOverThem)
{
    auto limits = setByLena(ProgrammeKind::Limits, aMonday);
    limits.mostInAWeek = kilometres(10);
    const Log log{.runs = {aRun(aMonday, kilometres(8)), aRun(daysAfter(aMonday, 2), kilometres(6))},
        .programmes = {limits}};
    EXPECT_FALSE(limitsOn(log, aMonday).value().passedBy);
    EXPECT_EQ(limitsOn(log, daysAfter(aMonday, 2)).value().passedBy, kilometres(4));
    EXPECT_EQ(limitsOn(log, daysAfter(aMonday, 2)).value().leftThisWeek, Distance{});
}

TEST(Limits, NameTheNextCheckUntilAVisitWasThenOrLater)
{
    auto limits = setByLena(ProgrammeKind::Limits);
    limits.nextCheck = daysAfter(aDay, 10);
    Log log{.programmes = {limits}};
    const auto on = [&](int day) { return limitsOn(log, daysAfter(aDay, day)).value().nextCheck; };
    EXPECT_TRUE(on(9));
    EXPECT_TRUE(on(12)) << "it is overdue";
    log.visits = {aVisit(daysAfter(aDay, 2)), aVisit(daysAfter(aDay, 11))};
    EXPECT_TRUE(on(10)) << "the visit before it is another";
    EXPECT_FALSE(on(12));
}

TEST(FollowedParts, BeginWithTheLimitsAndSayWhoSetTheNewest)
{
    const Log log{.programmes = {aProgramme(ProgrammeKind::Squat, daysAfter(aDay, -1)),
                      setByLena(ProgrammeKind::Limits, daysAfter(aDay, -9))}};
    const auto parts = followedParts(log, aDay);
    ASSERT_EQ(parts.size(), 2u);
    EXPECT_EQ(parts[0].kind, ProgrammeKind::Limits);
    EXPECT_EQ(whoSet(parts), "Lena");
    EXPECT_EQ(whoSet({}), "");
}

TEST(PartsToWrite, HaveTheStepThatWasReached)
{
    WayBack way(aMonday, 4);
    way.run(0, 4, greenClocks);
    way.run(2, 4, greenClocks);
    const auto parts = partsToWrite(way.log, daysAfter(aMonday, 3));
    ASSERT_EQ(parts.size(), 1u);
    EXPECT_EQ(parts[0].step, Count::of(5));
    EXPECT_EQ(followedParts(way.log, daysAfter(aMonday, 3)), way.log.programmes) << "the log stays as it is";
}

} // namespace
} // namespace patella
