// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHeaderView>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/look/colours.h"
#include "ui/pages/patterns/shoe_surface_view.h"
#include "ui/pages/patterns/shoe_surface_words.h"
#include "ui/words/log_words.h"

namespace patella::ui {
namespace {

using namespace test;

ShoeOnSurface aCell(int runs, std::optional<double> medianPain)
{
    return {.runs = runs, .medianPain = medianPain};
}

ShoeSurfaceTable twoPairsOnTwoSurfaces()
{
    return {.shoes = {aShoe("Blue"), aShoe("Red")},
        .surfaces = {Surface::Asphalt, Surface::Trail},
        .cells = {{aCell(12, 0.0), aCell(4, std::nullopt)}, {aCell(0, std::nullopt), aCell(9, 10.0)}}};
}

class ShoeSurfaceViewTest : public testing::Test {
protected:
    ShoeSurfaceViewTest()
    {
        view.resize(600, 300);
        view.QWidget::show();
        view.show(twoPairsOnTwoSurfaces());
    }
    // A spot of the cell where nothing is written.
    QColor groundOf(int row, int column)
    {
        const auto cell = view.visualRect(view.model()->index(row, column));
        const auto spot = cell.topLeft() + QPoint(8, 6);
        return view.viewport()->grab().toImage().pixelColor(spot);
    }
    ShoeSurfaceView view;
};

TEST_F(ShoeSurfaceViewTest, HasPairsDownAndSurfacesAcross)
{
    const auto* model = view.model();
    EXPECT_EQ(model->headerData(0, Qt::Vertical).toString(), QStringLiteral("Blue"));
    EXPECT_EQ(model->headerData(1, Qt::Vertical).toString(), QStringLiteral("Red"));
    EXPECT_EQ(model->headerData(0, Qt::Horizontal).toString(), words::of(Surface::Asphalt));
    EXPECT_EQ(model->headerData(1, Qt::Horizontal).toString(), words::of(Surface::Trail));
}

TEST_F(ShoeSurfaceViewTest, SaysEachCellAlsoUnderTheMouse)
{
    const auto table = twoPairsOnTwoSurfaces();
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < 2; ++column) {
            const auto index = view.model()->index(row, column);
            const auto place = static_cast<std::size_t>(row);
            const auto said
                = words::cellInFull(table.shoes[place], table.surfaces[static_cast<std::size_t>(column)],
                    table.cells[place][static_cast<std::size_t>(column)]);
            EXPECT_EQ(index.data(Qt::ToolTipRole).toString(), said);
            EXPECT_EQ(index.data(Qt::AccessibleTextRole).toString(), said);
        }
}

TEST_F(ShoeSurfaceViewTest, ColoursMorePainMore)
{
    const auto pain = colours::from(view.palette()).pain;
    const auto away = [&](const QColor& colour) {
        return std::abs(colour.red() - pain.red()) + std::abs(colour.green() - pain.green())
            + std::abs(colour.blue() - pain.blue());
    };
    EXPECT_LT(away(groundOf(1, 1)), away(groundOf(0, 0)));
    EXPECT_EQ(groundOf(0, 0), colours::from(view.palette()).ground) << "no pain, no colour";
}

TEST_F(ShoeSurfaceViewTest, CutsALongNameAndSaysItInFullUnderTheMouse)
{
    const std::string name(120, 'x');
    view.show({.shoes = {aShoe(name)}, .surfaces = {Surface::Asphalt}, .cells = {{aCell(12, 2.0)}}});
    const auto* model = view.model();
    EXPECT_LT(model->headerData(0, Qt::Vertical).toString().size(), 120);
    EXPECT_EQ(model->headerData(0, Qt::Vertical, Qt::ToolTipRole).toString().toStdString(), name);
}

TEST_F(ShoeSurfaceViewTest, IsAsHighAsItsRows)
{
    const int two = view.height();
    auto table = twoPairsOnTwoSurfaces();
    table.shoes.push_back(aShoe("Green"));
    table.cells.push_back({aCell(0, std::nullopt), aCell(0, std::nullopt)});
    view.show(table);
    EXPECT_GE(view.height() - two, view.rowHeight(0));
    view.show(twoPairsOnTwoSurfaces());
    EXPECT_EQ(view.height(), two);
}

TEST_F(ShoeSurfaceViewTest, IsWalkedByArrowsAndLeftByTab)
{
    view.setCurrentIndex(view.model()->index(0, 0));
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.currentIndex().column(), 1);
    EXPECT_FALSE(view.tabKeyNavigation());
}

TEST(ShoeSurfaceWords, WriteAMedianOfAHalfAndAWholeOne)
{
    const QLocale german(QStringLiteral("de_DE"));
    EXPECT_EQ(words::medianIn(aCell(12, 2.5), german), QStringLiteral("2,5"));
    EXPECT_EQ(words::medianIn(aCell(12, 3.0), german), QStringLiteral("3"));
    EXPECT_EQ(words::medianIn(aCell(4, std::nullopt), german), QString()) << "too few say nothing";
    EXPECT_NE(words::runsIn(aCell(0, std::nullopt)), words::runsIn(aCell(1, std::nullopt)));
}

} // namespace
} // namespace patella::ui
