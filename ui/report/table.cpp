// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/table.h"

#include <algorithm>
#include <numeric>

namespace patella::ui {

namespace {

constexpr double gap = points(6); // between neighbours
constexpr double rowAir = points(2.6);
constexpr double titleAir = points(2.5);

} // namespace

Table::Table(Sheet& sheet, double left, double width, std::vector<TableColumn> columns)
    : m_sheet(sheet)
    , m_left(left)
    , m_width(width)
    , m_columns(std::move(columns))
{
    const double shares = std::accumulate(m_columns.begin(), m_columns.end(), 0.0,
        [](double sum, const TableColumn& column) { return sum + column.width; });
    for (auto& column : m_columns)
        column.width *= width / shares;
}

double Table::drawTitles(double top)
{
    QStringList titles;
    for (const auto& column : m_columns)
        titles << column.title;
    drawCells(top, titles, type::columnTitle);
    const double bottom = top + titleHeight();
    m_sheet.rule(m_left, m_left + m_width, bottom - points(0.5), points(0.5), m_sheet.colours().quietText);
    return bottom;
}

double Table::drawRow(double top, const QStringList& cells, const Type& type)
{
    drawCells(top + rowAir / 2, cells, type);
    const double bottom = top + rowHeight(type);
    m_sheet.rule(m_left, m_left + m_width, bottom - points(0.4), points(0.4), m_sheet.colours().grid);
    return bottom;
}

double Table::titleHeight() const { return m_sheet.lineHeight(type::columnTitle) + titleAir; }

double Table::rowHeight(const Type& type) const { return m_sheet.lineHeight(type) + rowAir; }

void Table::drawCells(double top, const QStringList& cells, const Type& type)
{
    double x = m_left;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto& column = m_columns[i];
        // Outer columns stand flush with the page.
        const double before = i == 0 ? 0 : gap / 2;
        const double after = i + 1 == m_columns.size() ? 0 : gap / 2;
        m_sheet.write(QRectF(x + before, top, column.width - before - after, 0),
            cells.value(static_cast<int>(i)), type, column.alignment);
        x += column.width;
    }
}

} // namespace patella::ui
