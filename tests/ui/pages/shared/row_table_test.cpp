// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include "ui/pages/shared/card.h"
#include "ui/pages/shared/empty_state.h"
#include "ui/pages/shared/row_table.h"

namespace patella::ui {
namespace {

// Counts how often a text is asked for.
class CountedModel : public QStandardItemModel {
public:
    using QStandardItemModel::QStandardItemModel;
    QVariant data(const QModelIndex& index, int role) const override
    {
        asked += role == Qt::DisplayRole;
        return QStandardItemModel::data(index, role);
    }
    mutable int asked = 0;
};

class RowTableTest : public testing::Test {
protected:
    RowTableTest()
    {
        table.resize(300, 200);
        table.show();
    }
    QPoint middleOf(int row, int column) { return table.visualRect(model.index(row, column)).center(); }

    QStandardItemModel model{3, 2};
    RowTable table{&model};
    QSignalSpy opened{&table, &RowTable::opened};
    QSignalSpy removeWanted{&table, &RowTable::removeWanted};
};

TEST(RowTables, LookAtATextOnceToFitTheColumns)
{
    constexpr int rows = 100, columns = 6;
    CountedModel many(rows, columns);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            many.setItem(row, column, new QStandardItem(QString::number(row * 1000 + column)));
    RowTable table(&many);
    table.resize(120, 200); // too narrow: columns give way, and some go
    table.setSortingEnabled(true);
    table.fitColumns({0, 1, 2, 3}, {3, 2, 1});
    many.asked = 0;
    Q_EMIT table.horizontalHeader()->sortIndicatorChanged(0, Qt::AscendingOrder);
    const int sizeOfTheWidest = columns;
    EXPECT_LE(many.asked, 2 * (rows * columns + sizeOfTheWidest))
        << "once, and once more for the other order";
}

TEST_F(RowTableTest, OpensTheCurrentRowByEnter)
{
    table.setCurrentIndex(model.index(1, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    QTest::keyClick(&table, Qt::Key_Enter);
    ASSERT_EQ(opened.count(), 2);
    EXPECT_EQ(opened.at(0).at(0).toModelIndex().row(), 1);
}

TEST_F(RowTableTest, OpensARowByADoubleClick)
{
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, middleOf(2, 1));
    EXPECT_EQ(opened.count(), 0) << "one click chooses";
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, middleOf(2, 1));
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.at(0).at(0).toModelIndex().row(), 2);
}

TEST_F(RowTableTest, CopiesTheChosenRowsAsCsvWithTheirHeadings)
{
    model.setHorizontalHeaderLabels({QStringLiteral("Date"), QStringLiteral("Notes")});
    model.setItem(0, 0, new QStandardItem(QStringLiteral("20.11.")));
    model.setItem(0, 1, new QStandardItem(QStringLiteral("8,2\u00a0km, \"easy\"")));
    model.setItem(2, 0, new QStandardItem(QStringLiteral("21.11.")));
    table.setSelectionMode(QAbstractItemView::MultiSelection);
    table.selectRow(2);
    table.selectRow(0);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(),
        QStringLiteral("Date,Notes\n20.11.,\"8,2 km, \"\"easy\"\"\"\n21.11.,\n"));
    table.hideColumn(0);
    EXPECT_EQ(table.selectedRowsAsCsv().section(QLatin1Char('\n'), 0, 0), QStringLiteral("Notes"))
        << "only what is shown";
}

TEST_F(RowTableTest, OffersTheSameByTheMenuOfARow)
{
    QStringList offered;
    QTimer::singleShot(0, &table, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        for (const auto* action : menu->actions())
            offered << action->text().remove(QLatin1Char('&'));
        menu->actions().last()->trigger();
        menu->close();
    });
    const auto at = middleOf(1, 0);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, table.viewport()->mapToGlobal(at));
    QApplication::sendEvent(table.viewport(), &event);
    EXPECT_EQ(offered,
        (QStringList{QStringLiteral("Open"), QStringLiteral("Copy as CSV"), QStringLiteral("Delete")}));
    EXPECT_EQ(removeWanted.count(), 1);
    EXPECT_TRUE(table.selectionModel()->isRowSelected(1, {})) << "the row under the mouse is meant";
}

TEST_F(RowTableTest, KeepsWhichColumnsAreShownAndTheirOrder)
{
    table.letColumnsBeArranged(QStringLiteral("test"));
    table.horizontalHeader()->moveSection(1, 0);
    RowTable again(&model);
    again.letColumnsBeArranged(QStringLiteral("test"));
    EXPECT_EQ(again.horizontalHeader()->logicalIndex(0), 1);

    QTimer::singleShot(0, &table, [] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        menu->actions().first()->trigger();
        menu->close();
    });
    Q_EMIT table.horizontalHeader()->customContextMenuRequested({2, 2});
    EXPECT_TRUE(table.isColumnHidden(0));
    RowTable hidden(&model);
    hidden.letColumnsBeArranged(QStringLiteral("test"));
    EXPECT_TRUE(hidden.isColumnHidden(0));

    QStandardItemModel other(1, 3);
    RowTable another(&other);
    another.letColumnsBeArranged(QStringLiteral("test"));
    EXPECT_FALSE(another.isColumnHidden(0)) << "a table with other columns is another one";
    QSettings().remove(QStringLiteral("tables"));
}

TEST_F(RowTableTest, MakesColumnsAsWideAsTheirWordsAndCutsNoFigure)
{
    model.setColumnCount(3);
    model.setItem(0, 0, new QStandardItem(QStringLiteral("5:31 /km")));
    model.setItem(0, 1, new QStandardItem(QStringLiteral("70 % asphalt, 30 % trail, and the bridge")));
    table.resize(900, 200);
    table.fitColumns({1});
    const int pace = table.columnWidth(0), surface = table.columnWidth(1);
    EXPECT_GE(surface, table.fontMetrics().horizontalAdvance(QStringLiteral("70 % asphalt, 30 % tr")));
    table.resize(260, 200);
    EXPECT_EQ(table.columnWidth(0), pace) << "a figure is never cut";
    EXPECT_LT(table.columnWidth(1), surface);
}

TEST_F(RowTableTest, OpensNothingWhereNothingIsChosen)
{
    table.setCurrentIndex({});
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_EQ(opened.count(), 0);
}

TEST_F(RowTableTest, AsksForRowsToBeTakenAwayByDelete)
{
    table.setCurrentIndex(model.index(1, 0));
    QTest::keyClick(&table, Qt::Key_Delete);
    EXPECT_EQ(removeWanted.count(), 1);
    EXPECT_EQ(model.rowCount(), 3) << "the page asks first";
}

TEST_F(RowTableTest, ChoosesWholeRowsAndWalksThemByArrowKeys)
{
    table.setCurrentIndex(model.index(0, 0));
    QTest::keyClick(&table, Qt::Key_Down);
    EXPECT_EQ(table.currentIndex().row(), 1);
    EXPECT_EQ(table.selectionModel()->selectedRows().size(), 1);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(table.selectionModel()->selectedRows().size(), 2);
}

TEST_F(RowTableTest, IsLeftByTab)
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* next = new QPushButton;
    auto* rows = new RowTable(&model);
    column->addWidget(rows);
    column->addWidget(next);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Tab);
    EXPECT_TRUE(next->hasFocus());
}

TEST(EmptyState, SaysWhyAndOffersTheNextAction)
{
    EmptyState empty(QStringLiteral("No runs"), QStringLiteral("Add one."), QStringLiteral("Add a run"));
    QSignalSpy wanted(&empty, &EmptyState::actionWanted);
    QStringList texts;
    for (const auto* label : empty.findChildren<QLabel*>())
        texts << label->text();
    EXPECT_EQ(texts, (QStringList{QStringLiteral("No runs"), QStringLiteral("Add one.")}));
    const auto buttons = empty.findChildren<QPushButton*>();
    ASSERT_EQ(buttons.size(), 1);
    EXPECT_EQ(buttons.front()->text(), QStringLiteral("Add a run"));
    buttons.front()->click();
    EXPECT_EQ(wanted.count(), 1);
}

TEST(EmptyState, WrapsItsReasonOnANarrowPage)
{
    EmptyState empty(QStringLiteral("No runs"), QStringLiteral("word ").repeated(40), QStringLiteral("Add"));
    empty.resize(250, 500);
    empty.show();
    for (const auto* label : empty.findChildren<QLabel*>())
        EXPECT_LE(label->width(), 250);
}

TEST(Card, HasItsTitleAboveItsContent)
{
    auto* content = new QLabel(QStringLiteral("content"));
    const std::unique_ptr<QFrame> titled(card(QStringLiteral("This week"), content));
    titled->show();
    const auto labels = titled->findChildren<QLabel*>();
    ASSERT_EQ(labels.size(), 2);
    const auto* title = labels.front() == content ? labels.back() : labels.front();
    EXPECT_EQ(title->text(), QStringLiteral("This week"));
    EXPECT_LT(title->y(), content->y());
}

TEST(Card, HasNoRoomForATitleItWasNotGiven)
{
    const std::unique_ptr<QFrame> plain(card({}, new QLabel(QStringLiteral("content"))));
    EXPECT_EQ(plain->findChildren<QLabel*>().size(), 1);
}

} // namespace
} // namespace patella::ui
