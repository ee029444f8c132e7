// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

#include "ui/entry/knee/knee_line_fields.h"

namespace patella::ui {
namespace {

class KneeLineFieldsTest : public testing::Test {
protected:
    QWidget window;
    KneeLineFields fields{&window};
    QSignalSpy changed{&fields, &KneeLineFields::changed};
};

TEST_F(KneeLineFieldsTest, GiveBackTheLineTheyWereShown)
{
    auto line = blankKneeLine(Side::Both, Region::OuterSide);
    line.scores = {Pain::of(0), Pain::of(10), std::nullopt, Pain::of(3)};
    line.details.onset = Distance{4500};
    fields.show(line);
    EXPECT_EQ(fields.line(), line);
}

TEST_F(KneeLineFieldsTest, SayThatTheyChangedWhenASidePlaceOrScoreIsAnswered)
{
    fields.side->choose(Side::Right);
    fields.region->choose(Region::Back);
    QTest::keyClicks(fields.scores[0], QStringLiteral("4"));
    EXPECT_EQ(changed.count(), 3);
    EXPECT_EQ(fields.line().side, Side::Right);
    EXPECT_EQ(fields.line().region, Region::Back);
    EXPECT_EQ(fields.line().scores[0], Pain::of(4));
}

TEST_F(KneeLineFieldsTest, NameEachScoreForScreenReadersByItsMoment)
{
    QSet<QString> names;
    for (const auto* widget : fields.widgets()) {
        EXPECT_FALSE(widget->accessibleName().isEmpty());
        names.insert(widget->accessibleName());
    }
    EXPECT_EQ(names.size(), 6) << "no two share a name";
}

TEST_F(KneeLineFieldsTest, NameTheFirstScoreOfARestDayOtherwise)
{
    const KneeLineFields ofARestDay(&window, Moment::RestDay);
    EXPECT_NE(ofARestDay.scores[0]->accessibleName(), fields.scores[0]->accessibleName());
    EXPECT_EQ(ofARestDay.scores[1]->accessibleName(), fields.scores[1]->accessibleName());
}

TEST_F(KneeLineFieldsTest, SayWhichScoreCannotBe)
{
    EXPECT_TRUE(fields.trouble().isEmpty());
    fields.scores[1]->setText(QStringLiteral("11"));
    const auto during = fields.trouble();
    EXPECT_FALSE(during.isEmpty());
    fields.scores[1]->clear();
    fields.scores[3]->setText(QStringLiteral("11"));
    EXPECT_FALSE(fields.trouble().isEmpty());
    EXPECT_NE(fields.trouble(), during);
}

TEST_F(KneeLineFieldsTest, KnowNoPainOfTheRunButNotOfTheNextMorning)
{
    fields.show(blankKneeLine(Side::Right, Region::Back));
    fields.noPain();
    auto none = blankKneeLine(Side::Both);
    none.scores = {Pain::least(), Pain::least(), Pain::least(), std::nullopt};
    EXPECT_EQ(fields.line(), none);
}

} // namespace
} // namespace patella::ui
