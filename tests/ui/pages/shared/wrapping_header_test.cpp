// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include "ui/pages/shared/wrapping_header.h"

namespace patella::ui {
namespace {

TEST(WrappingHeaders, GoOnInAFurtherLineWhereTheirColumnIsNarrow)
{
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({QStringLiteral("What your log says"), QStringLiteral("Rule")});
    QTableView table;
    auto* header = new WrappingHeader;
    table.setHorizontalHeader(header);
    table.setModel(&model);
    table.resize(600, 200);
    table.show();
    table.setColumnWidth(0, header->sectionSizeHint(0));
    QTest::qWait(0);
    const int oneLine = header->height();
    EXPECT_LT(header->longestWord(0), header->sectionSizeHint(0));
    table.setColumnWidth(0, header->longestWord(0));
    QTest::qWait(0);
    EXPECT_GE(header->height(), oneLine + header->fontMetrics().height());
    EXPECT_LE(header->neededIn(0).width(), header->sectionSize(0));
    EXPECT_LE(header->neededIn(0).height(), header->height());
    table.setColumnWidth(0, header->sectionSizeHint(0));
    QTest::qWait(0);
    EXPECT_EQ(header->height(), oneLine);
}

} // namespace
} // namespace patella::ui
