// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/import/import_planner.h"
#include "core/exchange/lists/cells/folded_words.h"
#include "core/exchange/lists/list_pains.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"

namespace patella::exchange {
namespace {

using namespace test;
using testing::Contains;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

struct NamedColumn {
    const char* name;
    ListColumn column;
};

void PrintTo(const NamedColumn& each, std::ostream* stream) { *stream << each.name; }

class PainColumns : public testing::TestWithParam<NamedColumn> { };

TEST_P(PainColumns, AreKnownByTheirNames)
{
    EXPECT_EQ(painColumnNamed(foldedWords(GetParam().name)), GetParam().column);
}

INSTANTIATE_TEST_SUITE_P(All, PainColumns,
    testing::Values(NamedColumn{"Pain", ListColumn::Pain}, NamedColumn{"Knee pain (0-10)", ListColumn::Pain},
        NamedColumn{"NRS", ListColumn::Pain}, NamedColumn{"Worst pain", ListColumn::Pain},
        NamedColumn{"pain_during", ListColumn::Pain}, NamedColumn{"Schmerz", ListColumn::Pain},
        NamedColumn{"Knieschmerzen", ListColumn::Pain}, NamedColumn{"Douleur genou", ListColumn::Pain},
        NamedColumn{"Dolor de rodilla", ListColumn::Pain}, NamedColumn{"Ból kolana", ListColumn::Pain},
        NamedColumn{"Knee", ListColumn::Pain}, NamedColumn{"Pain left", ListColumn::PainLeft},
        NamedColumn{"Left knee", ListColumn::PainLeft}, NamedColumn{"Knie rechts", ListColumn::PainRight},
        NamedColumn{"Schmerz R", ListColumn::PainRight}, NamedColumn{"Knee, left", ListColumn::PainLeft},
        NamedColumn{"NRS - right", ListColumn::PainRight},
        NamedColumn{"Pain before run", ListColumn::PainBefore},
        NamedColumn{"Schmerz vorher", ListColumn::PainBefore},
        NamedColumn{"Pain after", ListColumn::PainAfter},
        NamedColumn{"Schmerz danach", ListColumn::PainAfter},
        NamedColumn{"Pain next morning", ListColumn::PainNextMorning},
        NamedColumn{"Schmerz am nächsten Morgen", ListColumn::PainNextMorning},
        NamedColumn{"Schmerz in der Früh", ListColumn::PainNextMorning},
        NamedColumn{"Morning pain", ListColumn::PainNextMorning},
        NamedColumn{"Pain side", ListColumn::PainSide}, NamedColumn{"Which knee", ListColumn::PainSide},
        NamedColumn{"Welches Knie", ListColumn::PainSide}, NamedColumn{"Painkiller", ListColumn::Ignored},
        NamedColumn{"Schmerzmittel", ListColumn::Ignored}, NamedColumn{"Pain location", ListColumn::Ignored},
        NamedColumn{"Side", ListColumn::Ignored}, NamedColumn{"Left", ListColumn::Ignored},
        NamedColumn{"Temperature", ListColumn::Ignored}));

TEST(PainCells, AreNumbersOutOfTenOrSayThatNothingHurt)
{
    EXPECT_EQ(painInCell("3", false), 3);
    EXPECT_EQ(painInCell(" 4/10 ", false), 4);
    EXPECT_EQ(painInCell("3 von 10", false), 3);
    EXPECT_EQ(painInCell("2,5", true), 2.5);
    EXPECT_EQ(painInCell("keine", false), 0);
    EXPECT_EQ(painInCell("No pain", false), 0);
    EXPECT_EQ(painInCell("bad", false), std::nullopt);
    EXPECT_EQ(sideNamed("Left"), Side::Left);
    EXPECT_EQ(sideNamed("li."), Side::Left);
    EXPECT_EQ(sideNamed("right knee"), Side::Right);
    EXPECT_EQ(sideNamed("beide Knie"), Side::Both);
    EXPECT_EQ(sideNamed("front"), std::nullopt);
}

class ListsWithPain : public testing::Test {
protected:
    ImportPlan planOf(const std::string& text, const Log& log = {})
    {
        writeBytes(folder / "diary.csv", text);
        const std::vector files{folder / "diary.csv"};
        return planImport(files, log, aDay);
    }
    TemporaryFolder folder;
};

TEST_F(ListsWithPain, GiveEachKneeItsScores)
{
    const auto plan = planOf("Date,Distance (km),Time,Pain left,Pain right\n2026-11-03,5,0:30:00,3,0\n");
    ASSERT_THAT(plan.imported, SizeIs(1));
    const auto& notes = plan.imported.front().entry.painNotes;
    ASSERT_THAT(notes, SizeIs(2));
    EXPECT_EQ(notes[0].side, Side::Left);
    EXPECT_EQ(notes[0].score, Pain::of(3));
    EXPECT_EQ(notes[0].moment, Moment::During);
    EXPECT_EQ(notes[0].run, plan.imported.front().entry.run.id);
    EXPECT_EQ(notes[1].side, Side::Right);
    EXPECT_EQ(notes[1].score, Pain::of(0));
}

TEST_F(ListsWithPain, TakeTheKneeFromAColumnOfItsOwnAndTheMorningToItsDay)
{
    const auto plan = planOf("Date;Distance (km);Time;Schmerz;Schmerz nächster Morgen;Welches Knie\n"
                             "2026-11-03;5;0:30:00;4/10;2;links\n");
    ASSERT_THAT(plan.imported, SizeIs(1));
    const auto& notes = plan.imported.front().entry.painNotes;
    ASSERT_THAT(notes, SizeIs(2));
    EXPECT_EQ(notes[1].moment, Moment::NextMorning);
    EXPECT_EQ(notes[1].date, LocalDate(2026y / 11 / 4));
    EXPECT_EQ(notes[1].side, Side::Left);
    EXPECT_EQ(notes[1].score, Pain::of(2));
}

TEST_F(ListsWithPain, AskTheColumnThatSaysWhichKneeBeforeAColumnForOneKnee)
{
    const auto plan = planOf("Date,Distance (km),Time,Pain left,Pain after,Which knee\n"
                             "2026-11-03,5,0:30:00,1,4,right\n2026-11-05,5,0:30:00,1,4,\n");
    ASSERT_THAT(plan.imported, SizeIs(2));
    const auto& named = plan.imported[0].entry.painNotes;
    ASSERT_THAT(named, SizeIs(2));
    EXPECT_EQ(named[0].side, Side::Left);
    EXPECT_EQ(named[1].side, Side::Right);
    EXPECT_EQ(named[1].score, Pain::of(4));
    const auto& unnamed = plan.imported[1];
    ASSERT_THAT(unnamed.entry.painNotes, SizeIs(1));
    EXPECT_EQ(unnamed.entry.painNotes.front().side, Side::Left);
    EXPECT_EQ(unnamed.entry.run.words.notes, "Pain after: 4");
    EXPECT_THAT(unnamed.remarks, Contains(Remark::KneeUnknown));
}

TEST_F(ListsWithPain, OfAKneeThatNothingNamesKeepTheScoreInTheNotesAndSaySo)
{
    const auto plan = planOf("Date,Distance (km),Time,Notes,Pain\n2026-11-03,5,0:30:00,windy,3\n"
                             "2026-11-05,5,0:30:00,,0\n2026-11-07,5,0:30:00,,a bit\n");
    ASSERT_THAT(plan.imported, SizeIs(3));
    const auto& hurt = plan.imported[0];
    EXPECT_THAT(hurt.entry.painNotes, IsEmpty());
    EXPECT_EQ(hurt.entry.run.words.notes, "windy\nPain: 3");
    EXPECT_THAT(hurt.remarks, Contains(Remark::KneeUnknown));
    const auto& painless = plan.imported[1];
    ASSERT_THAT(painless.entry.painNotes, SizeIs(1)) << "neither knee hurt";
    EXPECT_EQ(painless.entry.painNotes.front().side, Side::Both);
    EXPECT_THAT(painless.remarks, Not(Contains(Remark::KneeUnknown)));
    EXPECT_EQ(plan.imported[2].entry.run.words.notes, "Pain: a bit");
}

TEST_F(ListsWithPain, LeaveOutAScoreBeyondTenAndSaySo)
{
    const auto plan = planOf("Date,Distance (km),Time,Pain left\n2026-11-03,5,0:30:00,35\n");
    ASSERT_THAT(plan.imported, SizeIs(1));
    EXPECT_THAT(plan.imported.front().entry.painNotes, IsEmpty());
    EXPECT_EQ(plan.imported.front().entry.run.words.notes, "Pain left: 35");
    EXPECT_THAT(plan.imported.front().remarks, Contains(Remark::ImplausibleDropped));
}

TEST_F(ListsWithPain, AddScoresToARunThatHasNoneAndLeaveAnswersAlone)
{
    auto run = aRun(2026y / 11 / 3);
    run.measured.distance = Distance{5000};
    run.measured.duration = 30min;
    const auto text = "Date,Distance (km),Time,Pain left\n2026-11-03,5,0:30:00,3\n";
    Log log;
    log.runs = {run};
    auto plan = planOf(text, log);
    ASSERT_THAT(plan.duplicates, SizeIs(1));
    EXPECT_EQ(plan.duplicates.front().painNotesAdded, 1U);
    ASSERT_THAT(plan.laterNotes, SizeIs(1));
    EXPECT_EQ(plan.laterNotes.front().run, run.id);
    log.painNotes = {aPainNote(run)};
    plan = planOf(text, log);
    EXPECT_THAT(plan.laterNotes, IsEmpty());
}

} // namespace
} // namespace patella::exchange
