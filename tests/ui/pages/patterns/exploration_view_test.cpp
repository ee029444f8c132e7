// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include "ui/pages/patterns/exploration_view.h"
#include "ui/pages/patterns/exploration_words.h"
#include "ui/words/units.h"

namespace patella::ui {
namespace {

using patterns::FactorKind;

ExploredFactor anExploredFactor(FactorKind kind, const TwoByTwo& runs)
{
    return {
        .factor = {.kind = kind, .name = {}},
        .runs = runs,
        .difference = {.value = 0.25, .interval = {.low = 0.05, .high = 0.45}},
        .fisherP = 0.04,
        .allowingForTheRunBefore = OddsRatio{.value = 2.5, .interval = {.low = 1.1, .high = 5.7}},
        .cliffsDelta = 0.3,
        .p = 0.04,
        .adjustedP = 0.2,
    };
}

const TwoByTwo halfOfTwenty{.exposedBad = 10, .exposedGood = 10, .unexposedBad = 5, .unexposedGood = 15};
const TwoByTwo threeOfTen{.exposedBad = 3, .exposedGood = 7, .unexposedBad = 5, .unexposedGood = 15};

class ExplorationViewTest : public testing::Test {
protected:
    QTableView& table() const { return *view.findChild<QTableView*>(); }
    QString textAt(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    ExplorationView view;
};

TEST_F(ExplorationViewTest, HasALineForEachHabitUnderExplainedHeadings)
{
    view.show({anExploredFactor(FactorKind::Asphalt, halfOfTwenty),
        anExploredFactor(FactorKind::Camber, threeOfTen)});
    EXPECT_EQ(table().model()->rowCount(), 2);
    const auto columns = words::explorationColumns();
    EXPECT_EQ(table().model()->columnCount(), static_cast<int>(columns.size()));
    for (int column = 1; column < table().model()->columnCount(); ++column)
        EXPECT_FALSE(
            table().model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
}

TEST_F(ExplorationViewTest, WarnsAboveTheTable)
{
    view.resize(900, 400);
    view.QWidget::show();
    const auto* warning = view.findChild<QLabel*>();
    ASSERT_NE(warning, nullptr);
    EXPECT_TRUE(warning->text().startsWith(QLatin1String("Exploratory, not for decisions:")));
    EXPECT_LT(warning->y(), table().y());
}

TEST_F(ExplorationViewTest, KeepsTheOrderItWasGivenUntilAHeadingIsChosen)
{
    view.show({anExploredFactor(FactorKind::Camber, threeOfTen),
        anExploredFactor(FactorKind::Asphalt, halfOfTwenty)});
    const auto first = textAt(0, 0);
    view.show({anExploredFactor(FactorKind::Asphalt, halfOfTwenty),
        anExploredFactor(FactorKind::Camber, threeOfTen)});
    EXPECT_EQ(textAt(1, 0), first);
}

TEST_F(ExplorationViewTest, SortsByValueNotByText)
{
    constexpr int badWithIt = 1;
    view.show({anExploredFactor(FactorKind::Camber, threeOfTen),
        anExploredFactor(FactorKind::Asphalt, halfOfTwenty)});
    table().sortByColumn(badWithIt, Qt::DescendingOrder);
    EXPECT_TRUE(textAt(0, badWithIt).startsWith(QLatin1String("10"))) << "a half is more than three of ten";
    table().sortByColumn(badWithIt, Qt::AscendingOrder);
    EXPECT_TRUE(textAt(0, badWithIt).startsWith(QLatin1Char('3')));
}

TEST_F(ExplorationViewTest, StaysSortedWhenTheLogChanges)
{
    constexpr int badWithIt = 1;
    table().sortByColumn(badWithIt, Qt::DescendingOrder);
    view.show({anExploredFactor(FactorKind::Camber, threeOfTen),
        anExploredFactor(FactorKind::Asphalt, halfOfTwenty)});
    EXPECT_TRUE(textAt(0, badWithIt).startsWith(QLatin1String("10")));
}

// A table in a page that scrolls has no bars of its own: the wheel would move it away from its names.
TEST_F(ExplorationViewTest, StandsThereWithAllItsRowsAndColumns)
{
    std::vector<ExploredFactor> many(40, anExploredFactor(FactorKind::Asphalt, halfOfTwenty));
    view.resize(720, 600); // of a page at 1024
    view.QWidget::show();
    view.show(many);
    QTest::qWait(0);
    EXPECT_EQ(table().verticalScrollBar()->maximum(), 0) << "every row is there";
    EXPECT_EQ(table().horizontalScrollBar()->maximum(), 0) << "every column is there";
    for (int column = 1; column < table().model()->columnCount(); ++column)
        EXPECT_GE(table().columnWidth(column), table().fontMetrics().horizontalAdvance(textAt(0, column)) + 4)
            << column;
}

TEST_F(ExplorationViewTest, CannotBeEdited)
{
    EXPECT_EQ(table().editTriggers(), QAbstractItemView::NoEditTriggers);
    EXPECT_FALSE(table().accessibleName().isEmpty());
}

TEST(ExplorationRow, ShowsADashWhereNothingCanBeSaidAndSortsItLast)
{
    auto silent = anExploredFactor(FactorKind::Asphalt, halfOfTwenty);
    silent.allowingForTheRunBefore.reset();
    silent.p.reset();
    silent.adjustedP.reset();
    int dashes = 0;
    for (const auto& cell : words::explorationRow(silent))
        dashes += cell.text == words::dash() ? 1 : 0;
    EXPECT_EQ(dashes, 3);
    const auto spoken = words::explorationRow(anExploredFactor(FactorKind::Asphalt, halfOfTwenty));
    const auto last = spoken.size() - 1;
    EXPECT_GT(words::explorationRow(silent)[last].order, spoken[last].order);
}

TEST(ExplorationRow, NeverWritesAChanceOfZero)
{
    auto strong = anExploredFactor(FactorKind::Asphalt, halfOfTwenty);
    strong.p = 0.0000001;
    const auto row = words::explorationRow(strong, QLocale(QStringLiteral("de_DE")));
    EXPECT_TRUE(row[6].text.contains(QLatin1String("0,001"))) << qPrintable(row[6].text);
    EXPECT_FALSE(row[6].text.contains(QLatin1String("0,000")));
}

} // namespace
} // namespace patella::ui
