// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"
#include "tests/ui/charts/weeks_to_show.h"
#include "ui/charts/chart_file.h"
#include "ui/charts/load_chart.h"

namespace patella::ui {
namespace {

using namespace test;

class ChartFile : public testing::Test {
protected:
    ChartFile()
    {
        chart.resize(700, 300);
        chart.setSeries(seriesOf(weeksToShow(60), {}), {}, QStringLiteral("60 weeks"));
    }
    QString file(const char* name) const { return QString::fromStdString((folder / name).string()); }

    TemporaryFolder folder;
    LoadChart chart;
};

TEST_F(ChartFile, IsAPictureWithBarsOnWhite)
{
    ASSERT_TRUE(writeChart(chart, file("chart.png")));
    const QImage image(file("chart.png"));
    ASSERT_GE(image.width(), 2000);
    int bars = 0;
    for (int x = 0; x < image.width(); x += 4)
        for (int y = 0; y < image.height(); y += 4)
            bars += image.pixelColor(x, y) == colours::on(colours::Ground::Light).load ? 1 : 0;
    EXPECT_GT(bars, 1000);
    EXPECT_EQ(image.pixelColor(2, 2), QColor(Qt::white));
}

TEST_F(ChartFile, IsADrawingOfVectorsWithItsText)
{
    ASSERT_TRUE(writeChart(chart, file("chart.svg")));
    QFile svg(file("chart.svg"));
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(svg.readAll());
    EXPECT_FALSE(text.contains(QStringLiteral("<image"))) << "no pixels in it";
    EXPECT_GT(text.count(QStringLiteral("<rect")) + text.count(QStringLiteral("<path")), 60);
    EXPECT_TRUE(text.contains(QStringLiteral("60 weeks"))) << "its description";
    EXPECT_TRUE(text.contains(QStringLiteral("Knee pain, 0 to 10")));
}

QMenu* menuOf(QWidget& chart)
{
    QContextMenuEvent asked(QContextMenuEvent::Mouse, {20, 20}, chart.mapToGlobal(QPoint(20, 20)));
    QApplication::sendEvent(&chart, &asked);
    return chart.findChild<QMenu*>();
}

TEST_F(ChartFile, IsCopiedByTheMenuOfTheChart)
{
    chart.show();
    const auto* menu = menuOf(chart);
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 1) << "nobody here saves pictures";
    menu->actions().front()->trigger();
    EXPECT_GE(QGuiApplication::clipboard()->image().width(), 2000);
}

TEST_F(ChartFile, IsSavedByTheMenuOfTheChartWhereThePageSavesPictures)
{
    const QSignalSpy wanted(&chart, &ChartWidget::pictureWanted);
    chart.show();
    const auto* menu = menuOf(chart);
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 2);
    menu->actions().back()->trigger();
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(ChartFile, SaysWhenItCannotBeWritten)
{
    EXPECT_FALSE(writeChart(chart, file("no/such/folder/chart.png")));
}

} // namespace
} // namespace patella::ui
