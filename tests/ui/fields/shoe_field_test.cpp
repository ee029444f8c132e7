// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/fields/shoe_field.h"
#include "ui/words/units.h"

namespace patella::ui {
namespace {

using namespace test;

class ShoeFieldTest : public testing::Test {
protected:
    ShoeFieldTest() { old.retired = daysAfter(aDay, -30); }
    const Shoe blue = aShoe("Blue");
    const Shoe red = aShoe("Red");
    Shoe old = aShoe("Old");
    ShoeField field;
};

TEST_F(ShoeFieldTest, OffersADashAndThePairsInUse)
{
    field.offer({blue, old, red}, std::nullopt);
    EXPECT_EQ(field.count(), 3);
    EXPECT_EQ(field.shoe(), std::nullopt);
    EXPECT_LT(field.findText(QStringLiteral("Old")), 0) << "retired";
}

TEST_F(ShoeFieldTest, ShowsTheChosenPairAlsoWhenItIsRetired)
{
    field.offer({blue, old, red}, old.id);
    EXPECT_EQ(field.currentText(), QStringLiteral("Old"));
    EXPECT_EQ(field.shoe(), old.id);
}

TEST_F(ShoeFieldTest, KnowsAPairByItsNameHoweverItIsWritten)
{
    field.offer({blue, red}, std::nullopt);
    field.setEditText(QStringLiteral("  bLUE "));
    EXPECT_EQ(field.shoe(), blue.id);
    EXPECT_EQ(field.newPair(), std::nullopt);
}

TEST_F(ShoeFieldTest, KnowsARetiredPairByItsName)
{
    field.offer({blue, old}, std::nullopt);
    field.setEditText(QStringLiteral("old"));
    EXPECT_EQ(field.shoe(), old.id) << "no two pairs share a name";
}

TEST_F(ShoeFieldTest, KeepsTheKeyOfANewPairWhileItsNameIsLookedAt)
{
    field.offer({blue}, std::nullopt);
    field.setEditText(QStringLiteral("Green"));
    const auto first = field.shoe();
    ASSERT_TRUE(first);
    EXPECT_EQ(field.shoe(), first);
    ASSERT_TRUE(field.newPair());
    EXPECT_EQ(field.newPair()->id, *first);
    EXPECT_EQ(field.newPair()->name, "Green");
}

TEST_F(ShoeFieldTest, ForgetsANewPairWhoseNameWasTakenBack)
{
    field.offer({blue}, std::nullopt);
    field.setEditText(QStringLiteral("Green"));
    EXPECT_TRUE(field.newPair());
    field.setEditText(QStringLiteral("Blue"));
    EXPECT_EQ(field.newPair(), std::nullopt);
    field.setEditText(QString());
    EXPECT_EQ(field.shoe(), std::nullopt);
    EXPECT_EQ(field.newPair(), std::nullopt);
}

TEST_F(ShoeFieldTest, TakesOverThePairOfADraft)
{
    const auto green = aShoe("Green");
    field.offer({blue}, green.id);
    field.adopt(green);
    EXPECT_EQ(field.shoe(), green.id);
    EXPECT_EQ(field.newPair(), green);
}

TEST_F(ShoeFieldTest, TakesNoNewNamesWhereTheyAreNotWelcome)
{
    ShoeField known(NewPairs::No);
    known.offer({blue, old, red}, red.id);
    EXPECT_FALSE(known.isEditable());
    EXPECT_EQ(known.shoe(), red.id);
    known.setCurrentIndex(0);
    EXPECT_EQ(known.currentText(), words::dash());
    EXPECT_EQ(known.shoe(), std::nullopt);
    EXPECT_EQ(known.newPair(), std::nullopt);
}

TEST_F(ShoeFieldTest, IsAnsweredByTyping)
{
    field.offer({blue, red}, std::nullopt);
    field.show();
    QTest::keyClicks(field.lineEdit(), QStringLiteral("red"));
    EXPECT_EQ(field.shoe(), red.id);
}

} // namespace
} // namespace patella::ui
