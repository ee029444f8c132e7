// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "core/sample/sample_log.h"
#include "tests/support/builders.h"
#include "ui/charts/mileage/mileage_chart.h"
#include "ui/look/colours.h"
#include "ui/pages/mileage/against_view.h"
#include "ui/pages/shared/row_table.h"

namespace patella::ui {
namespace {

using namespace test;

class AgainstViews : public testing::Test {
protected:
    static void SetUpTestSuite() { qRegisterMetaType<std::vector<RunId>>(); }

    // Twelve weeks of one run each: 6 km and pain 1, then 16 km and pain 4; the last one masked.
    AgainstViews()
    {
        for (int week = 0; week < 12; ++week) {
            const bool isLong = week % 2 == 1;
            auto run = aRun(daysAfter(aMonday, week * 7), kilometres(isLong ? 16 : 6));
            run.ground.surface = SurfaceMix::only(isLong ? Surface::Trail : Surface::Asphalt);
            log.runs.push_back(run);
            log.painNotes.push_back(aPainNote(run, Moment::During, isLong ? 4 : 1));
        }
        view.resize(900, 600);
        view.QWidget::show();
        show();
    }
    void show()
    {
        view.show(log, {.unit = MileageUnit::Distance, .knee = Side::Both}, daysAfter(aMonday, 100), Units{});
        QCoreApplication::processEvents();
    }
    void choose(const char* field, int index)
    {
        view.findChild<QComboBox*>(QLatin1String(field))->setCurrentIndex(index);
        show();
    }
    MileageChart& chart() const { return *view.findChild<MileageChart*>(); }
    int itemsOf(MileageItem::Of kind) const
    {
        const auto& items = chart().items();
        return static_cast<int>(std::ranges::count(items, kind, &MileageItem::of));
    }
    int pixelsOf(const QColor& colour) const
    {
        const auto image = chart().grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == colour;
        return count;
    }

    Log log;
    AgainstView view;
};

TEST_F(AgainstViews, HaveAPointForEachWeekAndABandForEachAmount)
{
    EXPECT_EQ(itemsOf(MileageItem::Of::Point), 12);
    EXPECT_EQ(itemsOf(MileageItem::Of::Band), 2);
}

TEST_F(AgainstViews, PutMorePainHigherAndMoreKilometresToTheRight)
{
    const auto& items = chart().items();
    const auto& least = items[2];
    const auto& most = items.back();
    EXPECT_LT(least.place.center().x(), most.place.center().x());
    EXPECT_GT(least.place.center().y(), most.place.center().y());
}

TEST_F(AgainstViews, SayABandAndAPointByKeys)
{
    QTest::keyClick(&chart(), Qt::Key_Home);
    EXPECT_EQ(chart().accessibleDescription(),
        QStringLiteral("6 to 8 km\n6 point(s)\nMedian pain 1, the middle half from 1 to 1"));
    QTest::keyClick(&chart(), Qt::Key_End);
    EXPECT_TRUE(
        chart().accessibleDescription().contains(QStringLiteral("16.0\u00a0km\nWorst pain 4, the same week")))
        << chart().accessibleDescription().toStdString();
}

TEST_F(AgainstViews, OpenTheRunsOfAPoint)
{
    QSignalSpy wanted(&view, &AgainstView::runsWanted);
    QTest::mouseClick(&chart(), Qt::LeftButton, {}, chart().placeOf(chart().itemCount() - 1).center());
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<std::vector<RunId>>(), std::vector{log.runs[11].id});
}

TEST_F(AgainstViews, OpenAllRunsOfABand)
{
    QSignalSpy wanted(&view, &AgainstView::runsWanted);
    QTest::keyClick(&chart(), Qt::Key_Home);
    QTest::keyClick(&chart(), Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<std::vector<RunId>>().size(), 6u);
}

TEST_F(AgainstViews, HoldTheSameInTablesThatOpenTheRunsToo)
{
    const auto tables = view.findChildren<RowTable*>();
    ASSERT_EQ(tables.size(), 2);
    EXPECT_EQ(tables[0]->model()->rowCount(), 2);
    EXPECT_EQ(tables[1]->model()->rowCount(), 12);
    EXPECT_EQ(tables[1]->model()->index(0, 1).data().toString(), QStringLiteral("16.0\u00a0km"))
        << "the latest";
    QSignalSpy wanted(&view, &AgainstView::runsWanted);
    for (auto* table : tables) {
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
    }
    ASSERT_EQ(wanted.size(), 2);
    EXPECT_EQ(wanted[0][0].value<std::vector<RunId>>().size(), 6u);
    EXPECT_EQ(wanted[1][0].value<std::vector<RunId>>(), std::vector{log.runs[11].id});
}

TEST_F(AgainstViews, HoldTheAmountAgainstThePainOfTheWeekAfter)
{
    choose("lag", 1);
    EXPECT_EQ(itemsOf(MileageItem::Of::Point), 11) << "after the last week nobody was asked";
    QTest::keyClick(&chart(), Qt::Key_End);
    EXPECT_TRUE(chart().accessibleDescription().contains(QStringLiteral("Worst pain 1, the week after")))
        << chart().accessibleDescription().toStdString();
}

TEST_F(AgainstViews, ShowEachRunOrSevenDays)
{
    log.runs.push_back(aRun(daysAfter(aMonday, 1), kilometres(3)));
    log.painNotes.push_back(aPainNote(log.runs.back(), Moment::During, 2));
    choose("pointOf", 0);
    EXPECT_EQ(itemsOf(MileageItem::Of::Point), 13);
    choose("pointOf", 1);
    EXPECT_EQ(itemsOf(MileageItem::Of::Point), 12);
    choose("pointOf", 2);
    EXPECT_EQ(itemsOf(MileageItem::Of::Point), 13) << "they end on each day with a run";
}

TEST_F(AgainstViews, ColourBySurface)
{
    const auto trail = colours::of(Surface::Trail, colours::Ground::Light);
    EXPECT_EQ(pixelsOf(trail), 0);
    choose("pointColour", 1);
    EXPECT_GT(pixelsOf(trail), 30);
}

TEST_F(AgainstViews, ComeCloserToTheAmountUnderTheWheel)
{
    const auto at = chart().placeOf(chart().itemCount() - 1).center();
    QWheelEvent turn(at, chart().mapToGlobal(at), {}, {0, 360}, Qt::NoButton, Qt::ControlModifier,
        Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&chart(), &turn);
    EXPECT_LT(chart().window().weeks(), 60);
    EXPECT_TRUE(chart().placeOf(chart().itemCount() - 1).adjusted(-2, -2, 2, 2).contains(at));
    QTest::keyClick(&chart(), Qt::Key_0);
    EXPECT_EQ(chart().window(), wholeWindow(100));
}

TEST_F(AgainstViews, DrawNothingAndFailNowhereWithoutAScore)
{
    log.painNotes.clear();
    show();
    EXPECT_EQ(chart().itemCount(), 0);
    QTest::keyClick(&chart(), Qt::Key_Left);
    QTest::keyClick(&chart(), Qt::Key_Plus);
    EXPECT_EQ(chart().pointed(), std::nullopt);
}

TEST_F(AgainstViews, DrawTheSampleLogOnPaperAsVectors)
{
    log = sampleLog(aDay);
    view.show(log, {.unit = MileageUnit::Distance, .knee = Side::Both}, aDay, Units{});
    QImage paper(900, 420, QImage::Format_ARGB32);
    QPainter painter(&paper);
    chart().paintOnPaper(painter, QRectF(0, 0, 900, 420), 12);
    painter.end();
    EXPECT_EQ(paper.pixelColor(2, 2), QColor(Qt::white)) << "its own ground";
    int coloured = 0;
    for (int y = 0; y < paper.height(); ++y)
        for (int x = 0; x < paper.width(); ++x)
            coloured += paper.pixelColor(x, y) == colours::ofNumber(2, colours::Ground::Light);
    EXPECT_GT(coloured, 50) << "summer";
}

} // namespace
} // namespace patella::ui
