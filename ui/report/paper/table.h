// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/content/content.h"
#include "ui/report/paper/sheet.h"

#include <vector>

namespace patella::ui {

// A table on paper, as wide as its words need and never wider than the room; where they do not fit its
// columns move together, and then cells go on in further lines.
class Table {
public:
    Table(const Sheet& sheet, const TableOfText& text, double room);

    double width() const { return m_width; }
    double titleHeight() const; // 0 without titles
    double rowHeight(std::size_t row) const;
    double height() const; // titles and every row
    std::size_t rows() const { return m_text.rows.size(); }

    // Each returns the y after it.
    double drawTitles(Sheet& sheet, double left, double top) const;
    double drawRow(Sheet& sheet, double left, double top, std::size_t row) const;

private:
    double roomIn(int column) const; // for its words
    double heightOf(const QStringList& cells, const Type& type) const;
    // From this point down, or up to it.
    void drawCells(
        Sheet& sheet, QPointF at, Qt::Alignment edge, const QStringList& cells, const Type& type) const;
    bool isText(int column) const;

    const Sheet& m_sheet;
    const TableOfText& m_text;
    std::vector<double> m_widths;
    double m_gap; // between neighbours
    double m_width;
};

} // namespace patella::ui
