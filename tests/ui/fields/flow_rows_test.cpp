// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

#include "ui/fields/flow_rows.h"

namespace patella::ui {
namespace {

class FlowRowsTest : public testing::Test {
protected:
    FlowRowsTest()
    {
        for (auto* field : {&date, &distance, &notes})
            field->setMinimumWidth(100);
        rows->add(&date, 0, 1);
        rows->add(&distance, 0, 1);
        rows->add(&notes, 0, 2);
    }
    void resize(int width)
    {
        form.resize(width, 300);
        rows->setGeometry({0, 0, width, rows->heightForWidth(width)});
    }

    QWidget form;
    QLineEdit date, distance, notes;
    FlowRows* rows = new FlowRows(10, &form);
};

TEST_F(FlowRowsTest, StandSideBySideWhereThereIsRoom)
{
    resize(720);
    EXPECT_EQ(date.y(), notes.y());
    EXPECT_EQ(date.width(), 200);
    EXPECT_EQ(distance.x(), 210);
    EXPECT_EQ(notes.width(), 300) << "what is left is shared, and it has twice the share";
}

TEST_F(FlowRowsTest, GoOnBelowWhereThereIsNot)
{
    resize(250);
    EXPECT_EQ(date.y(), distance.y());
    EXPECT_GT(notes.y(), date.geometry().bottom());
    EXPECT_EQ(notes.width(), 250);
    resize(150);
    EXPECT_GT(distance.y(), date.geometry().bottom());
    EXPECT_EQ(rows->heightForWidth(150), 3 * date.sizeHint().height() + 20);
}

TEST_F(FlowRowsTest, LeaveNoFieldAloneInALongLastRow)
{
    QLineEdit place;
    place.setMinimumWidth(100);
    rows->add(&place, 0, 1);
    resize(330);
    EXPECT_EQ(date.y(), distance.y());
    EXPECT_EQ(notes.y(), place.y());
    EXPECT_GT(notes.y(), date.geometry().bottom());
    EXPECT_GT(place.width(), 100);
}

TEST_F(FlowRowsTest, NeedNoMoreRoomThanTheirWidestField)
{
    EXPECT_EQ(rows->minimumSize().width(), 100);
    EXPECT_EQ(rows->sizeHint().width(), 320);
}

TEST_F(FlowRowsTest, LeaveNoGapForAFieldThatIsHidden)
{
    distance.hide();
    resize(430);
    EXPECT_EQ(notes.x(), date.geometry().right() + 11);
}

TEST(FlowRowsWithAGap, PutWhatFollowsItAtTheEndOfTheRow)
{
    QWidget form;
    auto* rows = new FlowRows(10, &form);
    QPushButton repeat, save;
    repeat.setFixedWidth(80);
    save.setFixedWidth(60);
    rows->add(&repeat, 0);
    rows->addGap();
    rows->add(&save, 0);
    rows->setGeometry({0, 0, 400, 40});
    EXPECT_EQ(save.geometry().right(), 399);
    EXPECT_EQ(repeat.x(), 0);
}

} // namespace
} // namespace patella::ui
