// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/content/content.h"
#include "ui/report/paper/column_widths.h"
#include "ui/report/paper/sheet.h"

#include <vector>

namespace patella::ui {

// Big numbers in one line, each above what it counts. They are never cut: rather they get smaller.
class FiguresOnPaper {
public:
    FiguresOnPaper(const Sheet& sheet, const Figures& figures, double room);

    double height() const;
    void draw(Sheet& sheet, QPointF at) const;

private:
    void fit(double room);
    std::vector<ColumnNeed> needs() const;
    std::vector<double> widthsIn(double free) const;

    const Sheet& m_sheet;
    const Figures& m_figures;
    Type m_size;
    double m_gap;
    std::vector<double> m_widths;
};

} // namespace patella::ui
