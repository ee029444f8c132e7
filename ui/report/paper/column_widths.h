// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace patella::ui {

// What the words of a column need: in one line, and at the very least.
struct ColumnNeed {
    double whole;
    double least;
};

// Each column as wide as it needs where all of them fit; otherwise the wide ones give way, none beyond its
// least unless even those do not fit.
std::vector<double> columnWidths(const std::vector<ColumnNeed>& needs, double room);

} // namespace patella::ui
