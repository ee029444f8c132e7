// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/weekly_chart_on_paper.h"

#include "ui/charts/load_drawing.h"

namespace patella::ui {

void paintWeeklyChart(
    QPainter& painter, const QRectF& place, std::vector<WeekWithPain> weeks, const ChartStyle& style)
{
    auto onPaper = style;
    onPaper.font.setHintingPreference(QFont::PreferNoHinting);
    LoadDrawing drawing(distanceSeries(weeks), onPaper);
    drawing.layOut(place, wholeWindow(static_cast<int>(weeks.size())));
    drawing.paint(painter);
}

} // namespace patella::ui
