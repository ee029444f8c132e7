// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/ui/charts/weeks_to_show.h"
#include "ui/charts/load_chart.h"
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

QString wordsOfTheMonday(const LoadColumn& column) { return toQt(column.monday).toString(Qt::ISODate); }

LoadChart& shown(LoadChart& chart, int weeks)
{
    chart.resize(760, 340);
    chart.setSeries(seriesOf(weeksToShow(weeks), {}), wordsOfTheMonday, QStringLiteral("In short."));
    chart.showLatest(weeks);
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

TEST(LoadChart, ShowsAfterEachChangeWhatAChartShowsThatIsMadeAnew)
{
    LoadChart chart;
    shown(chart, 30);
    auto divided = seriesOf(weeksToShow(30), {});
    divided.groups
        = {{QStringLiteral("Asphalt"), Surface::Asphalt}, {QStringLiteral("Trail"), Surface::Trail}};
    for (auto& week : divided.weeks)
        week.pieces = {week.total() / 3, week.total() * 2 / 3};
    auto shorter = seriesOf(weeksToShow(7), {});
    for (const auto& series : {divided, shorter,
             LoadSeries{.unit = {}, .groups = {}, .weeks = {}, .days = {}, .rolling = {}}, divided}) {
        LoadChart fresh;
        for (auto* each : {&fresh, &chart}) {
            each->setFocusPolicy(Qt::NoFocus);
            each->clearFocus();
            each->resize(760, 340);
            each->setSeries(series, wordsOfTheMonday, {});
            each->showLatest(30);
            each->show();
        }
        QCoreApplication::processEvents();
        EXPECT_EQ(chart.window(), fresh.window()) << series.weeks.size();
        EXPECT_EQ(chart.grab().toImage(), fresh.grab().toImage()) << series.weeks.size();
    }
}

TEST(LoadChart, TellsTheMondayOfTheWeekThatIsClicked)
{
    LoadChart chart;
    shown(chart, 26);
    QSignalSpy activated(&chart, &LoadChart::weekActivated);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.placeOf(25).center());
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.placeOf(0).center());
    ASSERT_EQ(activated.count(), 2);
    EXPECT_EQ(activated[0][0].toDate(), QDate(2026, 11, 16));
    EXPECT_EQ(activated[1][0].toDate(), QDate(2026, 11, 16).addDays(-7 * 25));
}

TEST(LoadChart, SaysNothingWhenItsMarginIsClicked)
{
    LoadChart chart;
    shown(chart, 26);
    QSignalSpy activated(&chart, &LoadChart::weekActivated);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(3, 200));
    EXPECT_EQ(activated.count(), 0);
}

TEST(LoadChart, CanBeWalkedByArrowKeysFromTheLatestWeek)
{
    LoadChart chart;
    shown(chart, 12);
    QSignalSpy activated(&chart, &LoadChart::weekActivated);
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

TEST(LoadChart, SaysWhatIsKnownOfTheWeekPointedAt)
{
    LoadChart chart;
    shown(chart, 12);
    QTest::keyClick(&chart, Qt::Key_End);
    EXPECT_EQ(chart.accessibleDescription(), QStringLiteral("2026-11-16"));
    QTest::mouseMove(&chart, chart.placeOf(10).center());
    EXPECT_EQ(chart.accessibleDescription(), QStringLiteral("2026-11-09"));
    EXPECT_EQ(QToolTip::text(), QStringLiteral("2026-11-09"));
}

TEST(LoadChart, HasANameAndASummaryForThoseWhoDoNotSeeIt)
{
    LoadChart chart;
    shown(chart, 26);
    EXPECT_FALSE(chart.accessibleName().isEmpty());
    EXPECT_EQ(chart.accessibleDescription(), QStringLiteral("In short."));
}

TEST(LoadChart, DrawsBarsThatAreSeenOnBothGrounds)
{
    LoadChart chart;
    shown(chart, 26);
    EXPECT_GT(pixelsOf(chart.grab().toImage(), colours::on(colours::Ground::Light).load), 5000);
    chart.setPalette(darkPalette());
    const auto image = chart.grab().toImage();
    EXPECT_GT(pixelsOf(image, colours::on(colours::Ground::Dark).load), 5000);
    EXPECT_GT(pixelsOf(image, colours::on(colours::Ground::Dark).aboveLine), 200);
    EXPECT_GT(pixelsOf(image, QColor(24, 28, 32)), image.width() * image.height() / 2);
}

TEST(LoadChart, DrawsBarsWhereItSaysTheyAre)
{
    LoadChart chart;
    shown(chart, 12);
    for (const auto size : {QSize(760, 340), QSize(400, 240), QSize(1100, 500)}) {
        chart.resize(size);
        QCoreApplication::processEvents();
        const auto image = chart.grab().toImage();
        const auto column = chart.placeOf(0);
        const int share = pixelsOf(image.copy(column), colours::on(colours::Ground::Light).load);
        EXPECT_GT(share, column.width() * column.height() / 8) << size.width();
        const int gap = column.width() / 12;
        EXPECT_EQ(pixelsOf(image.copy(column.left(), column.top(), gap, column.height()),
                      colours::on(colours::Ground::Light).load),
            0)
            << size.width();
    }
}

LoadChart& zoomable(LoadChart& chart, int weeks)
{
    shown(chart, weeks).setMayZoom(true);
    return chart;
}

bool wheel(LoadChart& chart, QPoint at, QPoint turned, Qt::KeyboardModifiers with = Qt::ControlModifier)
{
    QWheelEvent event(at, chart.mapToGlobal(at), {}, turned, Qt::NoButton, with, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&chart, &event);
    return event.isAccepted();
}

TEST(LoadChart, ComesCloserUnderTheWheelAndKeepsTheWeekThere)
{
    LoadChart chart;
    zoomable(chart, 100);
    const auto at = chart.placeOf(30).center();
    wheel(chart, at, {0, 240});
    EXPECT_LT(chart.window().weeks(), 70);
    EXPECT_TRUE(chart.placeOf(30).adjusted(-2, 0, 2, 0).contains(at));
    wheel(chart, at, {0, -2400});
    EXPECT_EQ(chart.window(), wholeWindow(100));
}

TEST(LoadChart, LeavesTheWheelToThePageUnlessItIsMeant)
{
    LoadChart fixed, chart;
    shown(fixed, 100);
    EXPECT_FALSE(wheel(fixed, {300, 100}, {0, 240}));
    zoomable(chart, 100);
    EXPECT_FALSE(wheel(chart, {300, 100}, {0, 240}, Qt::NoModifier)) << "it lies under the hand that scrolls";
    EXPECT_EQ(chart.window(), wholeWindow(100));
    chart.setWindow({50, 80});
    EXPECT_TRUE(wheel(chart, {300, 100}, {0, 240}, Qt::ShiftModifier));
    EXPECT_LT(chart.window().from, 50);
}

TEST(LoadChart, MovesWithTheDragAndDoesNotTakeItForAClick)
{
    LoadChart chart;
    zoomable(chart, 100).setWindow({50, 80});
    QSignalSpy activated(&chart, &LoadChart::weekActivated);
    QTest::mousePress(&chart, Qt::LeftButton, {}, QPoint(300, 150));
    for (int x = 300; x <= 500; x += 20) {
        QMouseEvent move(QEvent::MouseMove, QPointF(x, 150), chart.mapToGlobal(QPointF(x, 150)), Qt::NoButton,
            Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&chart, &move);
    }
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, QPoint(500, 150));
    EXPECT_LT(chart.window().from, 45);
    EXPECT_NEAR(chart.window().weeks(), 30, 1e-9);
    EXPECT_EQ(activated.count(), 0);
}

TEST(LoadChart, ZoomsAndMovesByKeys)
{
    LoadChart chart;
    zoomable(chart, 100).setWindow({50, 80});
    QTest::keyClick(&chart, Qt::Key_Plus);
    EXPECT_NEAR(chart.window().weeks(), 24, 1e-9);
    QTest::keyClick(&chart, Qt::Key_Minus);
    EXPECT_NEAR(chart.window().weeks(), 30, 1e-9);
    QTest::keyClick(&chart, Qt::Key_PageUp);
    EXPECT_NEAR(chart.window().from, 20, 1e-9);
    QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_NEAR(chart.window().from, 24, 1e-9);
    QTest::keyClick(&chart, Qt::Key_0);
    EXPECT_EQ(chart.window(), wholeWindow(100));
}

TEST(LoadChart, FollowsAStepOutOfSight)
{
    LoadChart chart;
    zoomable(chart, 100).setWindow({50, 80});
    QTest::keyClick(&chart, Qt::Key_Home);
    EXPECT_EQ(chart.window().from, 0);
    EXPECT_EQ(chart.accessibleDescription(), toQt(chart.series().weeks[0].monday).toString(Qt::ISODate));
}

TEST(LoadChart, ComesCloserToAMonthThatIsClicked)
{
    LoadChart chart;
    zoomable(chart, 1044);
    QSignalSpy activated(&chart, &LoadChart::weekActivated);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.placeOf(100).center());
    EXPECT_LT(chart.window().weeks(), 30);
    EXPECT_EQ(activated.count(), 0);
}

TEST(LoadChart, StaysWhereItIsWhenTheSameWeeksComeAnew)
{
    LoadChart chart;
    zoomable(chart, 100).setWindow({50, 80});
    chart.setSeries(seriesOf(weeksToShow(100), {}), {}, {});
    EXPECT_EQ(chart.window(), (LoadWindow{50, 80}));
}

TEST(LoadChart, SaysWhereAPlanWasDragged)
{
    LoadChart chart;
    auto series = seriesOf(weeksToShow(12), {});
    series.weeks[11].planned = 20;
    chart.resize(760, 340);
    chart.setSeries(series, {}, {});
    chart.showLatest(12);
    chart.setMovablePlans(true);
    QSignalSpy moved(&chart, &LoadChart::planMoved);
    const auto column = chart.placeOf(11);
    // The plan stands on what was run: search its edge from the top.
    int y = column.top();
    const auto press = [&](QPoint from, QPoint to) {
        QTest::mousePress(&chart, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, QPointF(to), chart.mapToGlobal(QPointF(to)), Qt::NoButton,
            Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&chart, &move);
        QTest::mouseRelease(&chart, Qt::LeftButton, {}, to);
    };
    while (moved.isEmpty() && y < column.bottom()) {
        press({column.center().x(), y}, {chart.placeOf(10).center().x(), y - 30});
        y += 10;
    }
    ASSERT_FALSE(moved.isEmpty());
    EXPECT_EQ(moved[0][0].toDate(), QDate(2026, 11, 16));
    EXPECT_EQ(moved[0][1].toDate(), QDate(2026, 11, 9));
    EXPECT_GT(moved[0][2].toDouble(), 20);
}

TEST(LoadChart, SaysWhyItIsEmpty)
{
    LoadChart chart;
    chart.resize(760, 340);
    const auto image = chart.grab().toImage();
    EXPECT_LT(pixelsOf(image, chart.palette().color(QPalette::Base)), image.width() * image.height());
    QTest::keyClick(&chart, Qt::Key_Left);
}

TEST(LoadChart, FitsAnySize)
{
    for (const int weeks : {0, 1, 30, 1044}) {
        LoadChart chart;
        chart.setSeries(seriesOf(weeksToShow(weeks), {}), {}, {});
        chart.showLatest(0);
        for (const auto size : {QSize(1, 1), QSize(5, 400), QSize(400, 5), QSize(60, 60), QSize(3000, 40)}) {
            chart.resize(size);
            EXPECT_FALSE(chart.grab().isNull());
        }
    }
}

TEST(LoadChartOnPaper, FillsThePlaceItIsGivenAndNoMore)
{
    QImage paper(1200, 800, QImage::Format_RGB32);
    paper.fill(Qt::white);
    {
        QPainter painter(&paper);
        QFont font(QStringLiteral("DejaVu Sans"));
        font.setPixelSize(20);
        paintOnPaper(painter, QRectF(100, 100, 1000, 500), seriesOf(weeksToShow(26), {}), wholeWindow(26),
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
