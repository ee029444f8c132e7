// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace patella::ui {

// A table of text: the first cell of a row is its title, cells after it are numbers unless named otherwise.
struct HtmlTable {
    QString heading;
    QStringList titles;
    std::vector<QStringList> rows;
    std::vector<int> textColumns; // of the other columns, those to the left
};

QString html(const HtmlTable& table);

} // namespace patella::ui
