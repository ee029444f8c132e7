// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/weekly_chart_on_paper.h"

#include <QGraphicsScene>
#include <QGraphicsWidget>

#include "ui/charts/weekly_plot.h"

namespace patella::ui {

void paintWeeklyChart(
    QPainter& painter, const QRectF& place, std::vector<WeekWithPain> weeks, const ChartStyle& style)
{
    // Qt Charts keeps distances in whole units of its own: it is laid out at screen size and scaled.
    constexpr int layoutPixels = 12;
    const double scale = static_cast<double>(style.font.pixelSize()) / layoutPixels;
    auto onPaper = style;
    onPaper.font.setPixelSize(layoutPixels);
    onPaper.font.setHintingPreference(QFont::PreferNoHinting);
    const QRectF whole(QPointF(0, 0), place.size() / scale);
    QGraphicsScene scene(whole);
    WeeklyPlot plot(std::move(weeks), onPaper);
    scene.addItem(plot.item());
    plot.resize(whole.size());
    scene.render(&painter, place, whole, Qt::IgnoreAspectRatio);
}

} // namespace patella::ui
