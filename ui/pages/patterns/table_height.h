// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace patella::ui {

// A table on a page that scrolls is as high as its rows, up to so many.
inline void showAllRows(QTableView& table, int most = 30)
{
    const auto* header = table.horizontalHeader();
    int height = std::max(header->sizeHint().height(), header->minimumHeight()) + 2 * table.frameWidth();
    const int rows = std::min(table.model()->rowCount(), most);
    for (int row = 0; row < rows; ++row)
        height += table.rowHeight(row);
    const int scrollBar = table.horizontalScrollBar()->sizeHint().height();
    table.setFixedHeight(height + scrollBar / 2);
}

} // namespace patella::ui
