// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/patterns/factors/knee_runs.h"
#include "tests/support/builders.h"

namespace patella::patterns {
namespace {

using namespace test;

PainNote noteOf(const RunEntry& run, Moment moment, int score, Side side = Side::Left)
{
    auto note = aPainNote(run, moment, score);
    note.side = side;
    return note;
}

class KneeRuns : public testing::Test {
protected:
    RunEntry run = aRun();
    Log log{.runs = {run}};
    std::vector<KneeRun> left() { return kneeRuns(log, Side::Left, aDay); }
};

TEST_F(KneeRuns, TakeTheWorstOfDuringAfterAndNextMorning)
{
    log.painNotes = {noteOf(run, Moment::Before, 7), noteOf(run, Moment::During, 2),
        noteOf(run, Moment::After, 4), noteOf(run, Moment::NextMorning, 3)};
    ASSERT_EQ(left().size(), 1u);
    EXPECT_EQ(left()[0].worst, *Pain::of(4));
    EXPECT_EQ(left()[0].before, Pain::of(7));
    EXPECT_FALSE(left()[0].withoutMorning);
}

TEST_F(KneeRuns, MarkAMissingMorningAndNeverTakeItForZero)
{
    log.painNotes = {noteOf(run, Moment::During, 3)};
    ASSERT_EQ(left().size(), 1u);
    EXPECT_EQ(left()[0].worst, *Pain::of(3));
    EXPECT_EQ(left()[0].before, std::nullopt);
    EXPECT_TRUE(left()[0].withoutMorning);
}

TEST_F(KneeRuns, LeaveOutARunThatNobodyAskedAbout)
{
    EXPECT_TRUE(left().empty());
    log.painNotes = {noteOf(run, Moment::Before, 3)};
    EXPECT_TRUE(left().empty()) << "before the run is no outcome of it";
}

TEST_F(KneeRuns, KeepTheKneesApart)
{
    log.painNotes = {noteOf(run, Moment::During, 3, Side::Right)};
    EXPECT_TRUE(left().empty());
    EXPECT_EQ(kneeRuns(log, Side::Right, aDay).size(), 1u);
    log.painNotes[0].side = Side::Both;
    EXPECT_EQ(left().size(), 1u);
}

TEST_F(KneeRuns, StandInTheOrderOfTimeAndEndToday)
{
    log.runs = {aRun(2026y / 11 / 18), aRun(2026y / 11 / 16), aRun(2026y / 11 / 21)};
    for (const auto& each : log.runs)
        log.painNotes.push_back(noteOf(each, Moment::During, 1));
    ASSERT_EQ(left().size(), 2u);
    EXPECT_EQ(left()[0].run->when.date, 2026y / 11 / 16);
}

TEST_F(KneeRuns, AreMaskedAfterAPainkiller)
{
    log.painNotes = {noteOf(run, Moment::During, 1)};
    EXPECT_FALSE(left()[0].masked);
    log.runs[0].preparation.painkiller = false;
    EXPECT_FALSE(left()[0].masked);
    log.runs[0].preparation.painkiller = true;
    EXPECT_TRUE(left()[0].masked);
}

TEST_F(KneeRuns, AreMaskedByATapeOrBraceOfTheSameDayBeforeTheStart)
{
    log.painNotes = {noteOf(run, Moment::During, 1)};
    log.runs[0].when.start = TimeOfDay{10h};
    log.careNotes = {aCareNote(Care::Tape)};
    EXPECT_TRUE(left()[0].masked);
    log.careNotes[0].time = TimeOfDay{9h};
    EXPECT_TRUE(left()[0].masked);
    log.careNotes[0].time = TimeOfDay{12h};
    EXPECT_FALSE(left()[0].masked);
    log.careNotes = {aCareNote(Care::Ice)};
    EXPECT_FALSE(left()[0].masked);
}

TEST_F(KneeRuns, ChooseTheKneeThatWasAskedAboutMore)
{
    EXPECT_EQ(indexKnee(log, aDay), Side::Left);
    log.painNotes = {noteOf(run, Moment::During, 1, Side::Right)};
    EXPECT_EQ(indexKnee(log, aDay), Side::Right);
    log.painNotes.push_back(noteOf(run, Moment::During, 3, Side::Left));
    EXPECT_EQ(indexKnee(log, aDay), Side::Left) << "as many answers, more pain";
}

} // namespace
} // namespace patella::patterns
