// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/report/pain_summary.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

PainNote at(PainNote note, Side side, std::optional<Region> region)
{
    note.side = side;
    note.region = region;
    return note;
}

TEST(PainByPlace, KeepsSidesPlacesAndMomentsApart)
{
    const auto run = aRun();
    const std::vector notes{at(aPainNote(run, Moment::During, 6), Side::Left, Region::Front),
        at(aPainNote(run, Moment::During, 2), Side::Right, Region::Front),
        at(aPainNote(run, Moment::After, 3), Side::Left, Region::Front),
        at(aPainNote(run, Moment::During, 1), Side::Left, Region::Back)};
    const auto places = painByPlace(notes);
    ASSERT_EQ(places.size(), 3U);
    EXPECT_EQ(places[0].side, Side::Left);
    EXPECT_EQ(places[0].region, Region::Front);
    EXPECT_EQ(places[0].at(Moment::During)->worst, Pain::of(6));
    EXPECT_EQ(places[0].at(Moment::After)->worst, Pain::of(3));
    EXPECT_EQ(places[0].at(Moment::NextMorning), std::nullopt);
    const auto right = std::find_if(
        places.begin(), places.end(), [](const PainOfAPlace& place) { return place.side == Side::Right; });
    ASSERT_NE(right, places.end());
    EXPECT_EQ(right->at(Moment::During)->worst, Pain::of(2));
}

TEST(PainByPlace, SaysCountMedianWorstAndItsLatestDay)
{
    std::vector<PainNote> notes;
    for (const auto& [day, score] : {std::pair{1, 5}, {3, 0}, {5, 5}, {7, 2}})
        notes.push_back(aPainNote(aRun(2026y / 11 / day), Moment::During, score));
    const auto during = *painByPlace(notes).front().at(Moment::During);
    EXPECT_EQ(
        during, (PainScores{.count = 4, .median = 3.5, .worst = *Pain::of(5), .worstOn = 2026y / 11 / 5}));
}

TEST(PainByPlace, PutsThePlaceThatHurtsMostOftenFirst)
{
    const std::vector notes{at(aPainNote(aRun(), Moment::During, 0), Side::Left, Region::Front),
        at(aPainNote(aRun(), Moment::During, 0), Side::Left, Region::Front),
        at(aPainNote(aRun(), Moment::During, 1), Side::Right, {})};
    EXPECT_EQ(painByPlace(notes).front().side, Side::Right);
}

TEST(Answers, CountRunsNotNotes)
{
    const std::vector runs{aRun(), aRun(), aRun()};
    const std::vector notes{at(aPainNote(runs[0], Moment::During, 3), Side::Left, {}),
        at(aPainNote(runs[0], Moment::During, 4), Side::Right, {}), aPainNote(runs[1], Moment::During, 0)};
    EXPECT_EQ(answersAt(Moment::During, runs, notes, aDay), (Answers{.runs = 3, .answered = 2}));
    EXPECT_EQ(answersAt(Moment::Before, runs, notes, aDay), (Answers{.runs = 3, .answered = 0}));
}

TEST(Answers, DoNotMissTheMorningThatIsStillToCome)
{
    const std::vector runs{aRun(aDay), aRun(2026y / 11 / 19)};
    EXPECT_EQ(answersAt(Moment::NextMorning, runs, {}, aDay), (Answers{.runs = 1, .answered = 0}));
    EXPECT_EQ(answersAt(Moment::During, runs, {}, aDay), (Answers{.runs = 2, .answered = 0}));
}

TEST(PainFreeRuns, AreThoseAskedDuringTheRunThatNeverHurt)
{
    const std::vector runs{aRun(), aRun(), aRun(), aRun(), aRun()};
    const std::vector notes{aPainNote(runs[0], Moment::During, 0), // free
        aPainNote(runs[1], Moment::During, 0), aPainNote(runs[1], Moment::NextMorning, 2), // hurt later
        aPainNote(runs[2], Moment::Before, 0), // not asked during; runs[3] not at all
        aPainNote(runs[4], Moment::During, 0)};
    EXPECT_EQ(painFreeRuns(runs, notes, {notes.back().id}), (PainFreeRuns{.asked = 2, .painFree = 1}))
        << "a masked score makes no run without pain";
    EXPECT_EQ(painFreeRuns(runs, notes, {notes[2].id}), (PainFreeRuns{.asked = 3, .painFree = 2}))
        << "that of the morning after says nothing of the run";
}

} // namespace
} // namespace patella
