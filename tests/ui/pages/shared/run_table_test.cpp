// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHeaderView>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

#include "core/sample/sample_log.h"
#include "tests/support/builders.h"
#include "ui/pages/shared/fingerprint_delegate.h"
#include "ui/pages/shared/run_table.h"
#include "ui/pages/shared/run_table_model.h"

namespace patella::ui {
namespace {

using namespace test;

class RunTables : public testing::TestWithParam<int> {
protected:
    RunTables()
    {
        model.show(sampleLog(aDay), {});
        table.show();
    }
    RunTableModel model;
    RunTable table{&model};
};

TEST_P(RunTables, NeverSlideSidewaysAndCutNoFigure)
{
    table.resize(GetParam(), 400);
    QTest::qWait(0);
    EXPECT_EQ(table.horizontalScrollBar()->maximum(), 0);
    for (const int column : {RunTableModel::Date, RunTableModel::DistanceKm, RunTableModel::Time,
             RunTableModel::Knee, RunTableModel::Notes})
        EXPECT_FALSE(table.isColumnHidden(column)) << column << " is what the page is for";
}

TEST_P(RunTables, BringBackWhatTheyLeftOut)
{
    table.resize(700, 400);
    EXPECT_TRUE(table.isColumnHidden(RunTableModel::Pace));
    table.resize(1700, 400);
    for (int column = 0; column < model.columnCount(); ++column)
        EXPECT_FALSE(table.isColumnHidden(column)) << column;
}

// Pages of windows that are 1024, 1180 and 1366 wide, and one for which there is room.
INSTANTIATE_TEST_SUITE_P(AtWidth, RunTables, testing::Values(740, 900, 1080, 1700));

// Each heading of the four scores has room for all of its ink.
TEST(RunHeaders, ShowTheNamesOfTheFourMomentsWhole)
{
    const auto draw = [](bool inItsCell) {
        QImage image(500, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        for (int clock = 0; clock < FingerprintDelegate::clockCount; ++clock) {
            auto cell = FingerprintDelegate::cellOf(clock, image.rect(), painter.fontMetrics());
            painter.setClipRect(inItsCell ? cell : image.rect());
            painter.drawText(cell.adjusted(0, 0, inItsCell ? 0 : 100, 0), Qt::AlignLeft | Qt::AlignVCenter,
                FingerprintDelegate::clockNames().at(clock));
        }
        return image;
    };
    EXPECT_EQ(draw(true), draw(false));
    const QFontMetrics font{QFont()};
    const auto last = FingerprintDelegate::cellOf(FingerprintDelegate::clockCount - 1, {}, font);
    EXPECT_GT(FingerprintDelegate::widthOfAll(font), last.left() + last.width());
}

} // namespace
} // namespace patella::ui
