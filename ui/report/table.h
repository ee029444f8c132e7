// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "ui/report/sheet.h"

#include <vector>

namespace patella::ui {

struct TableColumn {
    QString title;
    double width;
    Qt::Alignment alignment;
};

// Columns side by side in the width given: their widths are shares of it.
class Table {
public:
    Table(Sheet& sheet, double left, double width, std::vector<TableColumn> columns);

    // Titles with a rule below. Each returns the y after it.
    double drawTitles(double top);
    double drawRow(double top, const QStringList& cells, const Type& type = type::cell);

    double titleHeight() const;
    double rowHeight(const Type& type = type::cell) const;

private:
    void drawCells(double top, const QStringList& cells, const Type& type);

    Sheet& m_sheet;
    double m_left;
    double m_width;
    std::vector<TableColumn> m_columns;
};

} // namespace patella::ui
