// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <gtest/gtest.h>

#include "core/log/knee_check.h"
#include "core/log/values/place.h"
#include "ui/fields/choice_fields.h"

namespace patella::ui {
namespace {

QString wordFor(Side side)
{
    return side == Side::Left ? QStringLiteral("left")
        : side == Side::Right ? QStringLiteral("right")
                              : QStringLiteral("both");
}

QString wordFor(Crackling crackling) { return QString::number(static_cast<int>(crackling)); }

using Sides = ChoiceField<Side>;
using Crackles = ChoiceSetField<Crackling>;

std::vector<QCheckBox*> boxesOf(const CheckBoxes& field)
{
    const auto boxes = field.findChildren<QCheckBox*>();
    return {boxes.begin(), boxes.end()};
}

TEST(ChoiceField, BeginsWithADashThatIsNoAnswer)
{
    const Sides field(wordFor);
    EXPECT_EQ(field.currentText(), words::dash());
    EXPECT_EQ(field.choice(), std::nullopt);
    EXPECT_EQ(field.count(), static_cast<int>(wordsOf<Side>.size()) + 1);
}

TEST(ChoiceField, HasNoDashWhereAnAnswerIsNeeded)
{
    const Sides field(wordFor, Needed::Yes);
    EXPECT_EQ(field.choice(), wordsOf<Side>[0].first);
    EXPECT_EQ(field.count(), static_cast<int>(wordsOf<Side>.size()));
}

TEST(ChoiceField, GivesBackEachChoiceItWasShown)
{
    for (const auto needed : {Needed::No, Needed::Yes}) {
        Sides field(wordFor, needed);
        for (const auto& [side, word] : wordsOf<Side>) {
            field.choose(side);
            EXPECT_EQ(field.choice(), side) << word;
        }
    }
    Sides field(wordFor);
    field.choose(Side::Right);
    field.choose(std::nullopt);
    EXPECT_EQ(field.choice(), std::nullopt);
}

TEST(ChoiceField, WritesItsWordsWithACapital)
{
    Sides field(wordFor);
    field.choose(Side::Right);
    EXPECT_EQ(field.currentText(), QStringLiteral("Right"));
}

TEST(ChoiceField, IsAnsweredByTheFirstLetterOfAWord)
{
    Sides field(wordFor);
    QTest::keyClicks(&field, QStringLiteral("r"));
    EXPECT_EQ(field.choice(), Side::Right);
}

TEST(YesNoField, KnowsNoAnswerFromNo)
{
    YesNoField field;
    EXPECT_EQ(field.answer(), std::nullopt);
    for (const auto& answer : {std::optional(false), std::optional(true), std::optional<bool>()}) {
        field.setAnswer(answer);
        EXPECT_EQ(field.answer(), answer);
    }
}

TEST(YesNoField, IsAnsweredByArrowKeys)
{
    YesNoField field;
    QTest::keyClick(&field, Qt::Key_Down);
    EXPECT_EQ(field.answer(), false);
    QTest::keyClick(&field, Qt::Key_Down);
    EXPECT_EQ(field.answer(), true);
}

TEST(ChoiceSetField, HasABoxForEachChoiceAndOneForNone)
{
    const Crackles field(wordFor, QStringLiteral("does not"), 2);
    const auto boxes = boxesOf(field);
    ASSERT_EQ(boxes.size(), wordsOf<Crackling>.size() + 1);
    EXPECT_EQ(boxes.back()->text(), QStringLiteral("does not"));
    EXPECT_EQ(field.choices(), std::nullopt) << "no box checked: not asked";
}

TEST(ChoiceSetField, GivesBackEachSetItWasShown)
{
    Crackles field(wordFor, QStringLiteral("does not"), 2);
    const std::vector<std::optional<ChoiceSet<Crackling>>> answers{ChoiceSet{Crackling::Stairs},
        ChoiceSet{Crackling::Squatting, Crackling::AnyBending}, ChoiceSet<Crackling>{}, std::nullopt};
    for (const auto& answer : answers) {
        field.choose(answer);
        EXPECT_EQ(field.choices(), answer);
    }
}

TEST(ChoiceSetField, TakesBackEveryChoiceByNone)
{
    Crackles field(wordFor, QStringLiteral("does not"), 2);
    field.choose(ChoiceSet{Crackling::Stairs, Crackling::Walking});
    boxesOf(field).back()->click();
    EXPECT_EQ(field.choices(), ChoiceSet<Crackling>{});
}

TEST(ChoiceSetField, TakesBackNoneByAChoice)
{
    Crackles field(wordFor, QStringLiteral("does not"), 2);
    field.choose(ChoiceSet<Crackling>{});
    boxesOf(field).front()->click();
    EXPECT_EQ(field.choices(), ChoiceSet{Crackling::Squatting});
    EXPECT_FALSE(boxesOf(field).back()->isChecked());
}

TEST(ChoiceSetField, IsNotAskedAgainWhenItsLastBoxIsCleared)
{
    Crackles field(wordFor, QStringLiteral("does not"), 2);
    boxesOf(field).front()->click();
    boxesOf(field).front()->click();
    EXPECT_EQ(field.choices(), std::nullopt);
}

TEST(ChoiceSetField, LeadsTheCursorToItsFirstBox)
{
    const Crackles field(wordFor, QStringLiteral("does not"), 2);
    EXPECT_EQ(field.focusProxy(), boxesOf(field).front());
}

} // namespace
} // namespace patella::ui
