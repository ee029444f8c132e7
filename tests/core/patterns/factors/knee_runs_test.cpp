// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/log/masking.h"
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

struct Worn {
    const char* name;
    std::optional<Care> care;
    std::optional<TimeOfDay> at; // of the day of a run from 10 to about 11
    bool masked;
};

class KneeRunsWith : public testing::TestWithParam<Worn> { };

TEST_P(KneeRunsWith, SomethingThatMayHidePainFollowTheOneRuleForScores)
{
    auto run = aRun();
    run.when.start = TimeOfDay{10h};
    run.measured.duration = 1h;
    run.measured.elapsed.reset();
    Log log{.runs = {run}, .painNotes = {noteOf(run, Moment::During, 1)}};
    if (const auto& [name, care, at, masked] = GetParam(); care) {
        log.careNotes = {aCareNote(*care)};
        log.careNotes[0].time = at;
    }
    EXPECT_EQ(kneeRuns(log, Side::Left, aDay)[0].masked, GetParam().masked);
    EXPECT_EQ(maskedNotes(log).size(), GetParam().masked ? 1U : 0U);
}

INSTANTIATE_TEST_SUITE_P(Care, KneeRunsWith,
    testing::Values( //
        Worn{"nothing", std::nullopt, std::nullopt, false}, //
        Worn{"tapeAtSomeTime", Care::Tape, std::nullopt, true}, //
        Worn{"braceAnHourBefore", Care::Brace, TimeOfDay{9h}, true}, //
        Worn{"painkillerEightHoursBefore", Care::Painkiller, TimeOfDay{2h}, false}, //
        Worn{"painkillerJustUnderEightHours", Care::Painkiller, TimeOfDay{2h + 1min}, true}, //
        Worn{"gelAfterTheRun", Care::Gel, TimeOfDay{12h}, false}, //
        Worn{"ice", Care::Ice, std::nullopt, false}),
    [](const auto& each) { return std::string(each.param.name); });

TEST_F(KneeRuns, AreMaskedByAPainkillerBeforeTheMorningThatIsPartOfTheirWorst)
{
    auto morning = noteOf(run, Moment::NextMorning, 2);
    morning.date = daysAfter(aDay, 1);
    log.painNotes = {noteOf(run, Moment::During, 1), morning};
    EXPECT_FALSE(left()[0].masked);
    log.careNotes = {aCareNote(Care::Painkiller, daysAfter(aDay, 1))};
    EXPECT_TRUE(left()[0].masked);
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
