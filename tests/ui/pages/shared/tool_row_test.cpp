// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "ui/pages/shared/tool_row.h"

namespace patella::ui {
namespace {

TEST(ToolRow, LeadsTheKeyOfALabelToItsField)
{
    ToolRow row;
    auto* field = new QComboBox;
    row.add(QStringLiteral("&Unit"), field);
    EXPECT_EQ(row.findChild<QLabel*>()->buddy(), field);
}

TEST(ToolRow, SaysWhichPeriodIsChosenAndCanForgetIt)
{
    ToolRow row;
    row.addPeriods({26, 52, 0}, 52);
    auto* periods = row.findChild<QButtonGroup*>();
    EXPECT_EQ(periods->checkedId(), 52);
    QSignalSpy chosen(&row, &ToolRow::periodChosen);
    periods->button(0)->click();
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 0);
    row.releasePeriod();
    EXPECT_EQ(periods->checkedId(), -1);
    periods->button(26)->click();
    EXPECT_EQ(periods->checkedId(), 26);
}

TEST(ToolRow, OffersAPicture)
{
    ToolRow row;
    row.addPicture();
    QSignalSpy wanted(&row, &ToolRow::pictureWanted);
    row.findChild<QAbstractButton*>(QStringLiteral("savePicture"))->click();
    EXPECT_EQ(wanted.size(), 1);
}

} // namespace
} // namespace patella::ui
