// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHeaderView>
#include <QStyleOptionHeader>
#include <QStyleOptionViewItem>
#include <QTableView>
#include <QTreeView>

#include <gtest/gtest.h>

#include "ui/look/own_style.h"

namespace patella::ui {
namespace {

// How far from the right edge of its cell a text may end.
class OwnStyles : public testing::Test {
protected:
    int besideCell(Qt::Alignment alignment, const QWidget& of) const
    {
        QStyleOptionViewItem cell;
        cell.features = QStyleOptionViewItem::HasDisplay;
        cell.displayAlignment = alignment;
        cell.text = QStringLiteral("12.3 km");
        cell.rect = {0, 0, 100, 24};
        return 99 - style.subElementRect(QStyle::SE_ItemViewItemText, &cell, &of).right();
    }
    int besideHeading(Qt::Alignment alignment) const
    {
        QStyleOptionHeader heading;
        heading.textAlignment = alignment;
        heading.text = QStringLiteral("Distance");
        heading.rect = {0, 0, 100, 24};
        return 99 - style.subElementRect(QStyle::SE_HeaderLabel, &heading, table.horizontalHeader()).right();
    }

    OwnStyle style;
    QTableView table;
    QTreeView list;
};

TEST_F(OwnStyles, KeepNumbersApartFromTheColumnBesideThem)
{
    constexpr int apart = 9;
    EXPECT_EQ(besideCell(Qt::AlignRight, table) - besideCell(Qt::AlignRight, list), apart);
    EXPECT_EQ(besideCell(Qt::AlignLeft, table), besideCell(Qt::AlignLeft, list)) << "words need the room";
    EXPECT_EQ(besideHeading(Qt::AlignRight) - besideHeading(Qt::AlignLeft), apart)
        << "so that a heading ends where its numbers end";
}

} // namespace
} // namespace patella::ui
