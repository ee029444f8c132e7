// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/load_window.h"

#include <algorithm>
#include <cmath>
#include <span>

// Columns side by side of the same width, each of which stands for one or more weeks of the time axis: what
// has a first week and a number of weeks.
namespace patella::ui {

template <typename Column>
typename std::span<const Column>::iterator columnAt(std::span<const Column> columns, double week)
{
    return std::partition_point(
        columns.begin(), columns.end(), [=](const Column& each) { return each.first + each.weeks <= week; });
}

// Those that a window shows, as far as in part.
template <typename Column>
std::span<const Column> columnsWithin(std::span<const Column> columns, LoadWindow window)
{
    const auto first = columnAt(columns, window.from);
    return {first, std::partition_point(first, columns.end(), [&](const Column& each) {
                return each.first < window.to;
            })};
}

// The place of a week among columns: the middle of the i-th of them is i.
template <typename Column> double placeAmong(std::span<const Column> columns, double week)
{
    if (columns.empty())
        return week - 0.5;
    const auto column = std::min(columnAt(columns, week), columns.end() - 1);
    return static_cast<double>(column - columns.begin()) - 0.5 + (week - column->first) / column->weeks;
}

// The other way round.
template <typename Column> double weekAmong(std::span<const Column> columns, double place)
{
    if (columns.empty())
        return place + 0.5;
    const double index = std::clamp(std::floor(place + 0.5), 0.0, static_cast<double>(columns.size()) - 1);
    const auto& column = columns[static_cast<std::size_t>(index)];
    return column.first + (place + 0.5 - index) * column.weeks;
}

} // namespace patella::ui
