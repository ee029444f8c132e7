// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper/table.h"

#include "ui/report/paper/column_widths.h"

#include <algorithm>
#include <numeric>

namespace patella::ui {

namespace {

constexpr double usualGap = points(12); // between neighbours
constexpr double narrowGap = points(7); // where words would have to be broken otherwise
constexpr double rowAir = points(2.6);
constexpr double titleAir = points(2.5);

constexpr double oneLine = points(64); // a date, a weekday with its date
constexpr double shortTitle = points(42);

// The least width in which a title is no more than two lines.
double widthInTwoLines(const Sheet& sheet, const QString& title)
{
    const auto words = title.split(QLatin1Char(' '));
    double least = sheet.widthOf(title, type::columnTitle);
    for (qsizetype first = 1; first < words.size(); ++first) {
        const auto lineOf = [&](qsizetype from, qsizetype count) {
            return sheet.widthOf(words.mid(from, count).join(QLatin1Char(' ')), type::columnTitle);
        };
        least = std::min(least, std::max(lineOf(0, first), lineOf(first, -1)));
    }
    return least;
}

enum class Titles { OneLineIfShort, TwoLines, AsNarrowAsTheirWords };

ColumnNeed needOfTitle(const Sheet& sheet, const QString& title, Titles titles)
{
    const double twoLines = widthInTwoLines(sheet, title);
    const double inOne = sheet.widthOf(title, type::columnTitle);
    const double oneIfShort = inOne <= shortTitle ? inOne : twoLines;
    switch (titles) {
    case Titles::OneLineIfShort:
        return {.whole = oneIfShort, .least = oneIfShort};
    case Titles::TwoLines:
        return {.whole = twoLines, .least = twoLines};
    case Titles::AsNarrowAsTheirWords:
        break;
    }
    return {.whole = twoLines, .least = sheet.widestWordOf(title, type::columnTitle)};
}

// A column of words may be broken, one of numbers may not, and neither what is short.
ColumnNeed needOf(const Sheet& sheet, const TableOfText& text, int column, bool isText, Titles titles)
{
    auto need = needOfTitle(sheet, text.titles.value(column), titles);
    for (const auto& row : text.rows) {
        const auto cell = row.value(column);
        const double whole = sheet.widthOf(cell, type::cell);
        const bool mayBreak = isText && whole > oneLine;
        need.whole = std::max(need.whole, whole);
        need.least = std::max(need.least, mayBreak ? sheet.widestWordOf(cell, type::cell) : whole);
    }
    need.least = std::min(need.least, std::max(points(90), need.whole / 4));
    return need;
}

double sumOf(const std::vector<ColumnNeed>& needs, double ColumnNeed::* width)
{
    return std::accumulate(needs.begin(), needs.end(), 0.0,
        [width](double sum, const ColumnNeed& need) { return sum + need.*width; });
}

} // namespace

Table::Table(const Sheet& sheet, const TableOfText& text, double room)
    : m_sheet(sheet)
    , m_text(text)
    , m_gap(usualGap)
    , m_width(0)
{
    auto columns = text.titles.size();
    for (const auto& row : text.rows)
        columns = std::max(columns, row.size());
    const auto needsWith = [&](Titles titles) {
        std::vector<ColumnNeed> needs;
        for (int column = 0; column < columns; ++column)
            needs.push_back(needOf(sheet, text, column, isText(column), titles));
        return needs;
    };
    const auto neighbours = static_cast<double>(std::max<qsizetype>(0, columns - 1));
    auto needs = needsWith(Titles::OneLineIfShort);
    if (sumOf(needs, &ColumnNeed::whole) + neighbours * usualGap > room)
        needs = needsWith(Titles::TwoLines);
    if (sumOf(needs, &ColumnNeed::least) + neighbours * narrowGap > room)
        needs = needsWith(Titles::AsNarrowAsTheirWords);
    const double spare = room - sumOf(needs, &ColumnNeed::whole);
    m_gap = std::clamp(spare / std::max(1.0, neighbours), narrowGap, usualGap);
    m_widths = columnWidths(needs, room - m_gap * neighbours);
    m_width = std::accumulate(m_widths.begin(), m_widths.end(), m_gap * neighbours);
}

bool Table::isText(int column) const
{
    const auto& left = m_text.textColumns;
    return column == 0 || std::find(left.begin(), left.end(), column) != left.end();
}

double Table::heightOf(const QStringList& cells, const Type& type) const
{
    double height = m_sheet.lineHeight(type);
    for (int column = 0; column < cells.size(); ++column)
        height = std::max(height, m_sheet.heightOf(cells[column], roomIn(column), type));
    return height;
}

double Table::titleHeight() const
{
    const bool none = std::all_of(
        m_text.titles.begin(), m_text.titles.end(), [](const auto& title) { return title.isEmpty(); });
    return none ? 0 : heightOf(m_text.titles, type::columnTitle) + titleAir;
}

double Table::rowHeight(std::size_t row) const { return heightOf(m_text.rows[row], type::cell) + rowAir; }

double Table::height() const
{
    double height = titleHeight();
    for (std::size_t row = 0; row < rows(); ++row)
        height += rowHeight(row);
    return height;
}

double Table::drawTitles(Sheet& sheet, double left, double top) const
{
    const double bottom = top + titleHeight();
    if (bottom > top) {
        drawCells(sheet, QPointF(left, bottom - titleAir), Qt::AlignBottom, m_text.titles, type::columnTitle);
        sheet.rule(left, left + m_width, bottom - points(0.5), points(0.5), sheet.colours().quietText);
    }
    return bottom;
}

double Table::drawRow(Sheet& sheet, double left, double top, std::size_t row) const
{
    const double bottom = top + rowHeight(row);
    drawCells(sheet, QPointF(left, top + rowAir / 2), Qt::AlignTop, m_text.rows[row], type::cell);
    sheet.rule(left, left + m_width, bottom - points(0.4), points(0.4), sheet.colours().grid);
    return bottom;
}

double Table::roomIn(int column) const { return m_widths[static_cast<std::size_t>(column)]; }

void Table::drawCells(
    Sheet& sheet, QPointF at, Qt::Alignment edge, const QStringList& cells, const Type& type) const
{
    for (int column = 0; column < cells.size(); ++column) {
        const double height = sheet.heightOf(cells[column], roomIn(column), type);
        const double top = edge == Qt::AlignBottom ? at.y() - height : at.y();
        sheet.write(QRectF(at.x(), top, roomIn(column), height), cells[column], type,
            isText(column) ? Qt::AlignLeft : Qt::AlignRight);
        at.rx() += roomIn(column) + m_gap;
    }
}

} // namespace patella::ui
