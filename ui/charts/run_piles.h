// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QSizeF>

#include <cstddef>

namespace patella::ui {

// The largest dot, no larger than the given one, with which a pile of so many runs fits into a cell.
double dotThatFits(std::size_t runs, QSizeF cell, double largest);

// Where the dot of a run stands in its pile: rows from the foot upwards, each centred.
QPointF placeInPile(std::size_t index, std::size_t runs, QPointF foot, double width, double dot);

// An offset for the i-th of dots that would lie on one another, -0.5 to 0.5: evenly spread however many there
// are, and always the same (the golden ratio's sequence; Weyl 1916).
double spread(std::size_t index);

} // namespace patella::ui
