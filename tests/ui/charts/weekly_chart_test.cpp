// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractScrollArea>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/ui/charts/weeks_to_show.h"
#include "ui/charts/weekly_chart.h"
#include "ui/charts/weekly_chart_on_paper.h"
#include "ui/convert.h"

namespace patella::ui {
namespace {

using namespace test;

QPalette darkPalette()
{
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(30, 34, 38));
    dark.setColor(QPalette::WindowText, QColor(230, 232, 235));
    dark.setColor(QPalette::Base, QColor(24, 28, 32));
    dark.setColor(QPalette::Text, QColor(230, 232, 235));
    return dark;
}

WeeklyChart& shown(WeeklyChart& chart, int weeks)
{
    chart.resize(760, 340);
    chart.setWeeks(weeksToShow(weeks));
    chart.show();
    QCoreApplication::processEvents();
    return chart;
}

int pixelsOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour;
    return count;
}

QWidget* surfaceOf(WeeklyChart& chart) { return chart.findChild<QAbstractScrollArea*>()->viewport(); }

TEST(WeeklyChart, TellsTheMondayOfTheWeekThatIsClicked)
{
    WeeklyChart chart;
    shown(chart, 26);
    QSignalSpy activated(&chart, &WeeklyChart::weekActivated);
    QTest::mouseClick(surfaceOf(chart), Qt::LeftButton, {}, chart.columnOf(25).center());
    QTest::mouseClick(surfaceOf(chart), Qt::LeftButton, {}, chart.columnOf(0).center());
    ASSERT_EQ(activated.count(), 2);
    EXPECT_EQ(activated[0][0].toDate(), QDate(2026, 11, 16));
    EXPECT_EQ(activated[1][0].toDate(), QDate(2026, 11, 16).addDays(-7 * 25));
}

TEST(WeeklyChart, SaysNothingWhenItsMarginIsClicked)
{
    WeeklyChart chart;
    shown(chart, 26);
    QSignalSpy activated(&chart, &WeeklyChart::weekActivated);
    QTest::mouseClick(surfaceOf(chart), Qt::LeftButton, {}, QPoint(3, 300));
    EXPECT_EQ(activated.count(), 0);
}

TEST(WeeklyChart, CanBeWalkedByArrowKeysFromTheLatestWeek)
{
    WeeklyChart chart;
    shown(chart, 12);
    QSignalSpy activated(&chart, &WeeklyChart::weekActivated);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Return);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Return);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 3);
    EXPECT_EQ(activated[0][0].toDate(), QDate(2026, 11, 16));
    EXPECT_EQ(activated[1][0].toDate(), QDate(2026, 11, 9));
    EXPECT_EQ(activated[2][0].toDate(), QDate(2026, 8, 31));
}

TEST(WeeklyChart, SaysTheNumbersOfTheWeekPointedAt)
{
    WeeklyChart chart;
    shown(chart, 12);
    QTest::keyClick(&chart, Qt::Key_End);
    const auto words = chart.accessibleDescription();
    EXPECT_TRUE(words.contains(QStringLiteral("24.4\u00a0km so far"))) << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("Reference: 45.3\u00a0km"))) << qPrintable(words);
}

TEST(WeeklyChart, HasANameAndASummaryForThoseWhoDoNotSeeIt)
{
    WeeklyChart chart;
    shown(chart, 26);
    EXPECT_FALSE(chart.accessibleName().isEmpty());
    EXPECT_EQ(chart.accessibleDescription(), chart.summary());
    EXPECT_TRUE(chart.summary().contains(QStringLiteral("26 weeks"))) << qPrintable(chart.summary());
    EXPECT_TRUE(chart.summary().contains(QStringLiteral("Worst knee pain: 6 of 10")))
        << qPrintable(chart.summary());
}

TEST(WeeklyChart, DrawsBarsThatAreSeenOnBothGrounds)
{
    WeeklyChart chart;
    shown(chart, 26);
    EXPECT_GT(pixelsOf(chart.grab().toImage(), colours::on(colours::Ground::Light).load), 5000);
    chart.setPalette(darkPalette());
    const auto image = chart.grab().toImage();
    EXPECT_GT(pixelsOf(image, colours::on(colours::Ground::Dark).load), 5000);
    EXPECT_GT(pixelsOf(image, colours::on(colours::Ground::Dark).aboveLine), 200);
    EXPECT_GT(pixelsOf(image, QColor(24, 28, 32)), image.width() * image.height() / 2);
}

// Qt Charts draws the bar and Patella its pattern: they must agree after every resize.
TEST(WeeklyChart, DrawsBarsWhereItSaysTheyAre)
{
    WeeklyChart chart;
    shown(chart, 12);
    for (const auto size : {QSize(760, 340), QSize(400, 240), QSize(1100, 500)}) {
        chart.resize(size);
        QCoreApplication::processEvents();
        const auto image = chart.grab().toImage();
        const auto column = chart.columnOf(0);
        const int share = pixelsOf(image.copy(column), colours::on(colours::Ground::Light).load);
        EXPECT_GT(share, column.width() * column.height() / 6) << size.width();
        const int gap = column.width() / 12;
        EXPECT_EQ(pixelsOf(image.copy(column.left(), column.top(), gap, column.height()),
                      colours::on(colours::Ground::Light).load),
            0)
            << size.width();
    }
}

TEST(WeeklyChart, WritesItsNumbersInItsLocale)
{
    WeeklyChart chart;
    chart.setLocale(QLocale(QStringLiteral("de_DE")));
    shown(chart, 12);
    QTest::keyClick(&chart, Qt::Key_End);
    EXPECT_TRUE(chart.accessibleDescription().contains(QStringLiteral("24,4")));
}

TEST(WeeklyChart, SaysWhyItIsEmpty)
{
    WeeklyChart chart;
    chart.resize(760, 340);
    const auto image = chart.grab().toImage();
    EXPECT_LT(pixelsOf(image, chart.palette().color(QPalette::Base)), image.width() * image.height());
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_FALSE(chart.summary().isEmpty());
}

TEST(WeeklyChart, FitsAnySize)
{
    for (const int weeks : {0, 1, 30, 1044}) {
        WeeklyChart chart;
        chart.setWeeks(weeksToShow(weeks));
        for (const auto size : {QSize(1, 1), QSize(5, 400), QSize(400, 5), QSize(60, 60), QSize(3000, 40)}) {
            chart.resize(size);
            EXPECT_FALSE(chart.grab().isNull());
        }
    }
}

TEST(WeeklyChartOnPaper, FillsThePlaceItIsGivenAndNoMore)
{
    QImage paper(1200, 800, QImage::Format_RGB32);
    paper.fill(Qt::white);
    {
        QPainter painter(&paper);
        QFont font(QStringLiteral("DejaVu Sans"));
        font.setPixelSize(20);
        paintWeeklyChart(painter, QRectF(100, 100, 1000, 500), weeksToShow(26),
            {.colours = colours::on(colours::Ground::Light), .font = font, .locale = QLocale::c()});
    }
    const auto ink = [&](const QRect& place) {
        return place.width() * place.height() - pixelsOf(paper.copy(place), Qt::white);
    };
    EXPECT_GT(ink(QRect(100, 100, 1000, 500)), 50000);
    EXPECT_EQ(ink(QRect(0, 0, 1200, 99)) + ink(QRect(0, 601, 1200, 199)), 0);
    EXPECT_EQ(ink(QRect(0, 0, 99, 800)) + ink(QRect(1101, 0, 99, 800)), 0);
}

} // namespace
} // namespace patella::ui
