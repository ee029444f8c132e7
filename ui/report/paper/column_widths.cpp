// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper/column_widths.h"

namespace patella::ui {

std::vector<double> columnWidths(const std::vector<ColumnNeed>& needs, double room)
{
    double whole = 0;
    double least = 0;
    for (const auto& need : needs) {
        whole += need.whole;
        least += need.least;
    }
    const double give = whole <= room || whole <= least ? 0 : (whole - room) / (whole - least);
    std::vector<double> widths;
    for (const auto& need : needs) {
        if (least > room)
            widths.push_back(need.least * room / least);
        else
            widths.push_back(need.whole - give * (need.whole - need.least));
    }
    return widths;
}

} // namespace patella::ui
