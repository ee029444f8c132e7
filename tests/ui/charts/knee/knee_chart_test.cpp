// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "ui/charts/knee/knee_chart.h"

namespace patella::ui {
namespace {

// Marks in a row, the second of which opens nothing.
KneeDrawing threeMarks()
{
    return [](Plot&, QSizeF) {
        return std::vector<KneeMark>{{.place = {10, 10, 10, 10}, .said = QStringLiteral("one"), .opens = 4},
            {.place = {60, 10, 10, 10}, .said = QStringLiteral("two"), .opens = -1},
            {.place = {110, 10, 10, 10}, .said = QStringLiteral("three"), .opens = 2}};
    };
}

class KneeCharts : public testing::Test {
protected:
    KneeCharts()
    {
        chart.resize(200, 80);
        chart.show(threeMarks(), QStringLiteral("three of them"));
        chart.grab();
    }

    KneeChart chart{80};
    QSignalSpy opened{&chart, &KneeChart::opened};
};

TEST_F(KneeCharts, SayThemselvesUntilAMarkIsChosen)
{
    EXPECT_EQ(chart.accessibleDescription(), QStringLiteral("three of them"));
    QTest::keyClick(&chart, Qt::Key_Return);
    EXPECT_EQ(opened.count(), 0);
    QTest::keyClick(&chart, Qt::Key_End);
    EXPECT_EQ(chart.accessibleDescription(), QStringLiteral("three"));
}

TEST_F(KneeCharts, GoFromMarkToMarkAndStopAtTheEnds)
{
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.chosen(), 2) << "from the end, where nothing is chosen";
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.chosen(), 2);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.chosen(), 0);
}

TEST_F(KneeCharts, OpenOnlyWhatHasARecord)
{
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].toInt(), 4);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Return);
    QTest::mouseClick(&chart, Qt::RightButton, {}, {115, 15});
    EXPECT_EQ(opened.count(), 1);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, {123, 15});
    ASSERT_EQ(opened.count(), 2) << "a click just beside it";
    EXPECT_EQ(opened[1][0].toInt(), 2);
}

TEST_F(KneeCharts, OpenNothingOfWhatWasShownBefore)
{
    QTest::keyClick(&chart, Qt::Key_Home);
    chart.show([](Plot&, QSizeF) { return std::vector<KneeMark>{}; }, QStringLiteral("nothing"));
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Return);
    EXPECT_EQ(opened.count(), 0) << "not even before the new ones are drawn";
    EXPECT_EQ(chart.accessibleDescription(), QStringLiteral("nothing"));
}

} // namespace
} // namespace patella::ui
