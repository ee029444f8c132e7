// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/pages/patterns/twin_words.h"
#include "ui/pages/patterns/twins_view.h"

namespace patella::ui {
namespace {

using namespace test;
using patterns::FactorKind;

// The worst pain of the two runs of a pair.
struct PainOfTwins {
    int with;
    int without;
};

class TwinsViewTest : public testing::Test {
protected:
    TwinsViewTest()
    {
        view.resize(900, 500);
        view.QWidget::show();
    }
    // Pairs of runs of their own that differ by this habit.
    TwinsOfAFactor twinsBy(FactorKind kind, const std::vector<PainOfTwins>& pains)
    {
        TwinsOfAFactor twins{.factor = {.kind = kind, .name = {}}, .twins = {}};
        for (const auto& pain : pains) {
            const auto count = static_cast<int>(runs.size());
            runs.push_back(aRun(daysAfter(aDay, -count - 1)));
            runs.push_back(aRun(daysAfter(aDay, -count - 2)));
            twins.twins.push_back({.with = runs[runs.size() - 2].id,
                .without = runs.back().id,
                .painWith = *Pain::of(pain.with),
                .painWithout = *Pain::of(pain.without)});
        }
        return twins;
    }
    QComboBox& habits() const { return *view.findChild<QComboBox*>(QStringLiteral("twinFactor")); }
    QTableView& table() const { return *view.findChild<QTableView*>(); }
    QString cell(int row, int column) const { return table().model()->index(row, column).data().toString(); }
    int rows() const { return table().model()->rowCount(); }

    std::vector<RunEntry> runs;
    TwinsView view{Units{}};
};

TEST_F(TwinsViewTest, ListsThePairsOfTheChosenHabit)
{
    const auto ground = twinsBy(FactorKind::Asphalt, {{.with = 4, .without = 1}, {.with = 2, .without = 2}});
    const auto warmUp = twinsBy(FactorKind::NoWarmUp, {{.with = 1, .without = 5}});
    view.show({ground, warmUp}, runs);
    EXPECT_EQ(habits().count(), 2);
    EXPECT_EQ(rows(), 2) << "the first habit is chosen";
    habits().setCurrentIndex(1);
    EXPECT_EQ(rows(), 1);
}

TEST_F(TwinsViewTest, WritesTheDifferenceOfEachPairWithItsSign)
{
    constexpr int difference = 6;
    view.show({twinsBy(FactorKind::Asphalt,
                  {{.with = 4, .without = 1}, {.with = 2, .without = 2}, {.with = 1, .without = 5}})},
        runs);
    EXPECT_EQ(cell(0, difference), QStringLiteral("+3"));
    EXPECT_EQ(cell(1, difference), QStringLiteral("0"));
    EXPECT_EQ(cell(2, difference), QStringLiteral("-4"));
}

TEST_F(TwinsViewTest, SumsThePairsUpAboveThem)
{
    const auto twins = twinsBy(FactorKind::Asphalt, {{.with = 4, .without = 1}, {.with = 2, .without = 2}});
    view.show({twins}, runs);
    QStringList said;
    for (const auto* label : view.findChildren<QLabel*>())
        said << label->text();
    EXPECT_TRUE(said.contains(words::twinsInSum(twins, {})));
}

TEST_F(TwinsViewTest, KeepsTheChosenHabitWhenTheLogChanges)
{
    const auto ground = twinsBy(FactorKind::Asphalt, {{.with = 4, .without = 1}});
    const auto warmUp = twinsBy(FactorKind::NoWarmUp, {{.with = 1, .without = 5}, {.with = 1, .without = 1}});
    view.show({ground, warmUp}, runs);
    habits().setCurrentIndex(1);
    view.show({warmUp, ground}, runs);
    EXPECT_EQ(habits().currentIndex(), 0);
    EXPECT_EQ(rows(), 2);
    view.show({ground}, runs);
    EXPECT_EQ(habits().currentIndex(), 0) << "it has no pairs any more";
    EXPECT_EQ(rows(), 1);
}

TEST_F(TwinsViewTest, IsEmptyWhereNoHabitHasAPair)
{
    view.show({twinsBy(FactorKind::Asphalt, {{.with = 4, .without = 1}})}, runs);
    view.show({}, runs);
    EXPECT_EQ(habits().count(), 0);
    EXPECT_EQ(rows(), 0);
}

TEST_F(TwinsViewTest, LeavesOutAPairWhoseRunIsGone)
{
    const auto twins = twinsBy(FactorKind::Asphalt, {{.with = 4, .without = 1}, {.with = 2, .without = 2}});
    runs.erase(runs.begin());
    view.show({twins}, runs);
    EXPECT_EQ(rows(), 1);
}

TEST_F(TwinsViewTest, LeadsFromEitherDayToItsRunAndFromNothingElse)
{
    const auto twins = twinsBy(FactorKind::Asphalt, {{.with = 4, .without = 1}});
    view.show({twins}, runs);
    std::vector<RunId> wanted;
    QObject::connect(&view, &TwinsView::runWanted, &view, [&](const RunId& run) { wanted.push_back(run); });
    for (int column = 0; column < table().model()->columnCount(); ++column)
        Q_EMIT table().clicked(table().model()->index(0, column));
    EXPECT_EQ(wanted, (std::vector{twins.twins[0].with, twins.twins[0].without}));
}

TEST_F(TwinsViewTest, OpensTheRunOfTheCellByEnter)
{
    const auto twins = twinsBy(FactorKind::Asphalt, {{.with = 4, .without = 1}});
    view.show({twins}, runs);
    std::optional<RunId> wanted;
    QObject::connect(&view, &TwinsView::runWanted, &view, [&](const RunId& run) { wanted = run; });
    for (int column = 0; column < 6; ++column) {
        table().setCurrentIndex(table().model()->index(0, column));
        QTest::keyClick(&table(), Qt::Key_Return);
        EXPECT_EQ(wanted, column < 3 ? twins.twins[0].with : twins.twins[0].without) << column;
    }
}

} // namespace
} // namespace patella::ui
