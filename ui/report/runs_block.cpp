// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/blocks.h"
#include "ui/report/run_lines.h"
#include "ui/report/table.h"
#include "ui/words/report_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

std::vector<TableColumn> columns()
{
    constexpr std::array widths{21.0, 9.5, 13.5, 12.5, 36.5, 26.0, 11.0, 11.5, 12.0, 11.0, 12.5};
    constexpr auto left = Qt::AlignLeft;
    constexpr auto right = Qt::AlignRight;
    constexpr std::array alignments{left, right, right, right, left, left, left, right, right, right, right};
    const auto titles = words::runTableTitles();
    std::vector<TableColumn> columns;
    for (std::size_t i = 0; i < widths.size(); ++i)
        columns.push_back({titles.value(static_cast<int>(i)), widths[i], alignments[i]});
    return columns;
}

struct Lines {
    std::vector<QStringList> cells;
    std::size_t runs; // that have all their lines here
};

Lines linesThatFit(const Report& report, std::size_t room, const QLocale& locale)
{
    const bool withYear = report.period.from.year() != report.period.to.year();
    Lines lines{{}, 0};
    for (const auto& run : report.runs) {
        const auto more = linesOf(run, withYear, locale);
        if (lines.cells.size() + more.size() > room)
            break;
        lines.cells.insert(lines.cells.end(), more.begin(), more.end());
        ++lines.runs;
    }
    return lines;
}

} // namespace

double drawRuns(Sheet& sheet, const QRectF& area, const Report& report)
{
    if (report.runs.empty())
        return area.top();
    Table table(sheet, area.left(), area.width(), columns());
    const double above = sheet.lineHeight(type::heading) + points(3) + table.titleHeight();
    const double room = std::max(0.0, (area.height() - above) / table.rowHeight());
    const auto lines = linesThatFit(report, static_cast<std::size_t>(room), sheet.locale());
    double y = drawHeading(sheet, area, words::runsHeading(lines.runs, report.runs.size(), sheet.locale()));
    y = table.drawTitles(y);
    for (const auto& cells : lines.cells)
        y = table.drawRow(y, cells);
    return y;
}

} // namespace patella::ui
