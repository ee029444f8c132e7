// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/blocks.h"
#include "ui/report/table.h"
#include "ui/words/log_words.h"
#include "ui/words/report_words.h"
#include "ui/words/units.h"

#include <algorithm>

namespace patella::ui {

namespace {

// A run has a line for each knee that was asked, so that no score stands under the wrong side.
struct KneeLine {
    std::optional<Side> side; // empty: nothing was asked
    std::array<std::optional<Pain>, momentsOfARun.size()> worst;
};

std::vector<KneeLine> kneeLinesOf(const RunRow& run)
{
    std::vector<KneeLine> lines;
    for (const auto& pain : run.pains) {
        if (lines.empty() || lines.back().side != pain.side)
            lines.push_back({pain.side, {}});
        for (std::size_t moment = 0; moment < momentsOfARun.size(); ++moment)
            lines.back().worst[moment] = std::max(lines.back().worst[moment], pain.scores[moment]);
    }
    if (lines.empty())
        lines.push_back({});
    return lines;
}

QStringList cellsOf(const RunRow& run, bool withYear, const QLocale& locale)
{
    auto date = withYear ? words::dayMonthYear(run.date, locale) : words::weekdayAndDate(run.date, locale);
    if (run.painkiller)
        date += QLatin1Char(' ') + words::painkillerMark();
    return {date, run.distance ? words::kilometresNumber(*run.distance, locale) : words::dash(),
        run.duration ? words::duration(*run.duration) : words::dash(), words::minutesPerKilometre(run),
        run.surface ? words::of(*run.surface) : words::dash(),
        run.shoe.empty() ? words::dash() : QString::fromStdString(run.shoe)};
}

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
        const auto knees = kneeLinesOf(run);
        if (lines.cells.size() + knees.size() > room)
            break;
        auto cells = cellsOf(run, withYear, locale);
        for (const auto& [side, worst] : knees) {
            cells << (side ? words::knee(*side) : words::dash());
            for (const auto& score : worst)
                cells << words::pain(score);
            lines.cells.push_back(cells);
            cells = QStringList(6, QString()); // the run itself stands in its first line
        }
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
