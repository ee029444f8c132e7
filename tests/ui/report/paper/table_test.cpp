// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/ui/report/locales.h"
#include "ui/report/paper/table.h"

namespace patella::ui {
namespace {

using namespace test;

const TableOfText longTitles{.caption = {},
    .titles = {QStringLiteral("Week of"), QStringLiteral("longest of the 30 days before"),
        QStringLiteral("Runs with pain")},
    .rows = {{QStringLiteral("7 Sep 2026"), QStringLiteral("14.7"), QStringLiteral("3")}}};

TEST(ATableOnPaper, BreaksNoTitleIntoMoreThanTwoLinesWhereThereIsRoom)
{
    const Sheet sheet(english);
    const double twoLines = Table(sheet, longTitles, points(500)).titleHeight();
    EXPECT_LT(twoLines, 2.5 * sheet.lineHeight(type::columnTitle));
    EXPECT_GT(Table(sheet, longTitles, points(120)).titleHeight(), twoLines);
}

TEST(ATableOnPaper, MovesItsColumnsTogetherBeforeItBreaksACell)
{
    const Sheet sheet(english);
    const TableOfText runs{.caption = {},
        .titles = {},
        .rows = {{QStringLiteral("24 Nov 2026"), QStringLiteral("90 % trail, 10 % asphalt"),
            QStringLiteral("left")}},
        .textColumns = {1, 2}};
    const double whole = Table(sheet, runs, points(500)).width();
    const double oneLine = Table(sheet, runs, points(500)).rowHeight(0);
    EXPECT_EQ(Table(sheet, runs, whole - points(8)).rowHeight(0), oneLine);
    EXPECT_LE(Table(sheet, runs, whole - points(8)).width(), whole - points(8));
    EXPECT_GT(Table(sheet, runs, whole - points(20)).rowHeight(0), oneLine);
}

} // namespace
} // namespace patella::ui
