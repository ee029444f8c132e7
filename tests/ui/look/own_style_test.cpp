// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOptionHeader>
#include <QStyleOptionViewItem>
#include <QTableView>
#include <QTreeView>

#include <gtest/gtest.h>

#include "ui/look/own_style.h"

#include <memory>

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
    // As painted by a style.
    template <typename Option> static int besideHeading(const QStyle& style, Qt::Alignment alignment)
    {
        Option heading;
        heading.textAlignment = alignment;
        heading.text = QStringLiteral("Distance");
        heading.rect = {0, 0, 100, 24};
        QImage image(100, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        style.drawControl(QStyle::CE_HeaderLabel, &heading, &painter);
        painter.end();
        for (int x = 99; x >= 0; --x)
            for (int y = 0; y < 24; ++y)
                if (image.pixelColor(x, y) != Qt::white)
                    return 99 - x;
        return 100;
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
    const std::unique_ptr<QStyle> plain(QStyleFactory::create(QStringLiteral("Fusion")));
    const auto added = [&]<typename Option>(Option, Qt::Alignment alignment) {
        return besideHeading<Option>(style, alignment) - besideHeading<Option>(*plain, alignment);
    };
    EXPECT_EQ(added(QStyleOptionHeader(), Qt::AlignRight), apart) << "so that it ends where its numbers end";
    EXPECT_EQ(added(QStyleOptionHeaderV2(), Qt::AlignRight), apart);
    EXPECT_EQ(added(QStyleOptionHeader(), Qt::AlignLeft), 0);
}

} // namespace
} // namespace patella::ui
