// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>

#include "ui/charts/weekly_chart_on_paper.h"
#include "ui/report/blocks.h"
#include "ui/report/report_font.h"
#include "ui/words/report_words.h"

namespace patella::ui {

namespace {

// Two years. More bars than these are too thin for their patterns on paper.
constexpr std::size_t mostWeeks = 106;
constexpr double chartFontPoints = 7;

} // namespace

double drawChart(Sheet& sheet, const QRectF& area, const Report& report)
{
    const auto series = weeklySeries(report.weeks, report.painNotesOfTheWeeks);
    const auto shown = latest(series, mostWeeks);
    const double top
        = drawHeading(sheet, area, words::chartHeading(shown.size(), series.size(), sheet.locale()));
    const QRectF place(area.left(), top, area.width(), area.bottom() - top);
    if (shown.empty()) {
        sheet.write(place, words::noRuns(), type::cell);
        return top + sheet.lineHeight(type::cell);
    }
    paintWeeklyChart(sheet.painter(), place, {shown.begin(), shown.end()},
        {.colours = sheet.colours(),
            .font = reportFont(points(chartFontPoints), false),
            .locale = sheet.locale()});
    return area.bottom();
}

} // namespace patella::ui
