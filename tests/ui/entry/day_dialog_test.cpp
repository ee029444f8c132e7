// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/entry/forms.h"
#include "ui/fields/fields.h"
#include "ui/fields/labelled_field.h"

namespace patella::ui {
namespace {

using namespace test;

DayNote aFullDay()
{
    auto note = aDayNote();
    note.sitting = 390min;
    note.driving = 0min;
    note.standing = 60min;
    note.heels = 15min;
    note.stairs = Count::of(6);
    note.sleep = 430min;
    note.otherSport = "swimming";
    note.otherSportTime = 45min;
    note.illness = "a cold";
    note.hydration = DayRating::of(2);
    note.nutrition = DayRating::of(3);
    note.cycleDay = CycleDay::of(12);
    note.notes = "long meeting";
    return note;
}

TEST(DayDialog, GivesBackEveryAnswerItWasShown)
{
    const auto note = aFullDay();
    const auto weight = aMeasure();
    auto brace = aCareNote(Care::Brace);
    brace.time = TimeOfDay{9h};
    const Log log{.dayNotes = {note},
        .measures = {weight},
        .measureValues = {aMeasureValue(weight)},
        .careNotes = {brace, aCareNote(Care::Ice)}};
    EXPECT_EQ(formFor({replaced(note, note)}, log, aDay, nullptr)->changeSet(), ChangeSet{});
    EXPECT_EQ(formFor({added(note)}, {}, aDay, nullptr)->changeSet(), ChangeSet{added(note)});
}

TEST(DayDialog, WritesAPainkillerWithItsHour)
{
    const auto form = formFor({added(aFullDay())}, {}, aDay, nullptr);
    auto* time = form->findChild<ClockField*>(QStringLiteral("time of painkiller"));
    QTest::keyClicks(time, QStringLiteral("17:30"));
    const auto changeSet = form->changeSet();
    ASSERT_EQ(changeSet.size(), 2u);
    const auto* care = std::get_if<CareNote>(&*changeSet[1].after);
    ASSERT_NE(care, nullptr);
    EXPECT_EQ(care->care, Care::Painkiller);
    EXPECT_EQ(care->time, (TimeOfDay{17h + 30min}));
}

TEST(DayDialog, OpensTheNoteOfTheDayInsteadOfASecondOne)
{
    const auto note = aFullDay();
    const auto form = formFor({added(aDayNote())}, {.dayNotes = {note}}, aDay, nullptr);
    EXPECT_EQ(form->changeSet(), ChangeSet{});
}

TEST(DayDialog, AsksOwnMeasuresAndRefusesWhatIsNoNumber)
{
    const auto weight = aMeasure();
    const auto form = formFor({added(aFullDay())}, {.measures = {weight}}, aDay, nullptr);
    form->show();
    auto* field = form->findChild<DecimalField*>();
    ASSERT_NE(field, nullptr);
    field->setText(QStringLiteral("heavy"));
    form->accept();
    EXPECT_TRUE(form->isVisible());
    field->setText(QStringLiteral("71,5"));
    form->accept();
    EXPECT_FALSE(form->isVisible());
    const auto changeSet = form->changeSet();
    const auto* value = std::get_if<MeasureValue>(&*changeSet.back().after);
    ASSERT_NE(value, nullptr);
    EXPECT_EQ(value->value, Decimal{71'500});
}

TEST(DayDialog, RefusesAValueOffTheScaleOfItsMeasureBesideItsField)
{
    auto bend = aMeasure("Bend");
    bend.lowest = Decimal{0};
    bend.highest = Decimal{150'000};
    const auto form = formFor({added(aFullDay())}, {.measures = {bend}}, aDay, nullptr);
    form->show();
    auto* field = form->findChild<DecimalField*>();
    EXPECT_EQ(field->placeholderText(), QStringLiteral("0 to 150"));
    field->setText(QStringLiteral("151"));
    form->accept();
    EXPECT_TRUE(form->isVisible());
    EXPECT_EQ(qobject_cast<LabelledField*>(field->parentWidget())->problem(),
        QStringLiteral("Outside the scale of this measure."));
    field->setText(QStringLiteral("150"));
    form->accept();
    EXPECT_FALSE(form->isVisible());
}

TEST(DayDialog, KeepsAValueThatIsThereWhenItsScaleHasBecomeNarrower)
{
    auto weight = aMeasure();
    weight.highest = Decimal{50'000};
    const auto note = aFullDay();
    const Log log{.dayNotes = {note}, .measures = {weight}, .measureValues = {aMeasureValue(weight)}};
    const auto form = formFor({replaced(note, note)}, log, aDay, nullptr);
    form->show();
    form->accept();
    EXPECT_FALSE(form->isVisible());
}

TEST(DayDialog, SaysBesideTheFieldThatADayHas24Hours)
{
    auto note = aFullDay();
    const auto form = formFor({added(note)}, {}, aDay, nullptr);
    form->show();
    auto* sitting = form->findChild<HoursField*>(QStringLiteral("sitting_min"));
    sitting->setText(QStringLiteral("25:00"));
    form->accept();
    EXPECT_TRUE(form->isVisible());
    EXPECT_FALSE(qobject_cast<LabelledField*>(sitting->parentWidget())->problem().isEmpty());
}

} // namespace
} // namespace patella::ui
