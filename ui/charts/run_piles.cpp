// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/run_piles.h"

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr double leastDot = 0.5;
constexpr double step = 0.95;

std::size_t inARow(double width, double dot)
{
    return std::max<std::size_t>(1, static_cast<std::size_t>(width / dot));
}

} // namespace

double dotThatFits(std::size_t runs, QSizeF cell, double largest)
{
    double dot = largest;
    while (dot > leastDot && inARow(cell.width(), dot) * static_cast<std::size_t>(cell.height() / dot) < runs)
        dot *= step;
    return std::max(dot, leastDot);
}

QPointF placeInPile(std::size_t index, std::size_t runs, QPointF foot, double width, double dot)
{
    const auto perRow = inARow(width, dot);
    const auto row = index / perRow;
    const auto ofRow = std::min(perRow, runs - row * perRow);
    const double fromTheMiddle = static_cast<double>(index % perRow) - static_cast<double>(ofRow - 1) / 2;
    return {foot.x() + fromTheMiddle * dot, foot.y() - (static_cast<double>(row) + 0.5) * dot};
}

double spread(std::size_t index)
{
    constexpr double goldenRatio = 0.6180339887498949;
    const double turns = static_cast<double>(index + 1) * goldenRatio;
    return turns - std::floor(turns) - 0.5;
}

} // namespace patella::ui
