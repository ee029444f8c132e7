// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "ui/charts/load_window.h"

#include <optional>

namespace patella::ui {

// Where weeks, amounts and pain lie: bars above, the pain strip below, on one time axis.
struct LoadFrame {
    QRectF bars;
    QRectF pain; // as wide as the bars
    LoadWindow window;
    double highest; // the amount at the top of the bars

    double weekWidth() const { return bars.width() / window.weeks(); }
    double x(double week) const { return bars.left() + (week - window.from) * weekWidth(); }
    double y(double amount) const { return bars.bottom() - bars.height() * amount / highest; }
    double painY(double score) const;
    double weekAt(double x) const { return window.from + (x - bars.left()) / weekWidth(); }
    QRectF column(int first, int weeks) const; // the whole height, cut at the edges
    QRectF bar(int first, int weeks, double from, double to) const; // between two amounts
    bool contains(QPointF point) const;
};

// Of the width of a week.
inline constexpr double barShare = 0.76;

} // namespace patella::ui
