// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <optional>

namespace patella::ui {

// Where weeks, kilometres and pain lie in the plot: bars above, the pain strip below, on one time axis. When
// there are few weeks, empty places stand before the first, so that bars do not grow into slabs.
struct WeeklyFrame {
    QRectF area;
    int places; // weeks and empty places before them
    int emptyPlaces;
    double highestDistance; // the top of the bars' part
    double painShare; // of the height, from the bottom
    double gapShare; // between the two parts

    double axisBottom() const; // the value of the kilometre axis at the bottom of the area
    double painAxisTop() const; // the value of the pain axis at the top of the area
    QRectF column(int week) const; // the whole height
    QRectF bar(int week, double kilometres) const;
    double middle(int week) const;
    double heightOf(double kilometres) const; // y of a distance
    double painHeight(double score) const; // y of a score
    std::optional<int> weekAt(QPointF point) const;
};

// Of the width of a place.
inline constexpr double barShare = 0.76;

} // namespace patella::ui
