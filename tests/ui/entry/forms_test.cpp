// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>

#include <gtest/gtest.h>

#include "core/log/entry.h"
#include "tests/ui/entry/open_form.h"
#include "ui/entry/day_dialog.h"
#include "ui/entry/edit_runs_dialog.h"
#include "ui/entry/forms.h"
#include "ui/entry/knee_check_dialog.h"
#include "ui/entry/run_dialog.h"

namespace patella::ui {
namespace {

using namespace test;

template <typename Form> bool isFormFor(const ChangeSet& changeSet, const Log& log = {})
{
    return dynamic_cast<Form*>(formFor(changeSet, log, aDay, nullptr).get()) != nullptr;
}

TEST(Forms, OpenForNothingWhereNothingIsThere)
{
    EXPECT_EQ(formFor({}, {}, aDay, nullptr), nullptr);
    EXPECT_EQ(formFor({removed(aShoe())}, {}, aDay, nullptr), nullptr) << "what goes has no form";
}

TEST(Forms, LeadFromAPainNoteToItsRun)
{
    const auto run = aRun();
    const auto note = aPainNote(run);
    const Log log{.runs = {run}, .painNotes = {note}};
    EXPECT_TRUE(isFormFor<RunDialog>({replaced(note, note)}, log));
    EXPECT_TRUE(isFormFor<KneeCheckDialog>({replaced(note, note)})) << "a note without its run";
}

TEST(Forms, LeadFromAPainOfARestDayToTheCheckOfThatKnee)
{
    const auto note = aRestDayNote();
    auto check = aKneeCheck(aDay, Side::Left);
    check.notes = "that one";
    const auto other = aKneeCheck(aDay, Side::Right);
    const Log log{.painNotes = {note}, .kneeChecks = {other, check}};
    const auto form = formFor({replaced(note, note)}, log, aDay, nullptr);
    EXPECT_EQ(form->changeSet(), ChangeSet{}) << "the check that is there, not a second one";
    EXPECT_TRUE(isFormFor<KneeCheckDialog>({replaced(note, note)}, log));
}

TEST(Forms, LeadFromAMeasuredValueToItsDay)
{
    const auto weight = aMeasure();
    EXPECT_TRUE(isFormFor<DayDialog>({added(aMeasureValue(weight))}, {.measures = {weight}}));
}

TEST(Forms, OpenTheRunWhateverElseTheChangeSetBrings)
{
    const auto pair = aShoe();
    const auto run = aRun();
    EXPECT_TRUE(isFormFor<RunDialog>({added(pair), added(run), added(aPainNote(run))}));
    EXPECT_TRUE(isFormFor<RunDialog>({added(aPainNote(run)), added(run)}));
}

TEST(Forms, AskOneQuestionForSeveralRunsAndAllForOne)
{
    const auto one = aRun();
    const auto other = aRun(daysAfter(aDay, -1));
    const Log log{.runs = {other, one}};
    EXPECT_TRUE(isFormFor<EditRunsDialog>({replaced(one, one), replaced(other, other)}, log));
    EXPECT_TRUE(isFormFor<RunDialog>({replaced(one, one)}, log));
}

TEST(Forms, ShowADraftOfAnEntryWithItsPainAndItsNewPair)
{
    const auto pair = aShoe("Green");
    auto run = aRun();
    run.ground.shoe = pair.id;
    const auto note = aPainNote(run, Moment::During, 4);
    const ChangeSet draft{added(pair), added(run), added(note)};
    EXPECT_EQ(formFor(draft, {}, aDay, nullptr)->changeSet(), draft);
}

TEST(Forms, ShowADraftOfARunThatIsInTheLogAsAChangeOfIt)
{
    const auto run = aRun();
    const auto note = aPainNote(run, Moment::During, 4);
    auto worse = note;
    worse.score = *Pain::of(6);
    const Log log{.runs = {run}, .painNotes = {note}};
    const auto form = formFor({replaced(run, run), replaced(note, worse)}, log, aDay, nullptr);
    EXPECT_EQ(form->changeSet(), ChangeSet{replaced(note, worse)});
}

TEST(Forms, ShowADraftOfADayWithItsCareAndItsMeasures)
{
    const auto weight = aMeasure();
    auto gel = aCareNote(Care::Gel);
    gel.time = TimeOfDay{9h};
    const ChangeSet draft{added(aDayNote()), added(gel), added(aMeasureValue(weight))};
    EXPECT_EQ(formFor(draft, {.measures = {weight}}, aDay, nullptr)->changeSet(), draft);
}

TEST(Forms, ShowWhatTheLogSaysOfTheDayToWhomWritesASecondNote)
{
    const auto there = aDayNote();
    auto second = aDayNote();
    second.notes = "once more";
    const auto form = formFor({added(second)}, {.dayNotes = {there}}, aDay, nullptr);
    EXPECT_EQ(form->changeSet(), ChangeSet{});
    EXPECT_TRUE(isFormFor<DayDialog>({added(second)}, {.dayNotes = {there}}));
}

} // namespace
} // namespace patella::ui
