// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/sync/conflicts.h"
#include "core/sync/syncing.h"
#include "tests/core/sync/two_machines.h"
#include "tests/support/sync/sync_study.h"

namespace patella::sync {
namespace {

using namespace test;
using SyncingTest = TwoMachines;
namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

TEST_F(SyncingTest, TakesEverythingToAMachineThatStarts)
{
    const auto run = aRun();
    desktop().log().apply({added(aShoe()), added(run), added(aPainNote(run)), added(aVisit())});
    together();
    EXPECT_THAT(laptop().log().runs(), ElementsAre(run));
    EXPECT_THAT(laptop().log().painNotes(), SizeIs(1));
}

TEST_F(SyncingTest, WritesARowOnceThatSeveralFilesSpeakOf)
{
    desktop().log().apply({added(aRun())});
    for (const auto* notes : {"cold", "colder", "warm"}) {
        desktop().sync();
        noted(desktop(), notes);
    }
    desktop().sync();
    carryAll(machines);
    EXPECT_EQ(laptop().sync().received, 4u);
    EXPECT_EQ(runOf(laptop()).words.notes, "warm");
    EXPECT_EQ(laptop().syncing().store().lastEntry(), 1);
}

TEST_F(SyncingTest, KeepsDifferentColumnsOfOneRunFromBoth)
{
    desktop().log().apply({added(aRun())});
    together();
    noted(desktop(), "windy");
    auto after = runOf(laptop());
    after.form.effort = Effort::of(7);
    laptop().log().apply({replaced(runOf(laptop()), after)});
    together();
    EXPECT_EQ(runOf(desktop()).words.notes, "windy");
    EXPECT_EQ(runOf(desktop()).form.effort, Effort::of(7));
    EXPECT_THAT(conflicts(desktop()), IsEmpty());
}

TEST_F(SyncingTest, ListsTheValueThatLostUntilSomebodyChooses)
{
    desktop().log().apply({added(aRun())});
    together();
    noted(desktop(), "hot");
    noted(laptop(), "cold"); // later
    together();
    EXPECT_EQ(runOf(desktop()).words.notes, "cold");
    ASSERT_THAT(conflicts(desktop()), SizeIs(1));
    EXPECT_EQ(conflicts(desktop()), conflicts(laptop()));
    EXPECT_EQ(conflicts(desktop())[0].cells[0].said[1].value, Plain(std::string("hot")));

    noted(desktop(), "hot");
    together();
    EXPECT_EQ(runOf(laptop()).words.notes, "hot");
    EXPECT_THAT(conflicts(laptop()), IsEmpty());
}

TEST_F(SyncingTest, AConflictEndsWhereSomebodyKeepsWhatStands)
{
    desktop().log().apply({added(aRun())});
    together();
    noted(desktop(), "hot");
    noted(laptop(), "cold");
    together();
    keepWhatStands(desktop().syncing().store(), runOf(desktop()).id.text());
    together();
    EXPECT_EQ(runOf(laptop()).words.notes, "cold");
    EXPECT_THAT(conflicts(laptop()), IsEmpty());
}

TEST_F(SyncingTest, BringsBackWhatWasRemovedHereAndEditedThere)
{
    desktop().log().apply({added(aRun())});
    together();
    desktop().log().apply({removed(runOf(desktop()))});
    noted(laptop(), "hot");
    together();
    EXPECT_EQ(runOf(desktop()).words.notes, "hot");
    ASSERT_THAT(conflicts(desktop()), SizeIs(1));
    EXPECT_TRUE(conflicts(desktop())[0].removed);
}

TEST_F(SyncingTest, BringsBackARunThatSomebodyAddsANoteTo)
{
    const auto run = aRun();
    desktop().log().apply({added(run)});
    together();
    desktop().log().apply({removed(run)});
    laptop().log().apply({added(aPainNote(run))});
    together();
    EXPECT_THAT(desktop().log().runs(), ElementsAre(run));
}

TEST_F(SyncingTest, BringsBackWithARunTheScoresThatWentWithIt)
{
    const auto run = aRun();
    const auto note = aPainNote(run), wrong = aPainNote(run, Moment::After);
    desktop().log().apply({added(run), added(note), added(wrong)});
    together();
    desktop().log().apply({removed(wrong)}); // for its own sake
    desktop().log().apply({removed(run), removed(note)});
    noted(laptop(), "hot");
    together();
    EXPECT_EQ(runOf(desktop()).words.notes, "hot");
    EXPECT_THAT(desktop().log().painNotes(), ElementsAre(note));
    noted(desktop(), "cold"); // knowing of both
    together();
    EXPECT_THAT(laptop().log().painNotes(), ElementsAre(note));
}

TEST_F(SyncingTest, BringsBackTheScoresOfARunThatSomebodyAddsAnotherTo)
{
    const auto run = aRun();
    const auto note = aPainNote(run), other = aPainNote(run, Moment::After);
    desktop().log().apply({added(run), added(note)});
    together();
    desktop().log().apply({removed(note), removed(run)});
    laptop().log().apply({added(other)});
    together();
    EXPECT_THAT(desktop().log().painNotes(), SizeIs(2));
    desktop().log().apply({removed(note), removed(other), removed(run)});
    together();
    EXPECT_THAT(laptop().log().runs(), IsEmpty());
    EXPECT_THAT(laptop().log().painNotes(), IsEmpty());
}

TEST_F(SyncingTest, LeavesAScoreGoneThatWasRemovedAloneElsewhere)
{
    const auto run = aRun();
    const auto note = aPainNote(run);
    desktop().log().apply({added(run), added(note)});
    together();
    desktop().log().apply({removed(note), removed(run)});
    laptop().log().apply({removed(note)});
    noted(laptop(), "hot");
    together();
    EXPECT_THAT(desktop().log().runs(), SizeIs(1));
    EXPECT_THAT(desktop().log().painNotes(), IsEmpty());
}

TEST_F(SyncingTest, BringsBackWithAMeasureItsValues)
{
    const auto measure = aMeasure();
    const auto value = aMeasureValue(measure);
    desktop().log().apply({added(measure), added(value)});
    together();
    desktop().log().apply({removed(value), removed(measure)});
    auto renamed = measure;
    renamed.name = "In the morning";
    laptop().log().apply({replaced(measure, renamed)});
    together();
    EXPECT_THAT(desktop().log().all<MeasureValue>(), ElementsAre(value));
}

TEST_F(SyncingTest, RemovesWhereNobodySaysOtherwise)
{
    desktop().log().apply({added(aRun())});
    together();
    laptop().log().apply({removed(runOf(laptop()))});
    together();
    EXPECT_THAT(desktop().log().runs(), IsEmpty());
}

TEST_F(SyncingTest, TakesAnUndoForANewChange)
{
    desktop().log().apply({added(aRun())});
    together();
    noted(laptop(), "hot");
    together();
    const auto done = laptop().log().doneChangeSets(1);
    ASSERT_THAT(done, SizeIs(1));
    laptop().log().apply(inverse(laptop().log().changeSet(done[0].lastEntry)));
    together();
    EXPECT_EQ(runOf(desktop()).words.notes, aRun().words.notes);
    EXPECT_THAT(conflicts(desktop()), IsEmpty());
}

RunEntry fromWatch()
{
    auto run = aRun();
    run.when.start = TimeOfDay{std::chrono::hours(18)};
    run.when.utcOffset = UtcOffset{std::chrono::minutes(60)};
    run.words.file = "evening.fit";
    return run;
}

TEST_F(SyncingTest, MakesOneRunOfAFileThatWasImportedTwice)
{
    const auto here = fromWatch(), there = fromWatch();
    desktop().log().apply({added(here), added(aPainNote(here))});
    laptop().log().apply({added(there), added(aPainNote(there, Moment::After))});
    together();
    EXPECT_THAT(desktop().log().runs(), SizeIs(1));
    for (const auto& note : laptop().log().painNotes())
        EXPECT_EQ(note.run, runOf(laptop()).id);
    EXPECT_THAT(laptop().log().painNotes(), SizeIs(2)); // neither is lost
}

TEST_F(SyncingTest, NamesTwoAnswersToOneMorningQuestionAsADisagreement)
{
    const auto run = fromWatch();
    desktop().log().apply({added(run)});
    together();
    auto here = aPainNote(run, Moment::NextMorning), there = aPainNote(run, Moment::NextMorning);
    here.score = *Pain::of(2);
    there.score = *Pain::of(5);
    desktop().log().apply({added(here)});
    laptop().log().apply({added(there)}); // later
    together();
    ASSERT_THAT(laptop().log().painNotes(), SizeIs(1));
    EXPECT_EQ(laptop().log().painNotes()[0].score, there.score);
    ASSERT_THAT(conflicts(laptop()), SizeIs(1));
    EXPECT_EQ(conflicts(laptop())[0].cells[0].column, "score");
}

TEST_F(SyncingTest, MakesOneScoreOfTwoEqualOnesAndLeavesTwoPlacesTwo)
{
    const auto run = fromWatch();
    desktop().log().apply({added(run)});
    together();
    auto other = aPainNote(run);
    other.region = Region::AboveKneecap;
    desktop().log().apply({added(aPainNote(run)), added(other)});
    laptop().log().apply({added(aPainNote(run))});
    together();
    EXPECT_THAT(desktop().log().painNotes(), SizeIs(2));
    EXPECT_THAT(conflicts(desktop()), IsEmpty());
}

TEST_F(SyncingTest, LeavesTwoAScoreThatWasAddedBesideOneLikeIt)
{
    const auto run = fromWatch();
    desktop().log().apply({added(run), added(aPainNote(run))});
    together();
    laptop().log().apply({added(aPainNote(run))}); // she saw the other
    together();
    EXPECT_THAT(desktop().log().painNotes(), SizeIs(2));
}

TEST_F(SyncingTest, LeavesTwoEqualRunsOfOneMachineTwo)
{
    desktop().log().apply({added(aRun()), added(aRun())});
    together();
    EXPECT_THAT(laptop().log().runs(), SizeIs(2));
}

TEST_F(SyncingTest, LeavesTwoARunThatWasAddedBesideOneLikeIt)
{
    desktop().log().apply({added(fromWatch())});
    together();
    laptop().log().apply({added(fromWatch())}); // she saw the other
    together();
    EXPECT_THAT(desktop().log().runs(), SizeIs(2));
}

TEST_F(SyncingTest, MakesOnePairOfTwoShoesOfOneName)
{
    auto here = aShoe("Blue"), there = aShoe("Blue");
    auto run = aRun(), other = aRun(daysAfter(aDay, 1));
    run.ground.shoe = here.id;
    other.ground.shoe = there.id;
    desktop().log().apply({added(here), added(run)});
    laptop().log().apply({added(there), added(other)});
    together();
    ASSERT_THAT(laptop().log().shoes(), SizeIs(1));
    for (const auto& each : laptop().log().runs())
        EXPECT_EQ(each.ground.shoe, laptop().log().shoes()[0].id);
}

TEST_F(SyncingTest, LetsTwoShoesTakeEachOthersNames)
{
    auto blue = aShoe("Blue"), red = aShoe("Red");
    desktop().log().apply({added(blue), added(red)});
    together();
    auto passing = blue, nowBlue = red, nowRed = blue;
    passing.name = "Passing";
    nowBlue.name = "Blue";
    nowRed.name = "Red";
    desktop().log().apply({replaced(blue, passing), replaced(red, nowBlue), replaced(passing, nowRed)});
    together();
    EXPECT_THAT(laptop().log().shoes(), SizeIs(2));
}

TEST_F(SyncingTest, SaysOnWhichDeviceInTheHistory)
{
    desktop().log().apply({added(aRun())});
    together();
    noted(laptop(), "hot");
    together();
    EXPECT_EQ(desktop().log().journal().back().device, laptop().ownFolder().filename().string());
}

TEST_F(SyncingTest, WaitsForARunWhoseNoteCameFirst)
{
    machines.emplace_back(place.path(), "phone");
    const auto run = aRun();
    desktop().log().apply({added(run)});
    desktop().sync();
    carryAll(machines);
    laptop().sync();
    laptop().log().apply({added(aPainNote(run))});
    laptop().sync();
    carryAll(machines);
    auto& phone = machines[2];
    const auto fromDesktop = phone.folder() / desktop().ownFolder().filename();
    fs::rename(fromDesktop, place / "late");
    fs::create_directory(fromDesktop);
    EXPECT_EQ(phone.sync().waiting, 1u);
    EXPECT_THAT(phone.log().painNotes(), IsEmpty());
    fs::remove(fromDesktop);
    fs::rename(place / "late", fromDesktop);
    EXPECT_EQ(phone.sync().waiting, 0u);
    EXPECT_THAT(phone.log().painNotes(), SizeIs(1));
    together();
}

// 2,000 in prove_sync_histories.
class MadeUpHistories : public testing::TestWithParam<int> { };

TEST_P(MadeUpHistories, EndAlikeOnAllMachinesAndLoseNothingWhateverComesWhen)
{
    EXPECT_THAT(syncHistory(static_cast<std::uint64_t>(GetParam())).wrong, IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Syncing, MadeUpHistories, testing::Range(1, 17));

} // namespace
} // namespace patella::sync
